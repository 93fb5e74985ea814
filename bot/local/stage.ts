import type { Person } from '../../domain/actor.ts';
import type { LocalPlace } from './local-place.ts';
import type { MessageLog } from './message-log.ts';
import { RefusedRequest } from './refused-request.ts';

/** Invented referrals to look at, where there are hardly any. */
export interface Filling {
  isOffered(): Promise<boolean>;
  /** Gives what came of it, in a sentence. */
  fill(): Promise<string>;
}

/** What every part of the local chat works with. */
export interface Stage {
  readonly bot: { readonly id: string; readonly name: string };
  readonly tenantId: string;
  /** Where this process listens, such as http://127.0.0.1:3978. */
  readonly base: () => string;
  readonly people: readonly Person[];
  readonly places: readonly LocalPlace[];
  readonly log: MessageLog;
  readonly now: () => number;
  readonly newId: () => string;
  readonly filling?: Filling | undefined;
  /** Aborted when the process ends: nothing more is asked of the bot. */
  readonly closing: AbortSignal;
}

export const connectorPath = '/local-connector';

/** Teams' own id of a person, as refresh lists and rosters have it. */
export function teamsIdOf(personId: string): string {
  return `29:local-${personId}`;
}

export function findPerson(stage: Stage, id: string | undefined): Person {
  const person = stage.people.find(
    (known) => known.id === id || (id !== undefined && teamsIdOf(known.id) === id),
  );
  if (person === undefined) throw new RefusedRequest(404, 'Expected a person of the stage');
  return person;
}

/** A conversation id may carry the thread: `19:…@thread.tacv2;messageid=…`. */
export function findPlace(
  stage: Stage,
  conversationId: string | undefined,
): { readonly place: LocalPlace; readonly thread: string | undefined } {
  const [id, thread] = (conversationId ?? '').split(';messageid=');
  const place = stage.places.find((known) => known.id === id);
  if (place === undefined) throw new RefusedRequest(404, 'Expected a chat or channel of the stage');
  return { place, thread };
}
