import { labelOf, products, productWork, skills } from '../../domain/reference/codes.ts';
import { regionName } from '../../domain/reference/forces.ts';
import { asInSentence } from '../../domain/reference/types.ts';
import type { Element } from '../card.ts';
import type { TriageViewing } from '../triage/triage-viewing.ts';
import { line } from './text.ts';

/** Organisational position: who is free, and whether the skill that is needed is there. It never lowers a band. */
export function positionLines(viewing: TriageViewing): Element[] {
  return [
    line(sayFree(viewing), { separator: true, spacing: 'Medium' }),
    line(sayNeeded(viewing)),
    ...(viewing.position.offered > 0 ? [line(sayOffered(viewing.position.offered))] : []),
  ];
}

/** "Free: 2 of 4 intelligence analysts". */
function sayFree({ capacity }: TriageViewing): string {
  const parts = capacity
    .filter(({ all }) => all > 0)
    .map(({ skill, free, all }) => `${free} of ${all} ${asInSentence(labelOf(skills, skill))}s`);
  return `Free: ${parts.join(', ') || 'no analyst is listed here'}`;
}

/** "A financial report needs a financial intelligence officer: none here. Free elsewhere: West Midlands 1." */
function sayNeeded({ capacity, position: { product, elsewhere } }: TriageViewing): string {
  const { skill } = productWork[product];
  const here = capacity.find((each) => each.skill === skill) ?? { free: 0, all: 0 };
  const needs = `${withArticle(labelOf(products, product))} needs ${lowered(withArticle(labelOf(skills, skill)))}`;
  if (here.free > 0) return `${needs}: free here.`;
  const lack = here.all > 0 ? 'none is free here' : 'there is none here';
  const where = elsewhere.map(({ region, free }) => `${regionName(region)} ${free}`).join(', ');
  return where
    ? `${needs}: ${lack}. Free elsewhere: ${where}. Ask the national team.`
    : `${needs}: ${lack}, nor free elsewhere.`;
}

function sayOffered(offered: number): string {
  return offered === 1 ? 'One task waits to be taken.' : `${offered} tasks wait to be taken.`;
}

function withArticle(label: string): string {
  return `${/^[aeiou]/i.test(label) ? 'An' : 'A'} ${asInSentence(label)}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
