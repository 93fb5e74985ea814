import { isManned } from '../domain/escalation.ts';
import type { Rung } from '../domain/escalation.ts';
import type { PersonRef } from '../domain/referral.ts';
import type { CaseAlert, CaseTier } from '../domain/safeguarding.ts';
import type { Tx } from '../store/store.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';

interface Telling {
  readonly rungs: readonly Rung[];
  /** How many rungs are done with. */
  readonly step: number;
  /** Whether the bot can message somebody of them. */
  readonly reached: boolean;
}

/**
 * The list from `step` on as far as the first whom the bot can message, or a telephone number that somebody told
 * already can ring. Whoever never spoke to the bot is passed over at once, and their alert waits until they do.
 */
export async function nextRungs(
  tx: Tx,
  { region, step, told, ctx }: { region: string; step: number; told: object[]; ctx: Context },
): Promise<Telling> {
  const list = ctx.directory.escalation(region);
  for (let index = step; index < list.length; index += 1) {
    const { people = [], phone } = list[index] ?? {};
    const reached = (await reachable(tx, people)).length > 0;
    if (reached || (people.length === 0 && phone !== undefined && told.length > 0)) {
      return { rungs: list.slice(step, index + 1), step: index + 1, reached };
    }
  }
  return { rungs: list.slice(step), step: list.length, reached: false };
}

/** Of these, who has a chat of their own with the bot. */
export async function reachable<Someone extends { readonly id: string }>(
  { conversations }: Pick<Tx, 'conversations'>,
  people: readonly Someone[],
): Promise<Someone[]> {
  const contacts = await conversations.contactsByIds(people.map(({ id }) => id));
  const met = new Set(
    contacts.flatMap(({ id, conversationId }) => (conversationId === undefined ? [] : [id])),
  );
  return people.filter(({ id }) => met.has(id));
}

export function peopleOf(rungs: readonly Rung[]): PersonRef[] {
  return rungs.flatMap((rung) => rung.people);
}

export function alertsOf(
  rungs: readonly Rung[],
  { region, ctx }: { region: string; ctx: Context },
): CaseAlert[] {
  const inspectors = ctx.directory.withRole('inspector', region).map((person) => person.id);
  return rungs.filter(isManned).flatMap((rung) => {
    const people = rung.people.length > 0 ? rung.people : [{ id: '', name: rung.name }];
    return people.map((to) => ({
      to,
      inspector: inspectors.includes(to.id),
      phone: rung.phone,
      toldAt: ctx.now(),
    }));
  });
}

/** One to one at once, or on the list of the day. Whom the bot cannot reach, the admin is told of. */
export async function tellPeople(
  tx: Tx,
  { ref, step, tier, ctx }: { ref: string; step: number; tier: CaseTier; ctx: Context },
  people: readonly PersonRef[],
): Promise<void> {
  for (const { id } of people) await tx.outbox.add(telling(id, { ref, step, tier }));
  const met = await reachable(tx, people);
  const admins = ctx.directory.people.filter(({ roles }) => roles.includes('admin'));
  for (const person of people.filter((each) => !met.includes(each))) {
    for (const { id } of admins) {
      await tx.outbox.add(notice({ kind: 'unreached', to: id, person: person.id }));
    }
  }
}

function telling(to: string, { ref, step, tier }: { ref: string; step: number; tier: CaseTier }) {
  return tier === 'interrupt'
    ? notice({ kind: 'alert', ref, to, step })
    : notice({ kind: 'case-list', to, why: 'joined' });
}
