import type { Facts } from '../domain/facts.ts';
import type { ReferralFile } from '../domain/file.ts';
import { takesMore } from '../domain/joining.ts';
import { identifierLabel } from '../domain/reference/identifier-kinds.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { sayTime } from '../domain/say-time.ts';
import { subjectOf } from '../domain/subject.ts';
import type { KnownReferral } from '../domain/known-referral.ts';
import type { CardAction, Element } from './card.ts';
import { codesOf } from './parts/answers.ts';
import { button, unfolding } from './parts/buttons.ts';
import { factAnswers, factsFrom, typesFrom } from './parts/fact-answers.ts';
import { factField, factsField } from './parts/fact-fields.ts';
import { readClaims, readWhose } from './parts/identifier-fields.ts';
import type { Claim, WhoseByKey } from './parts/identifier-fields.ts';
import { textField } from './parts/inputs.ts';
import { dangerNow } from './intake-start-card.ts';
import { escapeMarkdown, line, urgent } from './parts/text.ts';
import { optionalText, verb } from './verb.ts';
import type { Verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/** What is added to one's own referral: from its receipt, or from a new form (`draft`) that turned out to be about it. */
export interface Added {
  readonly narrative?: string | undefined;
  readonly facts: Facts;
  readonly draft?: string | undefined;
  readonly claims?: readonly Claim[] | undefined;
  readonly whose: WhoseByKey;
}

const { read: readFields } = verb('referral.add', {
  ...factAnswers,
  narrative: optionalText('Your text', 100_000),
  draft: optionalText('The form', 100),
});

export const addInformation: Verb<Added> = {
  name: 'referral.add',
  read: (data) => {
    const press = readFields(data);
    if (!press.input) return { ...press, input: undefined };
    const { narrative, draft, ...fields } = press.input;
    const whose = readWhose(data);
    return {
      ...press,
      input: {
        narrative,
        draft,
        facts: { ...factsFrom(fields), types: typesFrom(data) },
        claims: readClaims(codesOf(data['identifiers']), whose),
        whose,
      },
    };
  },
};

/** The receipt's own: a box for words, and what most changes a person's safety, as it was answered. */
export function addButton(file: ReferralFile, viewing: Viewing): CardAction | undefined {
  const { referral } = file;
  if (!takesMore(file) || !mayPress(viewing, 'referral.add', subjectOf(file))) {
    return undefined;
  }
  // While something is asked the answer's form has the facts: an input's id stands once on a card.
  const takesFacts = referral.kind === 'referral' && openQuestions(file).length === 0;
  return unfolding(
    'Add information',
    [
      urgent(dangerNow),
      textField({
        id: 'narrative',
        label: 'What more do you know?',
        typed: viewing.typed,
        multiline: true,
        max: 100_000,
      }),
      ...(takesFacts ? safetyFields(referral.facts, viewing) : []),
    ],
    button({
      title: 'Add it',
      verb: addInformation.name,
      ref: referral.ref,
      v: referral.version,
      style: 'positive',
    }),
  );
}

function safetyFields(facts: Facts, { typed = {} }: Viewing): Element[] {
  const known = {
    immediateRisk: facts.immediateRisk ?? '',
    youngest: facts.youngest ?? '',
    recency: facts.recency ?? '',
    indicators: facts.indicators?.join(',') ?? '',
  };
  const answering = { typed: { ...known, ...typed }, proposals: [], returned: true };
  return [
    line('Has any of this changed? Leave what has not.', { spacing: 'Medium' }),
    ...factField('immediateRisk', answering),
    ...factField('youngest', answering),
    ...factField('recency', answering),
    ...factsField('indicators', answering),
  ];
}

/** One's own open referrals that the text of a new form touches: adding to one is a press away. */
export function knownLines(
  known: readonly KnownReferral[],
  { draftId, viewing }: { draftId: string; viewing: Pick<Viewing, 'now' | 'timezone'> },
): Element[] {
  if (known.length === 0) return [];
  return [
    {
      type: 'Container',
      style: 'accent',
      items: [
        line('**You may have referred this already.** Add to it, or go on with a new one.'),
        ...known.slice(0, mostKnown).flatMap((each) => knownLine(each, { draftId, viewing })),
      ],
    },
  ];
}

function knownLine(
  { ref, version, title, submittedAt, shared }: KnownReferral,
  { draftId, viewing }: { draftId: string; viewing: Pick<Viewing, 'now' | 'timezone'> },
): Element[] {
  const same = [...new Set(shared.map(({ kind }) => identifierLabel(kind)))].join(', ');
  return [
    line(`**${escapeMarkdown(title)}** · ${ref} · ${sayTime(submittedAt, viewing)} · same ${same}`),
    {
      type: 'ActionSet',
      spacing: 'Small',
      actions: [
        button({
          title: `Add to ${ref}`,
          verb: addInformation.name,
          ref,
          v: version,
          more: { draft: draftId },
        }),
      ],
    },
  ];
}

const mostKnown = 3;
