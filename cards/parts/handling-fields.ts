import type { Element } from '../card.ts';
import type { Problem } from '../verb.ts';
import { codesOf } from './answers.ts';
import { choiceField, textField, type Typed } from './inputs.ts';

/** The most characters that conditions may have. */
export const longestConditions = 2000;

/** 3x5x2 handling: P, or C with its conditions in words. */
export function handlingFields(typed: Typed): Element[] {
  return [
    choiceField({ id: 'handling', label: 'Handling', choices: handlings, typed, value: 'P' }),
    textField({
      id: 'conditions',
      label: 'Conditions, for handling C',
      typed,
      multiline: true,
      max: longestConditions,
    }),
  ];
}

export function conditionsMissing(data: Readonly<Record<string, unknown>>): Problem[] {
  const [handling] = codesOf(data['handling']) ?? [];
  const [conditions] = codesOf(data['conditions']) ?? [];
  return handling === 'C' && conditions === undefined
    ? [{ input: 'conditions', sentence: 'Handling C needs its conditions in words.' }]
    : [];
}

const handlings = [
  { code: 'P', label: 'P, lawful sharing permitted' },
  { code: 'C', label: 'C, sharing with conditions' },
];
