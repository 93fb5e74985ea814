import type { Person } from '../domain/actor.ts';
import type { FoundIdentifier } from '../domain/identifier.ts';
import type { KnownReferral } from '../domain/known-referral.ts';
import type { Proposal } from '../domain/proposal.ts';
import { toldCodes } from '../domain/reference/codes.ts';
import type { ExploitationType } from '../domain/reference/types.ts';
import { knownLines } from './add-information.ts';
import type { Card, Element } from './card.ts';
import { answersChecked, longest, submitReferral } from './intake-form.ts';
import { intakeGroups, placeFields } from './intake-groups.ts';
import { dangerNow } from './intake-start-card.ts';
import { saveReferral } from './draft-saved-card.ts';
import { codesOf } from './parts/answers.ts';
import { button } from './parts/buttons.ts';
import { bytesOf, longestStart } from './parts/excerpt.ts';
import { factField, factsField, type Answering } from './parts/fact-fields.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { identifierFields } from './parts/identifier-fields.ts';
import { choiceField, textField, type Typed } from './parts/inputs.ts';
import { proposedLines } from './parts/proposed-lines.ts';
import { heading, line, urgent } from './parts/text.ts';
import type { Problem } from './verb.ts';

export interface IntakeForm {
  readonly draftId: string;
  readonly typed: Typed;
  readonly found: readonly FoundIdentifier[];
  readonly proposals: readonly Proposal[];
  readonly problems?: readonly Problem[] | undefined;
  readonly person: Person;
  readonly types: readonly ExploitationType[];
  readonly needsForce: boolean;
  readonly needsRegion: boolean;
  /** One's own open referrals that the text touches. */
  readonly known?: readonly KnownReferral[] | undefined;
  readonly now: number;
  readonly timezone: string;
  /** What the officer should know of their text before it is kept. */
  readonly warnings?: readonly string[] | undefined;
}

/**
 * The second step: what must be answered is open, the rest is folded and may stay unknown.
 * A text too long for a card stays in the draft alone.
 */
export function intakeFormCard(form: IntakeForm): Card {
  const text = form.typed['narrative'] ?? '';
  return fit((bytes) => {
    const carried = {
      ...form,
      typed: carriedTyped(form.typed, bytes),
      proposals: form.proposals.map((proposal) => withShortPhrase(proposal, bytes)),
    };
    const card = drawn(carried, keptText(text));
    const room = mostBytes - bytesOf(card);
    return bytesOf(text) <= room ? drawn(carried, editableText(text)) : card;
  });
}

function drawn(form: IntakeForm, narrative: Element): Card {
  const problems = form.problems ?? [];
  const isAnswered = Object.entries(form.typed).some(
    ([id, value]) => id !== 'narrative' && value !== '',
  );
  const answering = { ...form, returned: problems.length > 0 || isAnswered };
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    problems,
    body: [
      heading('New referral'),
      urgent(dangerNow),
      ...warningBox(form.warnings ?? []),
      ...knownLines(form.known ?? [], { draftId: form.draftId, viewing: form }),
      ...neededFields(form, answering),
      ...(form.needsForce || form.needsRegion ? placeFields(form) : []),
      ...identifierFields(form.found, form.typed),
      line('\\* is needed to submit. The rest may stay unknown.', { spacing: 'Medium' }),
      ...proposedLines(form, answering),
      ...intakeGroups(form, { answering, narrative }),
    ],
    actions: [
      button({
        title: 'Submit',
        verb: submitReferral.name,
        ref: form.draftId,
        v: 0,
        style: 'positive',
        ...checkedAlready(form),
      }),
      button({ title: 'Save for later', verb: saveReferral.name, ref: form.draftId, v: 0 }),
    ],
  });
}

/** Each contradiction is asked about once: the button carries which ones were. */
function checkedAlready({ typed, problems = [] }: IntakeForm) {
  const asked = problems.flatMap(({ input }) =>
    input.startsWith(`${answersChecked}:`) ? [input.slice(answersChecked.length + 1)] : [],
  );
  const codes = [...new Set([...(codesOf(typed[answersChecked]) ?? []), ...asked])];
  return codes.length > 0 ? { more: { [answersChecked]: codes.join(',') } } : {};
}

function neededFields({ typed, types }: IntakeForm, answering: Answering): Element[] {
  return [
    ...factsField('types', answering, {
      choices: types.map(({ code, label }) => ({ code, label })),
      needed: true,
    }),
    ...factField('youngest', answering, { needed: true }),
    ...factField('immediateRisk', answering, { needed: true }),
    choiceField({
      id: 'told',
      label: 'Told already',
      choices: toldCodes,
      typed,
      many: true,
      needed: true,
    }),
    textField({
      id: 'forceRef',
      label: 'Your force’s reference, if any',
      typed,
      max: longest.forceRef,
    }),
  ];
}

function warningBox(warnings: readonly string[]): Element[] {
  if (warnings.length === 0) return [];
  const items = warnings.map((warning) => line(`**${warning}**`));
  return [{ type: 'Container', style: 'warning', items }];
}

function editableText(text: string): Element {
  return textField({
    id: 'narrative',
    label: 'Your text',
    typed: { narrative: text },
    multiline: true,
    max: longest.narrative,
  });
}

function keptText(text: string): Element {
  return line(`Your text of ${text.length.toLocaleString('en-GB')} characters is kept.`);
}

/** The start of the words that an answer comes from, where the card has no room for all. */
function withShortPhrase(proposal: Proposal, bytes: number): Proposal {
  const phrase = longestStart(proposal.phrase, Math.max(bytes, 24));
  return phrase === proposal.phrase ? proposal : { ...proposal, phrase: `${phrase}…` };
}

/** What goes back onto the form. A text may be thrice too long: a mistake, and not lost for that. */
function carriedTyped({ narrative = '', ...typed }: Typed, bytes: number): Typed {
  const shortened = shortTexts.map((id) => {
    const most = Math.min(3 * longest[id], bytes);
    return [id, longestStart(typed[id] ?? '', most)];
  });
  return { ...typed, ...Object.fromEntries(shortened), narrative: narrative.slice(0, 500) };
}

const shortTexts = ['title', 'forceRef', 'conditions', 'operation'] as const;

/** Below a card's 28,000, with room for the input's own braces and label. */
const mostBytes = 27_500;
