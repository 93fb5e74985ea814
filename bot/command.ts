import type { Person } from '../domain/actor.ts';
import type { Turned } from './context.ts';
import type { Reply } from './turn.ts';

/** Something people type. Help, the suggestions and the manifest are made from the list of these. */
export interface Command {
  /** What is typed, in lower case: "my referrals". */
  readonly name: string;
  /** With what follows it: "find <text or identifier>". */
  readonly usage: string;
  readonly does: string;
  /** Whether help offers it to this person. */
  readonly isFor: (person: Person) => boolean;
  /** Its answer names people or cases: in a channel, the person is sent to their own chat. */
  readonly ownChatOnly: boolean;
  readonly run: (rest: string, ctx: Turned) => Promise<Reply>;
}
