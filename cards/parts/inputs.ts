import type { Choice } from '../../domain/reference/codes.ts';
import type { Element } from '../card.ts';

/** What has been typed so far, by input id. */
export type Typed = Readonly<Record<string, string>>;

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly typed?: Typed | undefined;
  /** Said by Teams itself when a required input is left empty. */
  readonly required?: string | undefined;
  /** Must be answered, which the bot checks: Teams would refuse every button of the card, saving too. */
  readonly needed?: true | undefined;
  readonly placeholder?: string | undefined;
  /** What stands there at first, where nothing has been typed. */
  readonly value?: string | undefined;
}

export function textField(field: Field & { multiline?: true; max?: number }): Element {
  return {
    type: 'Input.Text',
    ...common(field),
    maxLength: field.max ?? 4000,
    ...(field.multiline ? { isMultiline: true } : {}),
    ...(field.placeholder ? { placeholder: field.placeholder } : {}),
  };
}

export function choiceField(
  field: Field & {
    choices: readonly Choice[];
    many?: true;
    expanded?: true;
    filtered?: true;
  },
): Element {
  const { value, ...rest } = common(field);
  return {
    type: 'Input.ChoiceSet',
    ...rest,
    ...(value === undefined ? {} : { value: offered(value, field.choices) }),
    choices: field.choices.map((choice) => ({ title: choice.label, value: choice.code })),
    style: styleOf(field),
    wrap: true,
    ...(field.many ? { isMultiSelect: true } : {}),
    ...(field.placeholder ? { placeholder: field.placeholder } : {}),
  };
}

/** Too many to look through: typing narrows them. */
const mostLookedThrough = 12;

function styleOf(field: {
  choices: readonly Choice[];
  many?: true;
  expanded?: true;
  filtered?: true;
}): 'expanded' | 'filtered' | 'compact' {
  if (field.expanded || field.many) return 'expanded';
  return field.filtered && field.choices.length > mostLookedThrough ? 'filtered' : 'compact';
}

/** Teams refuses a date before `min` by itself: it must say why. */
export function dateField(field: Field & { min?: string }): Element {
  const { min } = field;
  return {
    type: 'Input.Date',
    ...common(field),
    ...(min ? { min, errorMessage: 'Choose today or a later date.' } : {}),
  };
}

export function numberField(field: Field): Element {
  const { value, ...rest } = common(field);
  const typed = Number(value);
  return {
    type: 'Input.Number',
    ...rest,
    min: 0,
    ...(value !== undefined && Number.isFinite(typed) ? { value: typed } : {}),
  };
}

/** A code that is not among the choices cannot be shown as chosen. */
function offered(value: string, choices: readonly Choice[]): string {
  const chosen = value.split(',').map((code) => code.trim());
  return choices
    .map((choice) => choice.code)
    .filter((code) => chosen.includes(code))
    .join(',');
}

function common(field: Field) {
  const value = field.typed?.[field.id] ?? field.value;
  return {
    id: field.id,
    label: field.needed ? `${field.label} *` : field.label,
    ...(value === undefined ? {} : { value }),
    ...(field.required ? { isRequired: true, errorMessage: field.required } : {}),
  };
}
