import { createContext, clockOf, newId } from '../context.ts';
import type { Context } from '../context.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { loadOrganisation } from '../organisation-file.ts';
import { openStore } from '../../store/store.ts';

/** Opens what the bot would open, without listening anywhere, and closes it afterwards. */
export async function withStore<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  const config = readConfig(undefined, 'command-line');
  const { organisation } = loadOrganisation(config);
  const now = clockOf(config);
  const store = await openStore({ url: config.databaseUrl, newId, now });
  try {
    const ctx = createContext({ organisation, store, log: createLog(config.logLevel), now });
    await ctx.directory.refresh();
    return await work(ctx);
  } finally {
    await store.close();
  }
}
