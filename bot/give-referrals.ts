import type { Person } from '../domain/actor.ts';
import { isInTriage, refOf } from '../domain/referral.ts';
import type { PersonRef } from '../domain/referral.ts';
import type { ReferralFile } from '../domain/file.ts';
import { regionName } from '../domain/reference/forces.ts';
import { Refusal } from '../domain/refusal.ts';
import { sayDoneTo } from '../domain/say-decision.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Turned } from './context.ts';
import { decide, fileWithin, whenOf } from './decide.ts';
import { notice } from './notice.ts';
import { allow, findFile } from './present.ts';

/** Several referrals at once: each is a decision of its own, and one that cannot be taken or given harms no other. */
export interface Several {
  readonly refs: readonly string[];
  /** Each one's version when the card was drawn. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Takes each that is still free. Gives what there is to say, a sentence each that could not be taken. */
export async function claimSeveral({ refs, seen }: Several, ctx: Turned): Promise<string> {
  const claimed = await each(refs, ctx, (file) =>
    claimReferral(file, { v: seen.get(file.referral.ref), ctx }),
  );
  return say(claimed, 'claimed');
}

/** Gives each to a colleague of its gateway, who hears of all of them once. `own`: only what one has oneself. */
export async function giveSeveral(
  { refs, seen, to, own }: Several & { to: string; own?: true },
  ctx: Turned,
): Promise<string> {
  const person = ctx.directory.find(to);
  const isThere = (region: string) =>
    ctx.directory.withRole('gateway', region).some(({ id }) => id === person?.id);
  const batch = ctx.newId();
  const given = await each(refs, ctx, async (file) => {
    allow(ctx, 'triage.assign', subjectOf(file));
    const { ref, region, version, claimedBy } = file.referral;
    if (!person || !isThere(region)) {
      throw new Refusal(
        'assignee',
        `${ref}: choose a colleague of the ${regionName(region)} gateway.`,
      );
    }
    const isOld = seen.has(ref) && seen.get(ref) !== version;
    const isOthers = own === true && claimedBy?.id !== ctx.actor.id;
    if (isOld || isOthers || !isInTriage(file.referral.state)) throw moved(file, ctx);
    await give(file, { person, batch, ctx });
  });
  return say(given, `given to ${person?.name ?? 'them'}`);
}

/** Whom the referrals of these regions may be given to. */
export function colleaguesOf(ctx: Turned, regions: ReadonlySet<string>): PersonRef[] {
  const people = [...regions].flatMap((region) => ctx.directory.withRole('gateway', region));
  return [...new Set(people)].filter(({ id }) => id !== ctx.actor.id).map(refOf);
}

async function claimReferral(
  file: ReferralFile,
  { v, ctx }: { v: number | undefined; ctx: Turned },
): Promise<void> {
  allow(ctx, 'triage.claim', subjectOf(file));
  const { ref, state, version } = file.referral;
  if (state !== 'submitted' || (v !== undefined && v !== version)) throw moved(file, ctx);
  await ctx.store.change(ctx.actor, 'referral.claimed', async (tx) => {
    const now = await fileWithin(tx, ref);
    if (now.referral.version !== version) throw moved(now, ctx);
    const claimed = { claimedBy: refOf(ctx.actor), claimedAt: ctx.now() };
    await decide(
      tx,
      { file: now, ctx },
      { kind: 'claimed', change: { state: 'in-triage', ...claimed } },
    );
  });
}

async function give(
  { referral: { ref, version } }: ReferralFile,
  { person, batch, ctx }: { person: Person; batch: string; ctx: Turned },
): Promise<void> {
  await ctx.store.change(ctx.actor, 'referral.assigned', async (tx) => {
    const now = await fileWithin(tx, ref);
    if (now.referral.version !== version) throw moved(now, ctx);
    const claimed = { claimedBy: refOf(person), claimedAt: ctx.now() };
    const state = now.referral.state === 'submitted' ? { state: 'in-triage' as const } : {};
    await decide(
      tx,
      { file: now, ctx },
      { kind: 'assigned', change: { ...state, ...claimed }, to: refOf(person) },
    );
    // Equal notices are one: whoever is given twenty is told once.
    if (person.id !== ctx.actor.id)
      await tx.outbox.add(
        notice({ kind: 'assigned', ref: batch, to: person.id, by: ctx.actor.name }),
      );
  });
}

interface Outcome {
  readonly done: readonly string[];
  readonly failed: readonly string[];
}

async function each(
  refs: readonly string[],
  ctx: Turned,
  work: (file: ReferralFile) => Promise<void>,
): Promise<Outcome> {
  const done: string[] = [];
  const failed: string[] = [];
  for (const ref of refs) {
    try {
      await work(await findFile(ctx, ref));
      done.push(ref);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed.push(error.message.includes(ref) ? error.message : `${ref}: ${error.message}`);
    }
  }
  return { done, failed };
}

function moved(file: ReferralFile, ctx: Turned): Refusal {
  return new Refusal('overtaken', sayDoneTo(file, whenOf(ctx)));
}

function say({ done, failed }: Outcome, what: string): string {
  const count = done.length === 0 ? `None ${what}.` : `${done.length} ${what}.`;
  return [count, ...failed].join(' ');
}
