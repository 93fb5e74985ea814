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
  for (const { other, strength } of await tx.links.keep(links, at)) {
    tx.alsoNote('link.combined', { record: ref, detail: { with: other, strength } });
    if (handling.code === 'P') await tx.outbox.add(notice({ kind: 'triage', ref: other }));
  }
  return links;
}

/** An open referral of the same region that a strong link leads to: this one may join it. */
export async function joinable(
  tx: Tx,
  links: readonly Link[],
  region: string,
): Promise<string | undefined> {
  const strong = links.filter((link) => link.strength === 'strong').map((link) => link.other);
  const lines = await tx.referralLines.lines(strong);
  const open = lines.filter((line) => line.region === region && isOpen(line.state));
  return strong.find((ref) => open.some((line) => line.ref === ref && line.handling === 'P'));
}
