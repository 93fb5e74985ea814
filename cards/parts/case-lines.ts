import { sayCaseState, sayState } from '../../domain/reference/say-state.ts';
import { isOpen } from '../../domain/referral.ts';
import { dueOf, isCaseLate, isCaseOpen } from '../../domain/safeguarding.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import { sayLeft, sayTime } from '../../domain/say-time.ts';
import type { Element } from '../card.ts';
import type { ShownCase } from '../case-form.ts';
import type { Viewing } from '../viewing.ts';
import { capitalised, escapeMarkdown, line, urgent } from './text.ts';

/** Where a case stands, and by when what is done about it. */
export function caseState(record: SafeguardingCase, viewing: Viewing): Element {
  const text = sayCase(record, viewing);
  const isUrgent = record.state === 'open' || isCaseLate(record, viewing.now);
  return isUrgent ? urgent(text) : line(text, { weight: 'Bolder' });
}

/** "Acknowledge by 09:11 (11 min left)", "Seen 09:00 by Di Inspector. Record what was done by 09:30 (30 min left)". */
export function sayCase(record: SafeguardingCase, viewing: Viewing): string {
  const { state, acknowledgedAt, acknowledgedBy } = record;
  if (state === 'open') return sayDueBy('acknowledge', record, viewing);
  const whom = acknowledgedBy ? ` by ${escapeMarkdown(acknowledgedBy.name)}` : '';
  const seen =
    acknowledgedAt === undefined ? '' : `seen ${sayTime(acknowledgedAt, viewing)}${whom}`;
  if (state === 'acknowledged') {
    return `${capitalised(seen)}. ${sayDueBy('record what was done', record, viewing)}`;
  }
  return capitalised([seen, sayCaseState(state)].filter((part) => part !== '').join(', '));
}

/** Once late, by the first time that was set: each time the next of the list is told there is a new one. */
function sayDueBy(what: string, record: SafeguardingCase, viewing: Viewing): string {
  const first = record.state === 'open' ? record.firstAcknowledgeBy : record.firstRecordBy;
  if (first === undefined) return `${capitalised(what)}.`;
  if (isCaseLate(record, viewing.now)) {
    return `Late: ${what} now. It was due ${sayTime(first, viewing)}.`;
  }
  const due = dueOf(record) ?? first;
  return `${capitalised(what)} by ${sayTime(due, viewing)} (${sayLeft(due - viewing.now)})`;
}

/** A correction took away what raised it: nobody but a person closes it all the same. */
export function goneLine(
  { goneAt, state }: SafeguardingCase,
  viewing: Viewing,
): Element | undefined {
  if (goneAt === undefined || !isCaseOpen(state)) return undefined;
  const when = sayTime(goneAt, viewing);
  return line(`What raised it was corrected ${when}. It stays open until somebody closes it.`, {
    weight: 'Bolder',
  });
}

/** A referral that is not pursued ends no case: somebody must still look after the person. */
export function referralEnded({ record, file }: ShownCase): Element | undefined {
  if (!file || isOpen(file.referral.state)) return undefined;
  const rest = isCaseOpen(record.state) ? ': this case goes on all the same' : '';
  return line(`Referral ${sayState(file.referral.state)}${rest}.`, { weight: 'Bolder' });
}
