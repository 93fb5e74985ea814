import type { Identifier } from '../domain/identifier.ts';
import type { Link } from '../domain/link.ts';
import { isOpen } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { weighLinks } from '../scoring/links/weigh.ts';
import type { Tx } from '../store/store.ts';
import { notice } from './notice.ts';

/** Whose links are looked for: `identifiers` are all that it has, `added` those it did not have before. */
interface Linking {
  readonly referral: Pick<Referral, 'ref' | 'handling'>;
  readonly identifiers: readonly Identifier[];
  readonly added: readonly Identifier[];
  readonly at: number;
}

/**
 * Adds identifiers to a referral and links it to whoever has one of its. Both gateways learn that a match exists;
 * where this side is handling C, its owner alone does.
 */
export async function linkUp(tx: Tx, linking: Linking): Promise<readonly Link[]> {
  const { referral, identifiers, added, at } = linking;
  const { ref, handling } = referral;
  await tx.identifiers.hold(added);
  await tx.identifiers.add({ ref, at }, added);
  const near = await tx.identifiers.near(ref, identifiers);
  if (near.length === 0) return [];
  const links = weighLinks(ref, near, (await tx.referrals.count()) + 1);
  const kept = await tx.links.keep(links, at);
  const hosts = await tx.joinings.hostsOf(kept.map(({ other }) => other));
  for (const { other, strength } of kept) {
    tx.alsoNote('link.combined', { record: ref, detail: { with: other, strength } });
    if (handling.code === 'C') continue;
    await tx.outbox.add(notice({ kind: 'triage', ref: other }));
    const host = hosts.get(other);
    if (host) await tx.outbox.add(notice({ kind: 'triage', ref: host }));
  }
  return links;
}

/**
 * An open referral of the same region that a strong link leads to, at once or by way of what is joined to it: this one
 * may join it.
 */
export async function joinable(
  tx: Tx,
  { links, region, except }: { links: readonly Link[]; region: string; except: string },
): Promise<string | undefined> {
  const linked = links.filter((link) => link.strength === 'strong').map((link) => link.other);
  const hosts = await tx.joinings.hostsOf(linked);
  const strong = linked.map((ref) => hosts.get(ref) ?? ref).filter((ref) => ref !== except);
  const lines = await tx.referralLines.lines(strong);
  const open = lines.filter((line) => line.region === region && isOpen(line.state));
  return strong.find((ref) => open.some((line) => line.ref === ref && line.handling === 'P'));
}
