import { randomUUID } from 'node:crypto';
import { createContext } from '../../bot/context.ts';
import type { Context } from '../../bot/context.ts';
import { readOrganisation } from '../../bot/organisation.ts';
import { openDatabase } from '../../store/dialect.ts';
import type { Db } from '../../store/dialect.ts';
import { openStore } from '../../store/store.ts';
import { silent } from '../bot/teams/stand-in.ts';
import { cast, organisationYaml } from './cast.ts';
import { addReferral } from './digest-rows.ts';

/** The bot's jobs without a bot: nothing happens but what is told to, and no time passes but what is given. */
export interface Rehearsal {
  readonly ctx: Context;
  readonly db: Db;
  now: number;
  close(): Promise<void>;
}

/** `settings`: the organisation file's digest section; `from`: when it begins. */
export async function rehearse({
  url,
  settings,
  from,
}: {
  url: string;
  settings: string;
  from: number;
}): Promise<Rehearsal> {
  const organisation = readOrganisation(`${organisationYaml}digest: ${settings}\n`, 'raptor.yaml');
  const clock = { now: from };
  const now = (): number => clock.now;
  const store = await openStore({ url, newId: randomUUID, now });
  const { db } = openDatabase(url);
  const ctx = createContext({ organisation, store, log: silent, now });
  return Object.assign(clock, {
    ctx,
    db,
    async close() {
      await store.close();
      await db.destroy();
    },
  });
}

/** A referral of this instant, as the log and the digest see it. */
export async function arrive({ ctx, db }: Rehearsal, at: number): Promise<number> {
  const ref = `R-${randomUUID()}`;
  await ctx.store.change(cast.pat, 'referral.submitted', async (tx) => tx.note({ record: ref }));
  await addReferral(db, { ref, submitted_at: at });
  return at;
}
