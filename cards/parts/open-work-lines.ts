import type { Choice } from '../../domain/reference/codes.ts';
import { regionName } from '../../domain/reference/forces.ts';
import type { Element } from '../card.ts';
import { shortChoices } from './excerpt.ts';
import { choiceField } from './inputs.ts';
import type { Typed } from './inputs.ts';
import { escapeMarkdown, line, title } from './text.ts';

/** What hangs on somebody, by reference or region. */
export interface Hanging {
  readonly tasks: readonly string[];
  readonly claims: readonly string[];
  readonly cases: readonly string[];
  readonly referred: readonly string[];
  /** Regions in whose escalation list they stand. */
  readonly escalation: readonly string[];
  /** Names of those for whom they are deputy. */
  readonly deputyOf: readonly string[];
  /** Whether anybody of the tenant may refer, and follow what they referred. */
  readonly openIntake: boolean;
  /** Analysts who could have the tasks. */
  readonly analysts: readonly Choice[];
}

/** What becomes of somebody's open work when they leave, or lose the role that it needs. */
export function openWorkLines(hanging: Hanging, when: 'leaving' | 'role'): Element[] {
  const { tasks, claims, cases, referred, escalation, deputyOf, openIntake } = hanging;
  const lines = [
    tasks.length > 0 && `Tasks in hand: ${some(tasks)}. You say below who has them.`,
    claims.length > 0 && `In triage with them: ${some(claims)}. Free for the gateway again.`,
    cases.length > 0 &&
      `⚑ Safeguarding: ${some(cases)}. Alerted again at once, from the head of the region’s list.`,
    referred.length > 0 &&
      `Referred by them and open: ${some(referred)}. They stay. ${openIntake ? 'They may still follow them.' : 'RAPTOR tells them no more of it.'}`,
    escalation.length > 0 &&
      `In the escalation list of ${escalation.map(regionName).join(', ')}: passed over there. Change the organisation file.`,
    deputyOf.length > 0 && `Stands in for ${deputyOf.map(escapeMarkdown).join(', ')}: that ends.`,
  ].filter((text) => text !== false);
  return lines.length === 0 ? [] : [title(titles[when]), ...lines.map((text) => line(text))];
}

/** Who has the tasks; nothing is chosen beforehand. */
export function tasksToField(
  { tasks, analysts }: Pick<Hanging, 'tasks' | 'analysts'>,
  typed: Typed | undefined,
): Element[] {
  if (tasks.length === 0) return [];
  return [
    choiceField({
      id: 'tasksTo',
      label: tasks.length === 1 ? 'Who has their task then' : 'Who has their tasks then',
      choices: [
        { code: 'offer', label: 'Offer again in the tasking channel' },
        ...shortChoices(analysts),
      ],
      typed,
      filtered: true,
      placeholder: 'Choose',
    }),
  ];
}

function some(refs: readonly string[]): string {
  const more = refs.length - mostNamed;
  return more > 0 ? `${refs.slice(0, mostNamed).join(', ')} and ${more} more` : refs.join(', ');
}

const titles = { leaving: 'If they leave', role: 'If they lose the role or region for it' };
const mostNamed = 5;
