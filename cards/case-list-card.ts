import { labelOf, toldCodes } from '../domain/reference/codes.ts';
import { sayFact } from '../domain/reference/fact-words.ts';
import { forceShortName, regionName } from '../domain/reference/forces.ts';
import { asInSentence } from '../domain/reference/types.ts';
import { byUrgency, isCaseLate } from '../domain/safeguarding.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Card, Element } from './card.ts';
import { acknowledgeButton } from './case-form.ts';
import type { ShownCase } from './case-form.ts';
import { button } from './parts/buttons.ts';
import { goneLine, sayCase } from './parts/case-lines.ts';
import { frame } from './parts/frame.ts';
import { raiseRow } from './parts/raise-row.ts';
import { sayGates } from './parts/safeguarding-lines.ts';
import { escapeMarkdown, heading, line, subtle, urgent } from './parts/text.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

export interface CaseListViewing extends Viewing {
  /** `same-day`: one's own list, worked through in the course of the day. `in-hand`: all, of a region or of all. */
  readonly list: 'same-day' | 'in-hand';
  /** The region's code, or "national". */
  readonly region?: string | undefined;
}

/** Safeguarding cases one under the other, late first: what each is, by when, and its buttons. */
export function caseListCard(shown: readonly ShownCase[], viewing: CaseListViewing): Card {
  const order = byUrgency(viewing.now);
  const sorted = shown.toSorted((a, b) => order(a.record, b.record));
  const more = sorted.length - mostRows;
  const { list, region = '' } = viewing;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading(
        list === 'same-day' ? '⚑ Safeguarding for today' : `Safeguarding, ${regionName(region)}`,
      ),
      countLine(
        shown.map(({ record }) => record),
        viewing,
      ),
      ...sorted.slice(0, mostRows).map((each) => rowOf(each, viewing)),
      more > 0 ? line(`And ${more} more, less urgent. Type open and the reference.`) : undefined,
      subtle('A chat is no emergency route. Somebody in danger: 999 or the control room.'),
      ...(list === 'in-hand' ? [raiseRow({ ref: '', v: 0 })] : []),
    ],
    refresh: { card: 'cases', ref: 'same-day', v: 0, userIds: viewing.refreshFor ?? [] },
  });
}

/** "3 to acknowledge, 1 with an action due, 2 to close. 1 late." */
function countLine(records: readonly SafeguardingCase[], viewing: CaseListViewing): Element {
  if (records.length === 0) {
    return line(viewing.list === 'same-day' ? 'Nothing is left. All are closed.' : 'None is open.');
  }
  const count = (state: SafeguardingCase['state']) =>
    records.filter((record) => record.state === state).length;
  const late = records.filter((record) => isCaseLate(record, viewing.now)).length;
  const parts = [
    [count('open'), 'to acknowledge'],
    [count('acknowledged'), 'with an action due'],
    [count('recorded'), 'to close'],
  ] as const;
  const said = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  const text = `${said.join(', ')}. ${late === 0 ? 'None' : late} late.`;
  return late > 0 ? urgent(text) : line(text, { weight: 'Bolder' });
}

function rowOf({ record, file }: ShownCase, viewing: CaseListViewing): Element {
  const { region, referralRef } = record;
  const subject = { ...(file ? subjectOf(file) : {}), region, case: record };
  const place = file ? forceShortName(file.referral.force) : regionName(region);
  const now = record.tier === 'interrupt' ? ['at once'] : [];
  const urgentNow = record.state === 'open' || isCaseLate(record, viewing.now);
  const acknowledges =
    record.state === 'open' && mayPress(viewing, 'safeguarding.acknowledge', subject);
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(`**${sayGates(record)}**`),
      subtle([record.ref, referralRef ?? 'no referral', place, ...now].join(' · ')),
      ...(file ? [subtle(factsOf(file))] : []),
      urgentNow
        ? urgent(sayCase(record, viewing))
        : line(sayCase(record, viewing), { weight: 'Bolder' }),
      ...[goneLine(record, viewing)].filter((each) => each !== undefined),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [...(acknowledges ? [acknowledgeButton(record)] : []), openButton(record)],
      },
    ],
  };
}

function factsOf({ referral }: NonNullable<ShownCase['file']>): string {
  const { facts, told, referrerName } = referral;
  const codes = told.map((code) => asInSentence(labelOf(toldCodes, code))).join(', ');
  const who = escapeMarkdown(referrerName);
  return `Youngest ${sayFact(facts, 'youngest')} · told already: ${codes || 'nobody'} · ${who}`;
}

function openButton({ ref, version }: SafeguardingCase) {
  return button({ title: `Open ${ref}`, verb: 'card.refresh', ref, v: version, inputs: 'none' });
}

/** As many rows as one card holds with room to spare. */
export const mostRows = 15;
