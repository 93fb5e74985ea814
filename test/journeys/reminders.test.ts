import { expect, test } from 'vitest';
import { decide, fileWithin } from '../../bot/decide.ts';
import type { Turned } from '../../bot/context.ts';
import { remindTriage } from '../../bot/jobs/remind-triage.ts';
import type { ReferralState } from '../../domain/referral.ts';
import { cast } from '../support/cast.ts';
import type { CastName } from '../support/cast.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { push, stored, toTriage } from '../support/stages.ts';

const minute = 60_000;
const hour = 60 * minute;
const half = 'Half of the time to decide is gone.';
const due = 'has not decided in time.';
const national = 'has still not decided.';

function saying(journey: Journey, where: CastName | 'gateway', words: string) {
  const seen = where === 'gateway' ? journey.seenIn('gateway') : journey.seenBy(where);
  return seen.filter(({ card }) => textOf(card).includes(words));
}

function hears(journey: Journey, where: CastName | 'gateway', words: string) {
  return journey.service.until(() => saying(journey, where, words)[0]);
}

/** Moves a referral as a decision does, whichever button it stands on. */
async function moves(journey: Journey, ref: string, state: ReferralState): Promise<void> {
  const { context } = journey.raptor();
  const actor = context.directory.find(cast.sam.id);
  if (!actor) throw new Error('Expected Sam, got nobody');
  const place = { id: '', kind: 'personal', serviceUrl: '', tenantId: '', botId: '', botName: '' };
  const ctx = { ...context, actor, place } as Turned;
  await context.store.change(actor, 'referral.claimed', async (tx) => {
    const file = await fileWithin(tx, ref);
    const kind = state === 'information-requested' ? 'asked' : 'answered';
    await decide(tx, { file, ctx }, { kind, change: { state }, reason: 'How old is he?' });
  });
}

/** The job has looked at the clock as it is, and whatever it had to say is on its way. */
async function looked(journey: Journey): Promise<void> {
  await remindTriage.run(journey.raptor().context);
}

eachJourney('reminders of triage', (start, _freshUrl, kind) => {
  test('half time to the gateway, due to the inspector, then to the nation: each once, across a restart', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    if (kind === 'postgres') await journey.twin();
    journey.later(2 * hour + minute);
    const asked = await hears(journey, 'gateway', half);
    expect(textOf(asked.card)).toContain(ref);
    expect(textOf(asked.card)).toContain('Nobody is on it yet.');
    expect(buttonsOf(asked.card).map(({ verb }) => verb)).toEqual([
      'triage.claim',
      'referral.open',
    ]);
    expect(textOf(asked.card)).not.toMatch(/07700|Derby\b(?!shire)/);

    await journey.restart();
    journey.later(2 * hour);
    const late = await hears(journey, 'di', due);
    expect(textOf(late.card)).toContain('This is about the decision.');
    expect(late.summary).toContain('not decided in time');
    expect(saying(journey, 'nat', national)).toEqual([]);

    journey.later(2 * hour);
    await hears(journey, 'nat', national);
    await journey.restart();
    await looked(journey);
    expect(saying(journey, 'gateway', half)).toHaveLength(1);
    expect(saying(journey, 'di', due)).toHaveLength(1);
    expect(saying(journey, 'nat', national)).toHaveLength(1);
    expect((await stored(journey, ref)).referral).toMatchObject({ reminded: 'national' });
    expect((await journey.raptor().context.store.read.audit.verify()).broken).toBeUndefined();
  });

  test('what is asked of the officer stands still on every card and list, and then runs on', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const before = (await stored(journey, ref)).referral;
    journey.later(hour);
    await moves(journey, ref, 'information-requested');
    const paused = await journey.service.until(() => {
      const card = newestAbout(journey.seenIn('gateway'), ref);
      return textOf(card).includes('Paused since 10:0') && card;
    });
    expect(textOf(paused)).toContain('waiting for the officer');
    expect(textOf(paused)).not.toContain('Decide by');

    journey.later(8 * 24 * hour);
    const queue = await journey.says('sam', 'queue');
    expect(textOf(queue.card)).toContain('1 to triage, none late, 1 paused.');
    expect(textOf(queue.card)).toContain('paused since 10:0');
    await looked(journey);
    expect(saying(journey, 'di', due)).toEqual([]);

    await moves(journey, ref, 'in-triage');
    const { referral } = await stored(journey, ref);
    // Wednesday 10:00 to Thursday week 10:00: six working days of ten hours.
    expect(referral.decideBy).toBeGreaterThan(before.decideBy + 8 * 24 * hour - minute);
    expect(referral.pausedAt).toBeUndefined();
    journey.later(hour + 2 * minute);
    await hears(journey, 'gateway', half);
  });
});

oneJourney('reminders of triage on one database', (start) => {
  test('half time goes one to one to whoever has it', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    await push(journey, { who: 'sol', card: triage, verb: 'triage.claim', where: 'gateway' });
    journey.later(2 * hour + minute);
    const told = await hears(journey, 'sol', half);
    expect(textOf(told.card)).toContain(ref);
    expect(textOf(told.card)).toContain('Sol Second is on it.');
    expect(saying(journey, 'gateway', half)).toEqual([]);
    expect(saying(journey, 'sam', half)).toEqual([]);
  });

  test('what was decided meanwhile is not spoken of', async () => {
    const journey = await start();
    const { triage } = await toTriage(journey);
    journey.later(hour);
    await push(journey, { who: 'sam', card: triage, verb: 'triage.accept', where: 'gateway' });
    journey.later(10 * hour);
    await looked(journey);
    for (const words of [half, due, national])
      for (const where of ['gateway', 'di', 'nat'] as const)
        expect(saying(journey, where, words)).toEqual([]);
  });

  test('after a stop over half time and due, the inspector hears and half time is left out', async () => {
    const journey = await start();
    await toTriage(journey);
    journey.later(4 * hour + minute);
    await hears(journey, 'di', due);
    await looked(journey);
    expect(saying(journey, 'gateway', half)).toEqual([]);
    expect(saying(journey, 'nat', national)).toEqual([]);
  });

  test('of handling C, nobody beyond the region hears: its inspector hears again', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'di', 'nat'], ['gateway']);
    const inputs = { ...vagueTip.inputs, handling: 'C', conditions: 'The gateway alone.' };
    await refer(journey, 'pat', { ...vagueTip, inputs });
    journey.later(7 * 24 * hour);
    await hears(journey, 'di', due);
    journey.later(7 * 24 * hour);
    await hears(journey, 'di', national);
    expect(saying(journey, 'nat', national)).toEqual([]);
  });
});
