import { parseArgs } from 'node:util';
import { Refusal } from '../../domain/refusal.ts';
import { readConfig } from '../config.ts';
import { seedReferrals } from '../seed/seed-referrals.ts';
import type { CliCommand } from './command.ts';
import { misuse, print } from './command.ts';
import { withStore } from './with-store.ts';

export const seed: CliCommand = {
  name: 'seed',
  usage: '--referrals <count> [--days <count>] [--seed <text>] [--json]',
  summary: 'Invents referrals of the past days and what became of them; in local mode only',
  run: (args, io) => {
    const { values } = parseArgs({ args: [...args], options });
    const seeding = {
      referrals: readCount('--referrals', values.referrals, mostReferrals),
      days: readCount('--days', values.days, mostDays),
      seed: values.seed,
    };
    demandLocalMode();
    return withStore(async (ctx) => {
      const { refs, requests, waiting } = await seedReferrals(ctx, seeding);
      const count = refs.length === 1 ? '1 referral' : `${refs.length} referrals`;
      const asked = requests.length === 1 ? '1 request' : `${requests.length} requests`;
      const sentence = `${count} and ${asked} invented over ${seeding.days} days; ${waiting} wait for a decision.\n`;
      await print(
        io.stdout,
        values.json ? `${JSON.stringify({ ...seeding, refs, requests, waiting })}\n` : sentence,
      );
      return 0;
    });
  },
};

const options = {
  referrals: { type: 'string' },
  days: { type: 'string', default: '14' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean' },
} as const;
const mostReferrals = 100_000;
const mostDays = 366;

function readCount(name: string, text: string | undefined, most: number): number {
  const count = Number(text);
  if (text !== undefined && /^\d+$/.test(text) && count >= 1 && count <= most) return count;
  throw misuse(`Expected ${name} with a number from 1 to ${most}, got ${text ?? 'none'}.`);
}

/** The bot's own checks, stricter than the command line's: a registration that is set at all means a real installation. */
function demandLocalMode(): void {
  if (readConfig(undefined, 'command-line').mode === 'local' && readConfig().mode === 'local')
    return;
  throw new Refusal(
    'mode',
    'Expected local mode, got teams mode: invented referrals have no place among real ones. Nothing was invented.',
  );
}
