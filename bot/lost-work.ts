import type { Person } from '../domain/actor.ts';
import { holdsRole } from '../domain/actor.ts';
import type { OpenWork, WorkItem } from '../store/open-work.ts';
import type { Organisation } from './organisation-schema.ts';

/** What of somebody's work they may not go on with. `becomes`: absent where they leave the list. */
export function lostWork(
  work: OpenWork,
  person: Person,
  { becomes, escalation }: { becomes?: Person | undefined; escalation: Organisation['escalation'] },
): OpenWork {
  if (!becomes) return work;
  const stays = (roles: readonly ('analyst' | 'gateway' | 'inspector')[]) => (item: WorkItem) =>
    roles.some((role) => holdsRole(becomes, role, item.region)) ||
    (!roles.includes('analyst') && holdsRole(becomes, 'national'));
  const onList = ({ region }: WorkItem) =>
    escalation[region]?.some((step) => 'id' in step && step.id === person.id) ?? false;
  const looksAfter = (item: WorkItem) => stays(['inspector'])(item) || onList(item);
  return {
    tasks: work.tasks.filter((item) => !stays(['analyst'])(item)),
    claims: work.claims.filter((item) => !stays(['gateway'])(item)),
    cases: work.cases.filter((item) => !looksAfter(item)),
    told: work.told.filter((item) => !looksAfter(item)),
    referred: [],
  };
}
