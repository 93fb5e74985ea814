import { products } from '../domain/reference/codes.ts';
import { forceShortName, nationalBodies, regions } from '../domain/reference/forces.ts';
import { titleOf } from '../domain/receive.ts';
import type { Element } from './card.ts';
import type { IntakeForm } from './intake-form-card.ts';
import { longest } from './intake-form.ts';
import { folded } from './parts/buttons.ts';
import { handlingFields } from './parts/handling-fields.ts';
import { factField, factsField, saidFrom, type Answering } from './parts/fact-fields.ts';
import { choiceField, textField } from './parts/inputs.ts';
import { subtle } from './parts/text.ts';

/** The questions that may wait, folded by what they are about; a group with a mistake in it is open. */
export function intakeGroups(
  form: IntakeForm,
  { answering, narrative }: { answering: Answering; narrative: Element },
): Element[] {
  const parts: [id: string, title: string, items: Element[]][] = [
    ['part-what', 'What is happening', whatHappens(answering)],
    ['part-extent', 'How often, how many, how far', extent(answering)],
    ['part-source', 'Source and handling', sourceAndHandling(answering)],
    ['part-support', 'What you ask for', support(form)],
    ['part-text', 'Title, force, your text', [...titleAndForce(form), narrative]],
  ];
  return parts.flatMap(([id, title, items]) =>
    hasMistake(items, form) ? opened(folded(title, id, items)) : folded(title, id, items),
  );
}

type PlaceForm = Pick<IntakeForm, 'typed' | 'needsForce' | 'needsRegion' | 'person'> &
  Partial<Pick<IntakeForm, 'proposals'>>;

/** Asked in the open where the person's record or the force leaves it out. */
export function placeFields(form: PlaceForm): Element[] {
  const { typed, needsForce, needsRegion, person } = form;
  const force = { id: 'force', label: 'Force', choices: forces, typed, placeholder: 'Choose' };
  return [
    choiceField(
      needsForce
        ? { ...force, needed: true }
        : { ...force, ...(person.force ? { value: person.force } : {}) },
    ),
    ...forceSaid(form),
    ...(needsRegion
      ? [
          choiceField({
            id: 'region',
            label: 'Region whose gateway should have it',
            choices: regions.map(({ code, name }) => ({ code, label: name })),
            typed,
            placeholder: 'Choose',
            needed: true,
          }),
        ]
      : []),
  ];
}

/** The force that the text names, where the form has another: to be weighed, never put in its place. */
function forceSaid({ proposals = [], typed, needsForce, person }: PlaceForm): Element[] {
  const named = proposals.find(({ fact }) => fact === 'force');
  const has = typed['force'] ?? (needsForce ? undefined : person.force);
  if (named === undefined || named.value === has) return [];
  const said = saidFrom('force', { proposals });
  return [subtle(`Your text names ${forceShortName(named.value)}.`), ...said];
}

function whatHappens(answering: Answering): Element[] {
  return [
    ...factsField('indicators', answering),
    ...factsField('vulnerabilities', answering),
    ...factField('recency', answering),
  ];
}

function extent(answering: Answering): Element[] {
  const facts = ['frequency', 'victims', 'reach', 'organisation', 'trend', 'loss'] as const;
  return facts.flatMap((fact) => factField(fact, answering));
}

function sourceAndHandling(answering: Answering): Element[] {
  const { typed } = answering;
  return [
    subtle('Never name a source. A reference is enough.'),
    ...factField('source', answering),
    ...factField('assessment', answering),
    ...handlingFields(typed),
  ];
}

function support({ typed }: IntakeForm): Element[] {
  return [
    choiceField({
      id: 'support',
      label: 'What would help most?',
      choices: products,
      typed,
      many: true,
    }),
    textField({ id: 'operation', label: 'Operation name, if any', typed, max: longest.operation }),
  ];
}

function titleAndForce(form: IntakeForm): Element[] {
  const { typed, needsForce, needsRegion } = form;
  return [
    textField({
      id: 'title',
      label: 'Title',
      typed,
      placeholder: titleOf(typed['narrative'] ?? ''),
      max: longest.title,
    }),
    ...(needsForce || needsRegion ? [] : placeFields(form)),
  ];
}

function hasMistake(items: readonly Element[], { problems = [] }: IntakeForm): boolean {
  return items.some(({ id }) => problems.some((problem) => problem.input === id));
}

function opened(parts: readonly Element[]): Element[] {
  return parts.map((part) => (part.type === 'Container' ? { ...part, isVisible: true } : part));
}

const forces = [...regions.flatMap((region) => region.forces), ...nationalBodies]
  .map(({ code, name }) => ({ code, label: name }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
