import { labelOf, toldCodes } from '../domain/reference/codes.ts';
import { sayFact } from '../domain/reference/fact-words.ts';
import { forceShortName, regionName } from '../domain/reference/forces.ts';
import { asInSentence } from '../domain/reference/types.ts';
import { lawNext } from '../domain/law-next.ts';
import { isCaseOpen, lacksLog, recordsThatStand } from '../domain/safeguarding.ts';
import { sayTime } from '../domain/say-time.ts';
import { factsTogether } from '../domain/unite-facts.ts';
import type { Card, Element } from './card.ts';
import { caseButtons } from './case-form.ts';
import type { ShownCase } from './case-form.ts';
import { button } from './parts/buttons.ts';
import { caseState, goneLine, referralEnded } from './parts/case-lines.ts';
import { excerpt } from './parts/excerpt.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { recordLine } from './parts/history-lines.ts';
import { sayGates } from './parts/safeguarding-lines.ts';
import { escapeMarkdown, heading, line, subtle, title } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

export interface AlertViewing extends Viewing {
  /** Who is told next unless somebody acts. */
  readonly next?: Rung | undefined;
  /** Whom to telephone, where the next has no number. */
  readonly onCall?: Rung | undefined;
  /** By when the force's MASH answers, by how it grades what it was sent. */
  readonly mashBy?: readonly { readonly grade: string; readonly by: number }[] | undefined;
  /** Whether a list of the day is to go back to. */
  readonly fromList?: boolean | undefined;
}

interface Rung {
  readonly name: string;
  readonly phone?: string | undefined;
}

/** A safeguarding case, one to one: what is wrong, who is to act by when, what the law asks, and who is told next. */
export function alertCard(shown: ShownCase, viewing: AlertViewing): Card {
  return fit((bytes) => draw(shown, carry(viewing, bytes)));
}

type Sized = AlertViewing & { readonly bytes: number };

function draw({ record, file }: ShownCase, viewing: Sized): Card {
  const last = record.records.slice(-mostRecords);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(`⚑ ${sayGates(record)}`),
      caseState(record, viewing),
      goneLine(record, viewing),
      referralEnded({ record, file }),
      line(whence({ record, file }, viewing)),
      ...raisedLines({ record, file }, viewing),
      ...factLines({ record, file }, viewing),
      ...lawLines({ record, file }, viewing),
      ...(last.length > 0
        ? [title('Done so far'), ...last.map((one) => recordLine(one, viewing))]
        : []),
      ...nextLines({ record, file }, viewing),
      isCaseOpen(record.state)
        ? subtle('A chat is no emergency route. Somebody in danger: 999 or the control room.')
        : undefined,
    ],
    actions: [...caseButtons({ record, file }, viewing), viewing.fromList ? listButton : undefined],
    refresh: {
      card: 'alert',
      ref: record.ref,
      v: record.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

/** "R-EMID-26-00051 · Derbyshire · referred 08:41 by Pat Officer · S-EMID-26-00007" */
function whence({ record, file }: ShownCase, viewing: Sized): string {
  if (!file) return `On no referral · ${regionName(record.region)} · ${record.ref}`;
  const { ref, force, submittedAt, referrerName } = file.referral;
  const referred = `referred ${sayTime(submittedAt, viewing)} by ${escapeMarkdown(referrerName)}`;
  return `${ref} · ${forceShortName(force)} · ${referred} · ${record.ref}`;
}

function raisedLines({ record: { raised, openedAt } }: ShownCase, viewing: Sized): Element[] {
  if (!raised) return [];
  const said = excerpt(raised.reason, { bytes: viewing.bytes, rest: 'cut to fit this card' });
  const head = `**Raised by ${escapeMarkdown(raised.by.name)}, ${sayTime(openedAt, viewing)}:**`;
  return [line(`${head} ${escapeMarkdown(said)}`)];
}

function factLines({ record, file }: ShownCase, { bytes }: Sized): Element[] {
  const { told = [], forceRef } = file?.referral ?? {};
  const facts = file && factsTogether(file);
  const log = record.forceRef ?? forceRef;
  const all = [...new Set([...(record.raised?.told ?? []), ...told])];
  const some = all.filter((code) => code !== 'nobody-yet');
  const codes = some.map((code) => asInSentence(labelOf(toldCodes, code)));
  const cut = (text: string) => escapeMarkdown(excerpt(text, { bytes, rest: 'cut' }));
  return [
    ...(facts
      ? [
          line(
            `Youngest: **${sayFact(facts, 'youngest')}**. Last known: **${sayFact(facts, 'recency')}**.`,
          ),
          line(`What is being done: ${sayFact(facts, 'indicators')}.`),
        ]
      : []),
    line(`Told already: ${codes.join(', ') || 'nobody'}.`),
    ...(log ? [line(`The force’s log: ${cut(log)}.`)] : []),
    ...(lacksLog(record, file?.referral)
      ? [line('The force’s log: no number yet. Ask for it.', { weight: 'Bolder' })]
      : []),
  ];
}

/** What the law asks for next, in one line with its source, and when the MASH is to answer. */
function lawLines({ record, file }: ShownCase, viewing: Sized): Element[] {
  if (!isCaseOpen(record.state)) return [];
  const { told = [] } = file?.referral ?? {};
  const facts = file ? factsTogether(file) : {};
  const known = {
    facts,
    told: [...told, ...(record.raised?.told ?? [])],
    records: recordsThatStand(record),
  };
  const next = lawNext({ ...known, types: viewing.knownTypes });
  const grades = viewing.mashBy?.map(({ grade, by }) => `${grade} by ${sayTime(by, viewing)}`);
  return [
    line(
      next
        ? `**Law, next:** ${next.asks} (${next.source})`
        : '**Law:** all that it asks for is recorded.',
    ),
    ...(grades ? [line(`The MASH answers, by its grade: ${grades.join(', ')}.`)] : []),
  ];
}

function nextLines({ record }: ShownCase, viewing: AlertViewing): Element[] {
  const { next, onCall } = viewing;
  const { state, acknowledgeBy, recordBy } = record;
  const by = state === 'open' ? acknowledgeBy : recordBy;
  if (!['open', 'acknowledged'].includes(state) || by === undefined) return [];
  const unless = state === 'open' ? 'if nobody acknowledges' : 'if no action is recorded';
  return [
    ...(next ? [line(`Next, ${unless}: ${sayRung(next)}, told at ${sayTime(by, viewing)}.`)] : []),
    ...(onCall ? [line(`By telephone now: ${sayRung(onCall)}.`)] : []),
  ];
}

function sayRung({ name, phone }: Rung): string {
  return [name, ...(phone ? [phone] : [])].join(', ');
}

const listButton = button({
  title: 'Back to the list',
  verb: 'card.refresh',
  ref: 'same-day',
  v: 0,
  inputs: 'none',
  more: { card: 'cases' },
});

const mostRecords = 10;
