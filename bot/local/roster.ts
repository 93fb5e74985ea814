import type { Person } from '../../domain/actor.ts';
import type { JsonObject } from '../json.ts';
import type { LocalPlace } from './local-place.ts';
import { RefusedRequest } from './refused-request.ts';
import { findPerson, teamsIdOf, type Stage } from './stage.ts';

/** Who is in a chat or channel, as Teams' roster says it. */
export function membersOf(stage: Stage, place: LocalPlace): readonly JsonObject[] {
  return place.members.map((id) => accountOf(stage, findPerson(stage, id)));
}

export function memberOf(stage: Stage, place: LocalPlace, id: string): JsonObject {
  const person = findPerson(stage, id);
  if (!place.members.includes(person.id)) throw new RefusedRequest(404, 'Expected a member');
  return accountOf(stage, person);
}

/** Teams names the Entra id `objectId` in one roster and `aadObjectId` in the other. */
function accountOf(stage: Stage, person: Person): JsonObject {
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: teamsIdOf(person.id),
    name: person.name,
    objectId: person.id,
    aadObjectId: person.id,
    givenName,
    surname: rest.join(' '),
    tenantId: stage.tenantId,
    userRole: 'user',
  };
}
