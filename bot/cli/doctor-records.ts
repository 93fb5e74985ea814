import type { HealthFigures } from '../../store/health-figures.ts';
import type { Context } from '../context.ts';
import type { Finding } from './doctor-finding.ts';
import { findUnreached } from '../unreached.ts';

/** Channels and people that no message reaches yet. */
export async function examineReach(ctx: Context): Promise<Finding[]> {
  return [
    ...(await examineChannels(ctx)),
    ...(await examineEscalation(ctx)),
    ...(await examineList(ctx)),
  ];
}

/** What did not arrive, and whether the log is whole. */
export async function examineHealth(ctx: Context): Promise<Finding[]> {
  const figures = await ctx.store.read.health.figures();
  return [...examineOutbox(figures, ctx.now()), ...(await examineAudit(ctx))];
}

async function examineChannels({ directory, store }: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id, purpose, region, serviceUrl } of directory.channels) {
    if (serviceUrl !== undefined || (await store.read.conversations.conversation(id))) continue;
    findings.push({
      level: 'mend',
      about: `${purpose} channel of ${region}`,
      says: 'RAPTOR has not been heard from there, so posts to it wait.',
      todo: 'Add the app to its team and type @RAPTOR whoami in the channel.',
    });
  }
  return findings;
}

async function examineEscalation(ctx: Context): Promise<Finding[]> {
  return (await findUnreached(ctx)).map(({ name, regions }) => ({
    level: 'mend',
    about: name,
    says: `to be told of safeguarding cases in ${regions.join(', ')}, and RAPTOR has never heard from them, so no alert reaches them.`,
    todo: 'Have them add the app and type whoami to it once.',
  }));
}

/** A line of the file that the bot no longer goes by surprises whoever edits it. */
async function examineList({ organisation, store }: Context): Promise<Finding[]> {
  const { people, bindings } = await store.read.roster.changes();
  const changed = people.filter(({ person }) =>
    organisation.people.some(({ id }) => id === person.id),
  );
  const bound = bindings.filter(({ purpose, region }) =>
    organisation.channels.some((line) => line.purpose === purpose && line.region === region),
  );
  const overruled = [
    ...changed.map(({ person, removed }) => `${person.name}${removed ? ' (removed)' : ''}`),
    ...bound.map(({ purpose, region }) => `the ${purpose} channel of ${region}`),
  ];
  if (overruled.length === 0) return [];
  return [
    {
      level: 'note',
      about: 'organisation file',
      says: `changed in the bot, so the file’s lines no longer count: ${overruled.join(', ')}.`,
      todo: 'Change them in the bot, with people and setup.',
    },
  ];
}

function examineOutbox({ outbox }: HealthFigures, now: number): Finding[] {
  return outbox.flatMap(({ state, count, oldest }): Finding[] => {
    if (state !== 'waiting') {
      const says = `${messages(count)} ${state === 'unknown' ? 'of unknown fate' : 'not to be delivered'}.`;
      return [{ level: 'mend', about: 'outbox', says, todo: undelivered }];
    }
    const minutes = Math.floor((now - oldest) / 60_000);
    if (minutes < longestWait) return [];
    const says = `${messages(count)} waiting, the oldest for ${minutes} minutes.`;
    return [{ level: 'note', about: 'outbox', says, todo: undelivered }];
  });
}

async function examineAudit({ store }: Context): Promise<Finding[]> {
  const { broken } = await store.read.audit.verify();
  if (!broken) return [];
  return [
    {
      level: 'mend',
      about: 'audit',
      says: `the chain is broken at entry ${broken.seq}: ${broken.because}.`,
      todo: 'Keep this database as it is, tell the system owner, and compare it with a backup.',
    },
  ];
}

function messages(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}

const undelivered = 'See npm run raptor -- undelivered, and --retry or --drop each.';
/** Minutes: the courier's own back-off ends at five. */
const longestWait = 15;
