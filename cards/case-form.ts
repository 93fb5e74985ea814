import { ageIn, isForGain } from '../domain/duties.ts';
import type { ReferralFile } from '../domain/file.ts';
import {
  safeguardingActions,
  isSafeguardingAction,
} from '../domain/reference/safeguarding-actions.ts';
import type { Act } from '../domain/rights.ts';
import { lacksLog, mayCloseCase } from '../domain/safeguarding.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { caseSubject } from '../domain/subject.ts';
import { factsOfEach } from '../domain/unite-facts.ts';
import type { CardAction } from './card.ts';
import { button, unfolding } from './parts/buttons.ts';
import { choiceField, textField } from './parts/inputs.ts';
import type { Typed } from './parts/inputs.ts';
import { openReferral } from './open-referral.ts';
import { optionalChoice, optionalText, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

export const acknowledgeCase = verb('safeguarding.acknowledge', {});

/** `action`: a code of the list, or words. */
export const recordCase = verb('safeguarding.record', {
  action: requiredText('What was done', 2000),
  note: optionalText('In words', 2000),
  consent: optionalChoice('Consent', ['yes', 'no']),
  at: optionalText('When', 30),
  agency: optionalText('The agency', 200),
  reference: optionalText('Its reference', 200),
});

export const closeCase = verb('safeguarding.close', { reason: requiredText('The reason', 1000) });

export const logCase = verb('safeguarding.log', { forceRef: requiredText('The log number', 100) });

export interface ShownCase {
  readonly record: SafeguardingCase;
  /** Absent where it was raised on no referral. */
  readonly file?: ReferralFile | undefined;
}

/** What is legal on a case now and what this viewer may do. */
export function caseButtons({ record, file }: ShownCase, viewing: Viewing): CardAction[] {
  const { ref, version: v, state } = record;
  const may = (act: Act) => mayPress(viewing, act, caseSubject(record, file));
  return [
    ...(state === 'open' && may('safeguarding.acknowledge') ? [acknowledgeButton(record)] : []),
    ...(state !== 'closed' && may('safeguarding.record')
      ? [
          unfolding(
            'Record action',
            recordFields({ record, file }, viewing),
            button({ title: 'Record', verb: recordCase.name, ref, v, style: 'positive' }),
          ),
        ]
      : []),
    ...(mayCloseCase(record) && may('safeguarding.close')
      ? [
          unfolding(
            'Close case',
            [
              textField({
                id: 'reason',
                label: 'Why it can close',
                typed: viewing.typed,
                multiline: true,
                max: 1000,
                required: 'Say why it can close.',
              }),
            ],
            button({ title: 'Close case', verb: closeCase.name, ref, v }),
          ),
        ]
      : []),
    ...logButton({ record, file }, viewing),
    ...(file && may('referral.see')
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

export function acknowledgeButton({ ref, version }: SafeguardingCase): CardAction {
  return button({
    title: 'Acknowledge',
    verb: acknowledgeCase.name,
    ref,
    v: version,
    inputs: 'none',
    style: 'positive',
  });
}

/** Asked for where somebody is in danger now and no log number is known. */
export function logButton({ record, file }: ShownCase, viewing: Viewing): CardAction[] {
  const may = mayPress(viewing, 'safeguarding.follow', caseSubject(record, file));
  if (!may || !lacksLog(record, file?.referral)) return [];
  return [
    unfolding(
      'Add log number',
      [
        textField({
          id: 'forceRef',
          label: 'The force’s log or incident number',
          typed: viewing.typed,
          max: 100,
          required: 'Give the number.',
        }),
      ],
      button({
        title: 'Add',
        verb: logCase.name,
        ref: record.ref,
        v: record.version,
        style: 'positive',
      }),
    ),
  ];
}

function recordFields({ file }: ShownCase, { typed: sent, knownTypes }: Viewing) {
  const all = file ? factsOfEach(file) : [{}];
  const typed = withWords(sent);
  const asksConsent = all.some(
    (facts) => ageIn(facts, knownTypes) !== 'child' && isForGain(facts, knownTypes),
  );
  return [
    choiceField({
      id: 'action',
      label: 'What was done',
      choices: safeguardingActions,
      typed,
      placeholder: 'Choose',
      required: 'Choose what was done.',
    }),
    ...(asksConsent
      ? [
          choiceField({
            id: 'consent',
            label: 'NRM: did the adult consent?',
            choices: [
              { code: 'yes', label: 'Yes' },
              { code: 'no', label: 'No' },
            ],
            typed,
            placeholder: 'Only for an NRM referral',
          }),
        ]
      : []),
    textField({ id: 'note', label: 'In words', typed, multiline: true, max: 2000 }),
    textField({ id: 'agency', label: 'With which agency', typed, max: 200 }),
    textField({ id: 'reference', label: 'Its reference', typed, max: 200 }),
    textField({ id: 'at', label: 'When', typed, max: 30, placeholder: '14:05, if not just now' }),
  ];
}

/** What was sent in words for a choice stands in words again. */
function withWords(typed: Typed | undefined): Typed | undefined {
  const did = typed?.['action'];
  if (!typed || did === undefined || did === '' || isSafeguardingAction(did)) return typed;
  return { ...typed, action: 'other', note: [did, typed['note'] ?? ''].join(' ').trim() };
}
