import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { joinNow, pressNow, separateNow, toTwo } from '../support/joining.ts';
import { refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { adultAtRisk, makeSafe } from '../support/safeguarding.ts';
import { push, stored } from '../support/stages.ts';

oneJourney('Safeguarding of what is joined', (start) => {
  test('what becomes true of the one is not covered by what was closed of the other', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await added(journey, {
      who: 'uma',
      ref: two.guest,
      inputs: { indicators: 'held,serious-violence', recency: 'now' },
    });
    const [own] = await casesOf(journey, two.guest);
    await closed(journey, own?.ref ?? '');
    await joinNow(journey, two);
    const before = await casesOf(journey, two.host);
    await added(journey, { who: 'pat', ref: two.host, inputs: { indicators: 'held' } });
    const after = await casesOf(journey, two.host);
    expect(after.flatMap(({ gates }) => gates)).toContain('captivity');
    expect(before.flatMap(({ gates }) => gates)).not.toContain('captivity');
    expect(after.some(({ tier, state }) => tier === 'interrupt' && state === 'open')).toBe(true);
  });

  test('joining a child does not say that the reason of an adult is gone', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const host = await refer(journey, 'pat', adultAtRisk);
    const [opened] = await casesOf(journey, host.ref);
    expect(opened?.standing).toEqual(['adult-at-risk']);
    await joinNow(journey, { guest: two.guest, host: host.ref });
    const [now] = await casesOf(journey, host.ref);
    expect(now).toMatchObject({ standing: ['adult-at-risk'], goneAt: undefined });
  });

  test('what only both together asked for is asked for anew once it comes true of one alone', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'uma', 'sam', 'di'], ['gateway']);
    const host = await refer(journey, 'pat', {
      narrative: vagueTip.narrative,
      inputs: { ...vagueTip.inputs, indicators: 'held', recency: 'older' },
    });
    const guest = await refer(journey, 'uma', {
      narrative: vagueTip.narrative,
      inputs: { ...vagueTip.inputs, recency: 'now', force: 'LEICS' },
    });
    expect(await casesOf(journey, host.ref)).toEqual([]);
    await joinNow(journey, { guest: guest.ref, host: host.ref });
    const [together] = await casesOf(journey, host.ref);
    expect(together?.gates).toEqual(['captivity']);
    await closed(journey, together?.ref ?? '');
    await separateNow(journey, { ref: guest.ref });
    await added(journey, { who: 'pat', ref: host.ref, inputs: { recency: 'now' } });
    const after = await casesOf(journey, host.ref);
    expect(after.map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});

async function added(
  journey: Journey,
  { who, ref, inputs }: { who: 'pat' | 'uma'; ref: string; inputs: Record<string, string> },
) {
  const answer = await pressNow(journey, {
    who,
    verb: 'referral.add',
    ref,
    inputs: { narrative: 'More of it.', ...inputs },
  });
  expect(answer.card).toBeDefined();
}

async function casesOf(journey: Journey, ref: string) {
  return (await stored(journey, ref)).cases;
}

async function closed(journey: Journey, ref: string) {
  const { card } = await journey.says('di', `open ${ref}`);
  if (!card) throw new Error('Expected a card, got none');
  const done = await makeSafe(journey, 'di', card);
  await push(journey, {
    who: 'di',
    card: done.card,
    verb: 'safeguarding.close',
    inputs: { reason: 'Seen, and safe.' },
  });
}
