import type { Flip, Performance } from '../domain/performance.ts';
import { declineReasons, labelOf } from '../domain/reference/codes.ts';
import { regionName } from '../domain/reference/forces.ts';
import { asInSentence } from '../domain/reference/types.ts';
import type { DecisionKind } from '../domain/referral.ts';
import { doneWords } from '../domain/say-decision.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Card, Element } from './card.ts';
import { folded } from './parts/buttons.ts';
import { excerpt } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { sayAdvice } from './parts/score-lines.ts';
import { escapeMarkdown, heading, line, subtle, title } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

export interface PerformanceReport {
  /** A region's code, or "national". */
  readonly region: string;
  readonly days: number;
  readonly all: Performance;
  readonly rows: readonly { readonly region: string; readonly figures: Performance }[];
  /** Newest first; empty for who may not read them. */
  readonly words: readonly {
    readonly ref: string;
    readonly kind: DecisionKind;
    readonly at: number;
    readonly reason: string;
  }[];
}

/** The model's honesty check: how often people set its band or its advice aside, and why. No person stands on it. */
export function performanceCard(report: PerformanceReport, viewing: Viewing): Card {
  const { region, days, all } = report;
  const place = region === 'national' ? 'All regions' : regionName(region);
  return fit((bytes) =>
    frame({
      marking: 'OFFICIAL-SENSITIVE',
      body: [
        heading('Triage against the model'),
        subtle(`${place} · the last ${days === 1 ? 'day' : `${days} days`}`),
        ...figureLines(all),
        ...(region === 'national' ? regionParts(report) : flipPart(all, region)),
        ...wordsPart(report, { ...viewing, bytes }),
        subtle('From the decisions. A rate says nothing of few referrals.'),
      ],
    }),
  );
}

function figureLines(figures: Performance): Element[] {
  if (figures.triaged === 0) return [line('Nothing was decided in that time.')];
  return sayFigures(figures).map((text) => line(text));
}

function sayFigures(figures: Performance): string[] {
  const { triaged, overridden, corrected, advised, flipped, decided, inTime } = figures;
  const { medianHours, medianAllowed } = figures;
  const set = overridden.up + overridden.down;
  const ways = set > 0 ? ` (${overridden.up} up, ${overridden.down} down)` : '';
  const hours =
    medianHours === undefined || medianAllowed === undefined
      ? ''
      : `, median ${round(medianHours)} of ${round(medianAllowed)} working hours`;
  return [
    `**Band set by hand:** ${of(set, triaged)}${ways}`,
    `**Facts corrected:** ${of(corrected, triaged)}`,
    `**Otherwise than advised:** ${of(flipped, advised)}`,
    `**Decided in time:** ${of(inTime, decided)}${hours}`,
  ];
}

function regionParts({ rows }: PerformanceReport): Element[] {
  return rows
    .filter(({ figures }) => figures.triaged > 0)
    .flatMap(({ region, figures }) => [
      title(regionName(region)),
      ...figureLines(figures),
      ...flipPart(figures, region),
    ]);
}

function flipPart({ flips }: Performance, region: string): Element[] {
  return folded(
    'Otherwise, and why',
    `flips-${region}`,
    flips.map((flip) => line(`• ${sayFlip(flip)}`)),
  );
}

/** "advised accept, declined 3: no capacity 2, below threshold 1". */
function sayFlip({ advice, kind, count, codes }: Flip): string {
  const why = codes
    .map((each) => `${asInSentence(labelOf(declineReasons, each.code))} ${each.count}`)
    .join(', ');
  return `advised: ${sayAdvice(advice)}; ${doneWords[kind]} ${count}${why ? `: ${why}` : ''}`;
}

/** What people wrote when they set the model aside: one to one, for the nation alone. */
function wordsPart({ words }: PerformanceReport, viewing: Viewing & { bytes: number }): Element[] {
  const cut = { bytes: Math.min(viewing.bytes, 400), rest: 'open it for the rest' };
  return folded(
    'In their words',
    'performance-words',
    words.slice(0, mostWords).map(({ ref, kind, at, reason }) => {
      const said = escapeMarkdown(excerpt(reason, cut));
      return line(`• ${ref}, ${doneWords[kind]} at ${sayTime(at, viewing)}: “${said}”`);
    }),
  );
}

/** "3 of 20, 15 %". */
function of(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole}, ${Math.round((part / whole) * 100)} %`;
}

function round(hours: number): string {
  return hours.toFixed(1).replace(/\.0$/, '');
}

const mostWords = 20;
