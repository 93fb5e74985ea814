import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { joinNow, pressNow, separateNow, toTwo } from '../support/joining.ts';
import { textOf } from '../support/read-card.ts';
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
    await closed(journey, own?.ref);
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
    await closed(journey, together?.ref);
    await separateNow(journey, { ref: guest.ref });
    await added(journey, { who: 'pat', ref: host.ref, inputs: { recency: 'now' } });
    const after = await casesOf(journey, host.ref);
    expect(after.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('the inspector sees what both say together, and the law is asked of that', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'uma', 'sam', 'di'], ['gateway']);
    const { narrative } = vagueTip;
    const adult = { youngest: 'adult', indicators: 'violence', recency: 'now' };
    const child = { youngest: 'under-13', force: 'LEICS' };
    const host = await refer(journey, 'pat', {
      narrative,
      inputs: { ...vagueTip.inputs, ...adult },
    });
    const guest = await refer(journey, 'uma', {
      narrative,
      inputs: { ...vagueTip.inputs, ...child },
    });
    await joinNow(journey, { guest: guest.ref, host: host.ref });
    const [opened] = await casesOf(journey, host.ref);
    expect(opened).toMatchObject({ tier: 'interrupt', gates: ['young-child', 'child-exploited'] });
    const card = await caseCard(journey, opened?.ref);
    expect(textOf(card)).toContain('Youngest: **child under 13**');
    const safe = await makeSafe(journey, 'di', card);
    expect(textOf(safe.card)).toContain('Law, next:** MASH today');
    for (const inputs of [{ action: 'nrm' }, { action: 'duty-to-notify', note: 'Of the man.' }]) {
      const done = await push(journey, {
        who: 'di',
        card: await caseCard(journey, opened?.ref),
        verb: 'safeguarding.record',
        inputs,
      });
      expect(textOf(done.card)).toContain('Recorded.');
    }
  });

  test('every move of the one’s case is seen on the triage card of the other', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await joinNow(journey, two);
    const [open] = await casesOf(journey, two.guest);
    const ofGuest = `It is of ${two.guest}, joined to this one.`;
    const shown = (words: string) =>
      journey.service.until(() =>
        journey
          .seenIn('gateway')
          .find(({ card }) => [ofGuest, words].every((each) => textOf(card).includes(each))),
      );
    await shown(two.host);
    const card = await caseCard(journey, open?.ref);
    await push(journey, { who: 'di', card, verb: 'safeguarding.acknowledge' });
    const seen = await shown('by Di Inspector');
    expect(textOf(seen.card)).toContain(two.host);
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

async function caseCard(journey: Journey, ref: string | undefined): Promise<Card> {
  const { card } = await journey.says('di', `open ${ref}`);
  if (!card) throw new Error(`Expected the card of ${ref}, got none`);
  return card;
}

async function closed(journey: Journey, ref: string | undefined) {
  const { card } = await makeSafe(journey, 'di', await caseCard(journey, ref));
  const inputs = { reason: 'Seen, and safe.' };
  await push(journey, { who: 'di', card, verb: 'safeguarding.close', inputs });
}
