import type { Marking } from '../domain/handling.ts';
import type { Digest } from '../domain/digest/digest.ts';
import type { DigestLine, DigestSection } from '../domain/digest/section.ts';
import { regionName } from '../domain/reference/forces.ts';
import { sayDay, sayTime } from '../domain/say-time.ts';
import type { Card, Element } from './card.ts';
import { bandMark } from './parts/band.ts';
import { frame } from './parts/frame.ts';
import { escapeMarkdown, heading, line, subtle, title } from './parts/text.ts';

/** The day's digest for a leaders' channel: whole-region counts and nobody in them. */
export function digestCard(
  digest: Digest,
  { timezone, beside }: { timezone: string; beside?: string | undefined },
): Card {
  const { region, day, from, to, builtAt, floor, sections, nothingToReport } = digest;
  const cut = sayTime(to, { now: to, timezone });
  return frame({
    marking,
    body: [
      heading(`${regionName(region)}, ${sayDay(day)} (to ${cut})`),
      to - from > longestDay
        ? subtle(`New: since ${sayTime(from, { now: to, timezone })}.`)
        : undefined,
      builtAt - to > soon
        ? subtle(`Open and waiting: as of ${sayTime(builtAt, { now: to, timezone })}.`)
        : undefined,
      nothingToReport ? line('Nothing to report.') : undefined,
      ...sections.flatMap(sectionElements),
      beside ? line(`⚑ ${beside}`, { weight: 'Bolder' }) : undefined,
      subtle(`Of people and cases, <${floor} means fewer than ${floor}, or none.`, {
        spacing: 'Medium',
      }),
    ],
  });
}

function sectionElements(section: DigestSection): Element[] {
  const [only, ...more] = section.lines;
  if (only && more.length === 0) {
    return [lineElement(only, `**${section.title}:** `)];
  }
  return [title(section.title), ...section.lines.map((one) => lineElement(one, ''))];
}

function lineElement({ quote, words, band, late }: DigestLine, before: string): Element {
  const said = quote ? `“${escapeMarkdown(quote)}” · ` : '';
  const after = band ? ` **${bandMark(band)}**` : '';
  return line(`${before}${said}${words}${after}`, late ? { color: 'Attention' } : {});
}

const marking: Marking = 'OFFICIAL-SENSITIVE';

/** A digest built within the hour is as good as on time (ms). */
const soon = 3_600_000;

/** A day on which the clocks go back (ms): beyond it, days without a digest stand before this one. */
const longestDay = 25 * 3_600_000;
