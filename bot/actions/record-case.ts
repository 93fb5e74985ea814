import { recordCase as contract } from '../../cards/case-form.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { cuedNames, likelyNames, namesWithin } from '../../domain/likely-names.ts';
import { brokenRules } from '../../domain/record-rules.ts';
import type { RuleBroken } from '../../domain/record-rules.ts';
import { labelOf } from '../../domain/reference/codes.ts';
import {
  isSafeguardingAction,
  safeguardingActions,
} from '../../domain/reference/safeguarding-actions.ts';
import type { SafeguardingActionCode } from '../../domain/reference/safeguarding-actions.ts';
import { refOf } from '../../domain/referral.ts';
import { factsOfEach } from '../../domain/unite-facts.ts';
import { readWhen } from '../../domain/when-done.ts';
import { findIdentifiers } from '../../scoring/links/find-identifiers.ts';
import { action, reply } from '../action.ts';
import { whenOf } from '../decide.ts';
import { acknowledgement, stepCase } from '../step-case.ts';
import { onCase } from '../may-press.ts';
import { findCase, presentCase } from '../present-case.ts';

/** What was done, by whom, with whom and when. Recording on a case that nobody acknowledged acknowledges it. */
export const recordCase = action(contract, {
  may: onCase('safeguarding.record'),
  show: presentCase,
  async check({ ref, typed }, ctx) {
    const { action: did = '', note = '', agency = '', reference = '', consent, at = '' } = typed;
    const code = did.trim();
    const wrongTime = at.trim() !== '' && readWhen(at, whenOf(ctx)) === undefined;
    const when = {
      input: 'at',
      sentence: 'When it was done: give a time that has been, such as 14:05.',
    };
    const problems = wrongTime ? [when] : [];
    if (!isSafeguardingAction(code)) return problems;
    if (needsWords.includes(code) && note.trim() === '') {
      problems.push({
        input: 'note',
        sentence: 'Say in words what was done, or why nothing more is to be.',
      });
    }
    const { file } = await findCase(ctx, ref);
    const identity = [
      ...findIdentifiers([note, agency, reference].join('\n')).map(({ text }) => text),
      ...namesIn([note, reference].join('\n'), file),
    ];
    const said = consent === 'yes' || consent === 'no' ? consent : undefined;
    // It may be about any of those who are joined: barred is what the law bars for each.
    const [first = [], ...others] = (file ? factsOfEach(file) : [{}]).map((facts) =>
      brokenRules({ code, consent: said, identity }, { facts, types: ctx.types }),
    );
    const isBarred = ({ sentence }: RuleBroken) =>
      others.every((broken) => broken.some((each) => each.sentence === sentence));
    return [...problems, ...first.filter(isBarred)];
  },
  async run({ ref, v, input }, ctx) {
    const { agency, reference } = input;
    const at = input.at === undefined ? undefined : readWhen(input.at, whenOf(ctx));
    await ctx.store.change(ctx.actor, 'safeguarding.recorded', async (tx) => {
      await stepCase(tx, { ref, v, ctx }, (found) => {
        if (found.state === 'closed') return undefined;
        const seen = found.acknowledgedBy ? {} : acknowledgement(found, ctx);
        return { ...seen, state: 'recorded', recordBy: null, remindAt: null };
      });
      const record = { ...whatWasDone(input), agency, reference };
      const by = refOf(ctx.actor);
      await tx.cases.record(ref, {
        id: ctx.newId(),
        record: { ...record, by, at: at ?? ctx.now() },
      });
    });
    return reply(await presentCase(ref, ctx, { note: 'Recorded.' }));
  },
});

/** Whom the referral's own words name, or these say by name. */
function namesIn(text: string, file: ReferralFile | undefined): string[] {
  const told = file ? [file.referral.narrative, ...file.additions.map((each) => each.text)] : [];
  const names = [...told.flatMap(likelyNames), ...cuedNames(text)];
  return namesWithin(text, [...new Set(names)]);
}

/** The code's words and one's own; whatever is no code is words. */
function whatWasDone({
  action: did,
  note,
  consent,
}: {
  action: string;
  note?: string | undefined;
  consent?: string | undefined;
}) {
  const said = note === undefined ? [] : [note];
  if (!isSafeguardingAction(did)) return { action: [did, ...said].join(' ') };
  const label = did === 'other' ? [] : [labelOf(safeguardingActions, did)];
  const consented =
    did === 'nrm' && consent ? [consent === 'yes' ? 'with consent' : 'no consent'] : [];
  return {
    code: did,
    action: [[...label, ...consented].join(', '), ...said].filter((part) => part !== '').join(': '),
  };
}

const needsWords: readonly SafeguardingActionCode[] = ['other', 'no-action'];
