import { parseArgs } from 'node:util';
import { digestCard } from '../../cards/digest-card.ts';
import { writeDigest } from '../../domain/digest/digest.ts';
import { isRealDate } from '../../domain/real-date.ts';
import { Refusal } from '../../domain/refusal.ts';
import { today } from '../context.ts';
import { gatherDayAgo } from '../gather-digest.ts';
import { postDigest } from '../jobs/post-digests.ts';
import { readRegion } from '../read-region.ts';
import type { CliCommand } from './command.ts';
import { misuse, print } from './command.ts';
import { withStore } from './with-store.ts';

export const digest: CliCommand = {
  name: 'digest',
  usage: '--region <code|national> [--date YYYY-MM-DD] [--post] [--json]',
  summary: 'Builds a day’s digest: its facts and its card. Posts it only with --post',
  run: (args, io) => {
    const { values } = parseArgs({ args: [...args], options });
    const region = readRegionOption(values.region);
    const asked = values.date === undefined ? undefined : readDay(values.date);
    return withStore(async (ctx) => {
      const day = asked ?? today(ctx);
      const facts = await gatherDayAgo(ctx, { region, day, toPost: values.post ?? false });
      await ctx.store.change(commandLine, 'digest.read', async (tx) => {
        tx.note({ record: `digest ${region} ${day}` });
      });
      const card = digestCard(writeDigest(facts, ctx.types), {
        timezone: ctx.organisation.timezone,
      });
      const indent = values.json ? undefined : 2;
      await print(io.stdout, `${JSON.stringify({ facts, card }, undefined, indent)}\n`);
      if (values.post && !(await postDigest(ctx, { region, day }))) {
        throw new Refusal('digest', `The digest of ${region} for ${day} is posted already.`);
      }
      return 0;
    });
  },
};

/** Whoever may run commands on the machine. */
const commandLine = { id: 'command-line', name: 'Command line' };

const options = {
  region: { type: 'string' },
  date: { type: 'string' },
  post: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

function readRegionOption(named: string | undefined): string {
  if (named === undefined) throw misuse('Expected --region with a code such as EMID, or national.');
  return readRegion(named);
}

function readDay(text: string): string {
  if (isRealDate(text)) return text;
  throw new Refusal('date', `Expected a date such as 2026-11-21, got ${text}.`);
}
