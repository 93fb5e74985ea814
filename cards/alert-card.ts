import type { ReferralFile } from '../domain/file.ts';
import { labelOf, toldCodes } from '../domain/reference/codes.ts';
import { sayFact } from '../domain/reference/fact-words.ts';
import { forceShortName } from '../domain/reference/forces.ts';
import { sayCaseState, sayState } from '../domain/reference/say-state.ts';
import { isOpen } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import type { Act } from '../domain/rights.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { sayLeft, sayTime } from '../domain/say-time.ts';
import { subjectOf } from '../domain/subject.ts';
import { asInSentence } from '../domain/reference/types.ts';
import type { Card, CardAction, Element } from './card.ts';
import { button, unfolding } from './parts/buttons.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { recordLine } from './parts/history-lines.ts';
import { textField } from './parts/inputs.ts';
import { sayGates } from './parts/safeguarding-lines.ts';
import { escapeMarkdown, heading, line, title, urgent } from './parts/text.ts';
import { openReferral } from './open-referral.ts';
import { optionalText, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

export interface AlertViewing extends Viewing {
  /** Who is told next unless somebody acknowledges. */
  readonly next?: { readonly name: string; readonly phone?: string | undefined } | undefined;
}

export const acknowledgeCase = verb('safeguarding.acknowledge', {});

export const recordCase = verb('safeguarding.record', {
  action: requiredText('What was done', 2000),
  agency: optionalText('The agency', 200),
  reference: optionalText('Its reference', 200),
});

export const closeCase = verb('safeguarding.close', { reason: requiredText('The reason', 1000) });

/** A safeguarding case, one to one: what is wrong, who is to acknowledge it by when, and who is told next. */
export function alertCard(
  record: SafeguardingCase,
  file: ReferralFile,
  viewing: AlertViewing,
): Card {
  return fit((bytes) => draw({ record, file }, { ...viewing, bytes }));
}

interface Alerted {
  readonly record: SafeguardingCase;
  readonly file: ReferralFile;
}

function draw({ record, file }: Alerted, viewing: AlertViewing & { bytes: number }): Card {
  const { referral } = file;
  const referred = `referred ${sayTime(referral.submittedAt, viewing)} by ${escapeMarkdown(referral.referrerName)}`;
  const last = record.records.slice(-mostRecords);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(`⚑ ${sayGates(record)}`),
      stateLine(record, viewing),
      referralLine(referral, record),
      line(`${referral.ref} · ${forceShortName(referral.force)} · ${referred} · ${record.ref}`),
      ...factLines(file),
      ...(last.length > 0
        ? [title('Done so far'), ...last.map((one) => recordLine(one, viewing))]
        : []),
      nextLine(record, viewing),
    ],
    actions: caseButtons({ record, file }, viewing),
    refresh: {
      card: 'alert',
      ref: record.ref,
      v: record.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

function stateLine(record: SafeguardingCase, viewing: Viewing): Element {
  const { state, acknowledgeBy, acknowledgedAt, acknowledgedBy } = record;
  if (state === 'open') {
    const left = sayLeft(acknowledgeBy - viewing.now);
    return urgent(`Acknowledge by ${sayTime(acknowledgeBy, viewing)} (${left})`);
  }
  const by = acknowledgedBy ? ` by ${escapeMarkdown(acknowledgedBy.name)}` : '';
  const seen =
    acknowledgedAt === undefined ? [] : [`seen ${sayTime(acknowledgedAt, viewing)}${by}`];
  const now = state === 'acknowledged' ? [] : [sayCaseState(state)];
  const text = [...seen, ...now].join(', ');
  return line(text.charAt(0).toUpperCase() + text.slice(1), { weight: 'Bolder' });
}

/** A referral that is not pursued ends no case: somebody must still look after the person. */
function referralLine({ state }: Referral, record: SafeguardingCase): Element | undefined {
  if (isOpen(state)) return undefined;
  const rest = isCaseOpen(record.state) ? ': this case goes on all the same' : '';
  return line(`Referral ${sayState(state)}${rest}.`, { weight: 'Bolder' });
}

function factLines({ referral }: ReferralFile): Element[] {
  const { facts, told } = referral;
  const codes = told.map((code) => asInSentence(labelOf(toldCodes, code)));
  return [
    line(
      `Youngest: **${sayFact(facts, 'youngest')}**. Last known: **${sayFact(facts, 'recency')}**.`,
    ),
    line(`What is being done: ${sayFact(facts, 'indicators')}.`),
    line(`Told already: ${codes.join(', ') || 'nobody'}.`),
  ];
}

function nextLine({ state, acknowledgeBy }: SafeguardingCase, viewing: AlertViewing) {
  const { next } = viewing;
  if (state !== 'open' || !next) return undefined;
  const whom = [next.name, ...(next.phone ? [next.phone] : [])].join(', ');
  return line(`Next, if nobody acknowledges: ${whom}, told at ${sayTime(acknowledgeBy, viewing)}.`);
}

function caseButtons({ record, file }: Alerted, viewing: Viewing): CardAction[] {
  const { ref, version: v, state } = record;
  const may = (act: Act) => mayPress(viewing, act, subjectOf(file, { case: record }));
  const { typed } = viewing;
  return [
    ...(state === 'open' && may('safeguarding.acknowledge')
      ? [
          button({
            title: 'Acknowledge',
            verb: acknowledgeCase.name,
            ref,
            v,
            inputs: 'none',
            style: 'positive',
          }),
        ]
      : []),
    ...(state !== 'closed' && may('safeguarding.record')
      ? [
          unfolding(
            'Record action',
            [
              textField({
                id: 'action',
                label: 'What was done',
                typed,
                multiline: true,
                max: 2000,
                required: 'Say what was done.',
              }),
              textField({ id: 'agency', label: 'With which agency', typed, max: 200 }),
              textField({ id: 'reference', label: 'Its reference', typed, max: 200 }),
            ],
            button({ title: 'Record', verb: recordCase.name, ref, v, style: 'positive' }),
          ),
        ]
      : []),
    ...(state === 'recorded' && may('safeguarding.close')
      ? [
          unfolding(
            'Close case',
            [
              textField({
                id: 'reason',
                label: 'Why it can close',
                typed,
                multiline: true,
                max: 1000,
                required: 'Say why it can close.',
              }),
            ],
            button({ title: 'Close case', verb: closeCase.name, ref, v }),
          ),
        ]
      : []),
    ...(mayPress(viewing, 'referral.see', subjectOf(file))
      ? [
          button({
            title: 'Open referral',
            verb: openReferral.name,
            ref: file.referral.ref,
            v: file.referral.version,
            inputs: 'none',
          }),
        ]
      : []),
  ];
}

const mostRecords = 10;
