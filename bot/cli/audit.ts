import { Refusal } from '../../domain/refusal.ts';
import type { CliCommand } from './command.ts';
import { misuse, print } from './command.ts';
import { withStore } from './with-store.ts';

export const audit: CliCommand = {
  name: 'audit',
  usage: 'verify [--json]',
  summary: 'Re-walks the audit log’s hash chain, and names the first break',
  run: ([what, ...rest], io) => {
    if (what !== 'verify' || rest.some((word) => word !== '--json')) {
      throw misuse('Expected audit verify.');
    }
    return withStore(async (ctx) => {
      const { entries, head, broken } = await ctx.store.read.audit.verify();
      if (rest.includes('--json')) {
        await print(io.stdout, `${JSON.stringify({ entries, head, broken: broken ?? null })}\n`);
        return broken ? 1 : 0;
      }
      if (broken) {
        throw new Refusal(
          'audit',
          `The chain is broken at entry ${broken.seq}: ${broken.because}.`,
        );
      }
      await print(io.stdout, `${entries} entries, unbroken. Head: ${head}\n`);
      return 0;
    });
  },
};
