import { isDeepStrictEqual } from 'node:util';
import { raptor } from '../domain/actor.ts';
import type { ReferralFile } from '../domain/file.ts';
import type { Guest, Joining } from '../domain/joining.ts';
import { isOpen, refOf } from '../domain/referral.ts';
import { uniteLinks } from '../domain/unite-links.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import type { Turned } from './context.ts';
import { decide, fileWithin } from './decide.ts';
import { notice } from './notice.ts';
import { openCase } from './open-case.ts';
import { scoreAgain, sooner } from './rescore.ts';
import { clockOfReferral } from './run-clock.ts';

interface Pair {
  readonly guest: ReferralFile;
  readonly host: ReferralFile;
  readonly reason: string;
  readonly ctx: Turned;
}

/**
 * One referral goes on as part of another. Neither's own facts, words, identifiers or links are touched: what they say
 * together is made of both whenever it is asked for, so that nothing has to be taken apart again.
 */
export async function join(tx: Tx, { guest, host, reason, ctx }: Pair): Promise<void> {
  const [here, there] = [guest.referral, host.referral];
  const at = ctx.now();
  const before = {
    state: here.state,
    hostDecideBy: there.decideBy,
    hostDecideByAfter: there.decideBy,
  };
  const pair = { guest: here.ref, host: there.ref };
  const joining = { id: ctx.newId(), ...pair, by: refOf(ctx.actor), at, reason, before };
  const file = togetherWith(host, guest, joining);
  const { facts } = there;
  const again = { file, facts, links: file.links, why: 'joined', ctx } as const;
  const { score, n } = await scoreAgain(tx, again);
  const change = sooner({ referral: there, band: there.setBand ?? score.band, ctx });
  const hostDecideByAfter = change.decideBy ?? there.decideBy;
  await tx.joinings.add({ ...joining, before: { ...before, hostDecideByAfter } });
  await decideBoth(
    tx,
    { guest, host, reason, ctx },
    {
      kind: 'joined',
      guestChange: { state: 'joined', closedAt: at },
      hostChange: change,
      n,
    },
  );
}

/** Undoes it: the guest is as it was, its clock never restarted; the host is scored on what is its own. */
export async function separate(tx: Tx, pair: Pair & { joining: Joining }): Promise<void> {
  const { joining, host, ctx } = pair;
  await tx.joinings.separate(joining, ctx.now());
  const alone = await fileWithin(tx, host.referral.ref);
  const n = isOpen(host.referral.state) ? await scoreAlone(tx, { joining, alone, ctx }) : 0;
  const { hostDecideBy, hostDecideByAfter } = joining.before;
  const { since } = clockOfReferral(host.referral);
  const isItsClock = host.referral.decideBy === hostDecideByAfter;
  await decideBoth(tx, pair, {
    kind: 'separated',
    guestChange: backTo(joining),
    hostChange: isItsClock ? { decideBy: hostDecideBy, clockFrom: since } : {},
    n,
  });
}

/** A host that its referrer takes back: what was joined to it goes on by itself. */
export async function releaseGuests(
  tx: Tx,
  { joined, referral }: ReferralFile,
  ctx: Turned,
): Promise<void> {
  const toward = { kind: 'host', ref: referral.ref } as const;
  const reason = `${referral.ref} was withdrawn.`;
  for (const { joining } of joined) {
    const file = await fileWithin(tx, joining.guest);
    await tx.joinings.separate(joining, ctx.now());
    const { id } = await decide(
      tx,
      { file, ctx: { ...ctx, actor: raptor } },
      { kind: 'separated', change: backTo(joining), reason, toward },
    );
    await tx.outbox.add(notice({ kind: 'decision', ref: joining.guest, id }));
    tx.alsoNote('referral.separated', { record: joining.guest, reason });
  }
}

/** What is joined to it was added to: it is scored again, and its gateway hears of it. */
export async function addToHost(
  tx: Tx,
  { ref, guest, ctx }: { ref: string; guest: string; ctx: Turned },
): Promise<void> {
  const file = await fileWithin(tx, ref);
  const { links } = file;
  const { facts } = file.referral;
  const again = { file, facts, links, why: 'added', ctx } as const;
  const { score, n } = await scoreAgain(tx, again);
  const band = file.referral.setBand ?? score.band;
  const change = sooner({ referral: file.referral, band, ctx });
  const toward = { kind: 'guest', ref: guest } as const;
  const { id } = await decide(tx, { file, ctx }, { kind: 'added', change, toward });
  await tx.outbox.add(notice({ kind: 'update', ref, id, n }));
}

/** A referral and what it is joined to: what is added to the one changes the other. */
export async function holdTogether(tx: Tx, ref: string): Promise<void> {
  const joining = await tx.joinings.ofGuest(ref);
  await tx.referrals.hold(joining ? [ref, joining.host] : [ref]);
}

interface Both {
  readonly kind: 'joined' | 'separated';
  readonly guestChange: ReferralChange;
  readonly hostChange: ReferralChange;
  /** The host's new version of its score, 0 where there is none. */
  readonly n: number;
}

/** One decision of each; the guest's referrer and the host's gateway hear of it. */
async function decideBoth(
  tx: Tx,
  { guest, host, reason, ctx }: Pair,
  { kind, guestChange, hostChange, n }: Both,
): Promise<void> {
  const [ref, hostRef] = [guest.referral.ref, host.referral.ref];
  const toHost = { kind: 'host', ref: hostRef } as const;
  const ofGuest = { kind, change: guestChange, reason, toward: toHost };
  const left = await decide(tx, { file: guest, ctx }, ofGuest);
  await tx.outbox.add(notice({ kind: 'decision', ref, id: left.id }));
  const toGuest = { kind: 'guest', ref } as const;
  const ofHost = { kind, change: hostChange, reason, toward: toGuest };
  const right = await decide(tx, { file: host, ctx }, ofHost);
  await tx.outbox.add(notice({ kind: 'update', ref: hostRef, id: right.id, n }));
}

/** The score as it was where the host itself says what it said; else of what it says now, and of who is still joined. */
async function scoreAlone(
  tx: Tx,
  { joining, alone, ctx }: { joining: Joining; alone: ReferralFile; ctx: Turned },
): Promise<number> {
  const { referral, joined, links } = alone;
  const { ref, facts } = referral;
  const versions = await tx.scores.history(ref);
  const own = versions.findLast(({ why }) => why !== 'joined' && why !== 'separated');
  if (own && joined.length === 0 && isDeepStrictEqual(own.facts, facts)) {
    const { score } = own;
    const by = refOf(ctx.actor);
    await openCase(tx, { referral, score, ctx });
    return tx.scores.add(ref, { score, facts, why: 'separated', at: ctx.now(), by });
  }
  // What has just been separated is not advised to be joined again.
  const others = links.filter(({ other }) => other !== joining.guest);
  const again = { file: alone, facts, links: others, why: 'separated', ctx } as const;
  return (await scoreAgain(tx, again)).n;
}

function backTo({ before }: Joining): ReferralChange {
  return { state: before.state, closedAt: null };
}

function togetherWith(host: ReferralFile, guest: ReferralFile, joining: Joining): ReferralFile {
  const { referral, additions, cases } = guest;
  const joined: readonly Guest[] = [...host.joined, { joining, referral, additions, cases }];
  const refs = [host.referral.ref, ...joined.map((each) => each.referral.ref)];
  return { ...host, joined, links: uniteLinks([...host.links, ...guest.links], refs) };
}
