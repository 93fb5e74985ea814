import { hasRole } from '../domain/actor.ts';
import type { ReferralFile } from '../domain/file.ts';
import { cameFrom } from '../domain/passage.ts';
import { findRegion, regionName } from '../domain/reference/forces.ts';
import { isOpen } from '../domain/referral.ts';
import type { Destination } from '../domain/toward.ts';
import type { Tx } from '../store/store.ts';
import type { Context, Turned } from './context.ts';
import { decide } from './decide.ts';
import { joinable } from './link-up.ts';
import { notice } from './notice.ts';
import { scoreAgain } from './rescore.ts';
import { scoreNow } from './score-now.ts';

type ToRegion = Extract<Destination, { kind: 'region' }>;

/** What somebody typed as a destination, by its code; the region that it came from where they only said "back". */
export function readDestination(
  typed: { readonly destination?: string | undefined; readonly back?: string | undefined },
  { file, ctx }: { file: ReferralFile; ctx: Context },
): Destination | undefined {
  const { force, region: from } = file.referral;
  const code = (typed.back ? cameFrom(file) : typed.destination)?.trim().toLowerCase() ?? '';
  if (code === 'force') return { kind: 'force', code: force };
  const region = findRegion(code);
  if (region) return { kind: 'region', code: region.code, from };
  const partner = ctx.organisation.partners.find((each) => each.code.toLowerCase() === code);
  return partner && { kind: 'partner', ...partner };
}

/** Why a referral cannot go there, as a sentence. */
export function destinationProblem(
  to: Destination | undefined,
  { file, ctx }: { file: ReferralFile; ctx: Turned },
): string | undefined {
  if (!to) return 'Where it goes: choose the force, a region’s gateway or a partner.';
  if (to.kind !== 'region') return undefined;
  const place = regionName(to.code);
  if (to.code === to.from) return `It is with the ${place} gateway already.`;
  const [guest] = file.joined;
  if (guest) return `${guest.referral.ref} is joined to it and stays here. Separate it first.`;
  const isRead = ctx.directory.withRole('gateway', to.code).length > 0;
  // The national team sees every region's queue, but for what handling C keeps from it.
  const isTaken = hasRole(ctx.actor, 'national') && file.referral.handling.code === 'P';
  if (isRead || isTaken) return undefined;
  return `Nobody is listed for the ${place} gateway: nobody would read it. Ask the national team to take it.`;
}

/** Another gateway has it from now on, as a referral for triage whose time begins anew. */
export async function passOn(
  tx: Tx,
  { file, ctx }: { file: ReferralFile; ctx: Turned },
  { to, reason }: { to: ToRegion; reason: string },
): Promise<void> {
  const { referral } = file;
  const { ref } = referral;
  const kind = cameFrom(file) === to.code ? 'returned' : 'redirected';
  const change = {
    state: 'submitted',
    region: to.code,
    claimedBy: null,
    claimedAt: null,
  } as const;
  const decision = await decide(tx, { file, ctx }, { kind, change, reason, toward: to });
  await tx.outbox.add(notice({ kind: 'decision', ref, id: decision.id }));
  await tx.outbox.add(notice({ kind: 'passed-on', ref, region: to.from }));
  await beginThere(tx, { file, to, ctx });
  for (const { other, otherState, otherHandling } of file.links) {
    const isTold = isOpen(otherState) && (otherHandling === 'C' || referral.handling.code === 'P');
    if (isTold) await tx.outbox.add(notice({ kind: 'triage', ref: other }));
  }
  const recipients = ctx.directory.withRole('gateway', to.code).map(({ id }) => id);
  const detail = { from: to.from, to: to.code };
  tx.alsoNote('referral.disclosed', { record: ref, recipients, reason, detail });
}

/** There it is a new message, wherever it stood before; where the region has no channel, its people get it one to one. */
async function beginThere(
  tx: Tx,
  { file, to, ctx }: { file: ReferralFile; to: ToRegion; ctx: Turned },
): Promise<void> {
  const { referral } = file;
  const channel = ctx.directory.channel('gateway', to.code);
  for (const post of await tx.posts.find('triage', referral.ref)) {
    if (post.conversationId === channel?.id) await tx.posts.forget(post);
  }
  if (!channel) {
    for (const { id } of ctx.directory.withRole('gateway', to.code)) {
      await tx.outbox.add(notice({ kind: 'file', ref: referral.ref, to: id }));
    }
  }
  if (referral.kind === 'referral') await adviseThere(tx, { file, region: to.code, ctx });
  await tx.requests.carryScores(referral.ref);
}

/** What it may join there is another than what it might have joined here. */
async function adviseThere(
  tx: Tx,
  { file, region, ctx }: { file: ReferralFile; region: string; ctx: Turned },
): Promise<void> {
  const { referral, score, links } = file;
  const { facts, ref } = referral;
  const strongOpenLink = await joinable(tx, { links, region, except: ref });
  const advice = scoreNow(ctx, { facts, strongOpenLink }).recommendation;
  if (JSON.stringify(advice) === JSON.stringify(score?.recommendation)) return;
  const moved = { ...file, referral: { ...referral, region } };
  await scoreAgain(tx, { file: moved, facts, links, why: 'redirected', ctx });
}
