import { parseArgs } from 'node:util';
import { Refusal } from '../../domain/refusal.ts';
import type { CliCommand } from './command.ts';
import { print } from './command.ts';
import { withStore } from './with-store.ts';

export const undelivered: CliCommand = {
  name: 'undelivered',
  usage: '[--retry <id> | --drop <id>] [--json]',
  summary: 'Lists messages that were not sent or whose fate is unknown; sends one again, or never',
  run: (args, io) => {
    const { values } = parseArgs({ args: [...args], options });
    return withStore(async ({ store, realNow }) => {
      const { retry, drop } = values;
      const settled =
        (retry === undefined || (await store.outbox.retry(Number(retry)))) &&
        (drop === undefined || (await store.outbox.drop({ id: Number(drop), now: realNow() })));
      if (!settled) throw new Refusal('outbox', `There is no such message ${retry ?? drop}.`);
      const rows = await store.outbox.undelivered();
      if (values.json) await print(io.stdout, `${JSON.stringify(rows)}\n`);
      else await print(io.stdout, rows.map(sayRow).join('') || 'Everything was delivered.\n');
      return 0;
    });
  },
};

const options = {
  retry: { type: 'string' },
  drop: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly problem: string;
}

function sayRow({ id, kind, state, attempts, problem }: Row): string {
  return `${id}  ${kind}  ${state} after ${attempts} attempts: ${problem}\n`;
}
