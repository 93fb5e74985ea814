import type { Channel } from '../domain/place.ts';
import { regionName } from '../domain/reference/forces.ts';
import { refOf } from '../domain/referral.ts';
import { Refusal } from '../domain/refusal.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Tx } from '../store/store.ts';
import { notHeardYet } from './address.ts';
import { changeList } from './change-list.ts';
import type { Turned } from './context.ts';
import { whenOf } from './decide.ts';
import { notice } from './notice.ts';
import { allow } from './present.ts';
import type { Bound } from './read-setup.ts';

/** Makes the channel where it was typed this region's. Posts that wait go there, and what is open stands there anew. */
export async function bindChannel({ purpose, region }: Bound, ctx: Turned): Promise<string> {
  allow(ctx, 'channel.bind', { region });
  const { place } = ctx;
  const name = sayBound({ purpose, region });
  if (place.kind !== 'channel') {
    throw new Refusal('channel', `Type it in the channel that is to be the ${name}.`);
  }
  const says = await changeList(ctx, 'channel.bound', async ({ tx, ctx: { directory } }) => {
    demandFitting(
      { purpose, region },
      directory.channels.filter(({ id }) => id === place.id),
    );
    const before = directory.channel(purpose, region);
    tx.note({ record: `${purpose} ${region}`, detail: { to: place.id, from: before?.id ?? null } });
    if (before?.id === place.id) return `This channel is the ${name} already.`;
    const binding = { purpose, region, channelId: place.id, by: refOf(ctx.actor), at: ctx.now() };
    await tx.roster.bind(binding);
    await postOpen(tx, { purpose, region });
    return `This channel is now the ${name}. ${sayBefore(before, ctx)}${whatComes[purpose]}`;
  });
  await ctx.store.outbox.hurry(notHeardYet);
  return says;
}

/** From now on posts wait until another channel is bound. */
export async function unbindChannel({ purpose, region }: Bound, ctx: Turned): Promise<string> {
  allow(ctx, 'channel.bind', { region });
  const name = sayBound({ purpose, region });
  return changeList(ctx, 'channel.unbound', async ({ tx, ctx: { directory } }) => {
    const before = directory.channel(purpose, region);
    tx.note({ record: `${purpose} ${region}`, detail: { from: before?.id ?? null } });
    if (!before) return `There is no ${name}.`;
    const by = refOf(ctx.actor);
    await tx.roster.bind({ purpose, region, channelId: undefined, by, at: ctx.now() });
    return `There is no ${name} any more. Its posts wait until another channel is bound.`;
  });
}

/** A channel's members see all that is posted there: one region's team, or a digest's wide circle, never both. */
function demandFitting({ purpose, region }: Bound, here: readonly Channel[]): void {
  const other = here.find((channel) =>
    purpose === 'digest'
      ? channel.purpose !== 'digest'
      : channel.purpose === 'digest' || channel.region !== region,
  );
  if (!other) return;
  const why =
    purpose === 'digest' || other.purpose === 'digest'
      ? 'A digest is read by more people than a gateway or tasking channel may show its cards to.'
      : 'A gateway or tasking channel shows one region alone.';
  throw new Refusal('channel', `This channel is the ${sayBound(other)}. ${why} Use another one.`);
}

/** What waits for somebody in the region stands in the new channel as well. */
async function postOpen(tx: Tx, { purpose, region }: Bound): Promise<void> {
  const { triage, offered, review } = await tx.openWork.inRegion(region);
  const waiting = {
    gateway: [
      ...triage.map((ref) => notice({ kind: 'triage', ref })),
      ...review.map((ref) => notice({ kind: 'review', ref })),
    ],
    tasking: offered.map((ref) => notice({ kind: 'task', ref })),
    digest: [],
  };
  for (const each of waiting[purpose]) await tx.outbox.add(each);
}

function sayBefore(before: Channel | undefined, ctx: Turned): string {
  if (!before) return '';
  const { bound } = before;
  const whose = bound
    ? `bound by ${bound.by}, ${sayTime(bound.at, whenOf(ctx))}`
    : 'named in the organisation file';
  return `Before, it was another one, ${whose}. `;
}

/** "East Midlands gateway channel" */
function sayBound({ purpose, region }: Bound): string {
  return `${regionName(region)} ${purpose} channel`;
}

const whatComes = {
  gateway: 'Referrals that wait for triage and products to review stand here now.',
  tasking: 'Tasks on offer stand here now.',
  digest: 'The next digest comes here.',
} as const;
