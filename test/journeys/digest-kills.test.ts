import { afterEach, expect, test, vi } from 'vitest';
import { digest } from '../../bot/cli/digest.ts';
import { undelivered } from '../../bot/cli/undelivered.ts';
import { runCli } from '../bot/cli/run-cli.ts';
import { startProcess } from '../support/bot-process.ts';
import type { ProcessJourney } from '../support/bot-process.ts';
import { channels, organisationYaml } from '../support/cast.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import type { Request } from '../support/service.ts';

const day = 86_400_000;
const toDigest = ({ method, path }: Request): boolean =>
  method === 'POST' && path.includes(channels.digest);
const rosterOfDigest = ({ method, path }: Request): boolean =>
  method === 'GET' && path.includes(channels.digest);

afterEach(() => vi.unstubAllEnvs());

/** With one channel for digests, so that what is under way when the process ends is known. */
const oneChannel = organisationYaml.replace(/.*region: national.*\n/, '');

eachJourney('The digest of a process', (start, freshUrl, kind) => {
  test('killed between building and posting is posted once, with its own day on its head', async () => {
    const at = '2026-11-18T07:29:57Z';
    const { journey, kill } = await startProcess(start, { at, organisation: oneChannel });
    const release = journey.service.hang(rosterOfDigest);
    await journey.arrive(['pat'], ['digest']);
    await journey.service.until(() => journey.service.requests.some(rosterOfDigest));
    await kill();
    release();
    expect(journey.seenIn('digest')).toEqual([]);
    journey.later(day);
    await journey.restart();
    await journey.service.until(() => journey.seenIn('digest')[1]);
    expect(daysIn(journey)).toEqual(['Wednesday 18 November', 'Thursday 19 November']);
  });

  test('killed between posting and remembering is held for a person, who sends it again or never', async () => {
    const bot = await startProcess(start, { at: '2026-11-18T09:00:00Z', organisation: oneChannel });
    const { journey, kill } = bot;
    const release = journey.service.hang(toDigest);
    await journey.arrive(['pat'], ['digest']);
    await journey.service.until(() => journey.service.requests.some(toDigest));
    await kill();
    release();
    journey.later(day);
    await journey.restart();
    // The next day's goes out beside the one that is held.
    await journey.service.until(() => journey.seenIn('digest')[0]);
    const held = await expect
      .poll(() => heldBy(bot), { timeout: 15_000 })
      .toMatchObject([{ kind: 'digest', state: 'unknown', key: 'digest:EMID:2026-11-18' }])
      .then(() => heldBy(bot));
    expect(daysIn(journey)).toEqual(['Thursday 19 November']);

    await journey.restart();
    await raptor(bot, ['undelivered', '--retry', String(held[0]?.id)]);
    await journey.service.until(() => journey.seenIn('digest')[1]);
    expect(daysIn(journey)).toEqual(['Thursday 19 November', 'Wednesday 18 November']);
    await expect.poll(() => heldBy(bot), { timeout: 15_000 }).toEqual([]);
  });

  // The two databases differ in nothing here.
  test.skipIf(kind === 'postgres')(
    'that was down is caught up as far back as is wished, each day once, in order',
    async () => {
      const { journey, kill } = await startProcess(start, { at: '2026-03-27T12:00:00Z' });
      await journey.arrive(['pat'], ['digest', 'nationalDigest']);
      await journey.service.until(() => journey.seenIn('digest')[0]);
      await journey.service.until(() => journey.seenIn('nationalDigest')[0]);
      await kill();
      journey.later(6 * day);
      await journey.restart();
      await journey.service.until(() => journey.seenIn('digest')[4]);
      await journey.service.until(() => journey.seenIn('nationalDigest')[4]);
      await kill();
      journey.later(day);
      await journey.restart();
      await journey.service.until(() => journey.seenIn('digest')[5]);
      expect(daysIn(journey)).toEqual([
        'Friday 27 March',
        'Monday 30 March',
        'Tuesday 31 March',
        'Wednesday 1 April',
        'Thursday 2 April',
        'Friday 3 April',
      ]);
      expect(textOf(journey.seenIn('digest')[1]?.card)).toContain('New: since 07:30 Fri 27 Mar.');
    },
  );

  test.skipIf(kind === 'postgres')(
    'posted from the command line is not posted by the clock as well',
    async () => {
      const bot = await startProcess(start, { at: '2026-11-18T07:29:00Z' });
      const { journey } = bot;
      await journey.arrive(['pat'], ['digest', 'nationalDigest']);
      const post = ['digest', '--region', 'EMID', '--date', '2026-11-18', '--post'];
      const { code, stdout } = await raptor(bot, post);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ facts: { region: 'EMID', day: '2026-11-18' } });
      await journey.service.until(() => journey.seenIn('digest')[0]);
      expect(await raptor(bot, post)).toMatchObject({
        code: 1,
        stderr: 'The digest of EMID for 2026-11-18 is posted already.\n',
      });
      journey.later(60_000);
      await journey.restart();
      await journey.service.until(() => journey.seenIn('nationalDigest')[0]);
      journey.later(day);
      await journey.restart();
      await journey.service.until(() => journey.seenIn('nationalDigest')[1]);
      await journey.service.until(() => journey.seenIn('digest')[1]);
      expect(daysIn(journey)).toEqual(['Wednesday 18 November', 'Thursday 19 November']);
    },
  );

  test.runIf(kind === 'postgres')('and of another at the same minute is posted once', async () => {
    const databaseUrl = await freshUrl();
    const at = '2026-11-18T07:29:56Z';
    const [one, two] = await Promise.all([
      startProcess(start, { databaseUrl, at }),
      startProcess(start, { databaseUrl, at }),
    ]);
    await one.journey.arrive(['pat'], ['digest', 'nationalDigest']);
    await one.journey.service.until(() => one.journey.seenIn('digest')[0]);
    await one.journey.service.until(() => one.journey.seenIn('nationalDigest')[0]);
    for (const each of [one, two]) each.journey.later(day);
    await Promise.all([one.journey.restart(), two.journey.restart()]);
    await one.journey.service.until(() => one.journey.seenIn('digest')[1]);
    await one.journey.service.until(() => one.journey.seenIn('nationalDigest')[1]);
    expect(daysIn(one.journey)).toEqual(['Wednesday 18 November', 'Thursday 19 November']);
    expect(one.journey.seenIn('nationalDigest')).toHaveLength(2);
    expect(two.journey.service.posted).toEqual([]);
  });
});

/** The days that the heads of EMID's digests name, in the order in which they were posted. */
function daysIn(journey: Journey): (string | undefined)[] {
  return journey.seenIn('digest').map(({ card }) => /\w+day \d+ \w+/.exec(textOf(card))?.[0]);
}

async function heldBy(bot: ProcessJourney): Promise<{ id: number; state: string }[]> {
  const { stdout } = await raptor(bot, ['undelivered', '--json']);
  return JSON.parse(stdout) as { id: number; state: string }[];
}

/** The command line beside the bot, with its settings. */
function raptor({ settings }: ProcessJourney, args: readonly string[]) {
  for (const [name, value] of Object.entries(settings())) vi.stubEnv(name, value);
  return runCli(args, { commands: [digest, undelivered] });
}
