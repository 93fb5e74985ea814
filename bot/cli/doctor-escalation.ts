import { holdsRole } from '../../domain/actor.ts';
import type { Person } from '../../domain/actor.ts';
import type { EscalationStep } from '../../domain/escalation.ts';
import type { Directory } from '../directory.ts';
import type { Organisation } from '../organisation-schema.ts';
import type { Finding } from './doctor-finding.ts';

/** Lists along which a safeguarding case would go to the wrong person first, or to nobody by telephone. */
export function examineLists({
  organisation,
  directory,
}: {
  readonly organisation: Organisation;
  readonly directory: Directory;
}): Finding[] {
  return Object.entries(organisation.escalation).flatMap(([region, steps]) => [
    ...examineFirst(region, { steps, directory }),
    ...examineManagers(region, { steps, directory }),
    ...examinePhones(region, steps),
  ]);
}

interface Listed {
  readonly steps: readonly EscalationStep[];
  readonly directory: Directory;
}

function examineFirst(region: string, { steps, directory }: Listed): Finding[] {
  const [first] = steps;
  const person = first && personOf(first, directory);
  if (!first || (person && holdsRole(person, 'inspector', region))) return [];
  if (directory.withRole('inspector', region).length === 0) return [];
  const who = person?.name ?? ('name' in first ? first.name : first.id);
  return [
    {
      level: 'mend',
      about: `escalation of ${region}`,
      says: `it begins with ${who}, who is no inspector of it, so its inspectors are told before it, all at once.`,
      todo: 'Put an inspector of the region first.',
    },
  ];
}

/** Whoever manages analysts is told last, never first: the case is for those who can act. */
function examineManagers(region: string, { steps, directory }: Listed): Finding[] {
  const isManager = (step: EscalationStep) => {
    const person = personOf(step, directory);
    return person !== undefined && !acting.some((role) => holdsRole(person, role));
  };
  return steps.flatMap((step, index) =>
    isManager(step) && steps.slice(index + 1).some((later) => !isManager(later))
      ? [
          {
            level: 'mend' as const,
            about: `escalation of ${region}`,
            says: `${personOf(step, directory)?.name ?? ''} is neither inspector nor national, and stands before others who are to act.`,
            todo: 'Put them last.',
          },
        ]
      : [],
  );
}

function examinePhones(region: string, steps: readonly EscalationStep[]): Finding[] {
  if (steps.length === 0 || steps.some(({ phone }) => phone !== undefined)) return [];
  return [
    {
      level: 'note',
      about: `escalation of ${region}`,
      says: 'it has no telephone number, and a chat message at night is no response.',
      todo: 'Add a name with a phone, such as the ROCU on-call.',
    },
  ];
}

function personOf(step: EscalationStep, directory: Directory): Person | undefined {
  return 'id' in step ? directory.find(step.id) : undefined;
}

const acting = ['inspector', 'national'] as const;
