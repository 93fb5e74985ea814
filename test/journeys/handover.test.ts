import { expect, test } from 'vitest';
import { cast } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { push, stored, toOffer, toTriage } from '../support/stages.ts';

const hour = 3_600_000;

oneJourney('the handover of a shift', (start) => {
  test('stands on one card without a word of any narrative, and one’s claims pass to a colleague', async () => {
    const journey = await start();
    const { ref } = await toOffer(journey);
    const { ref: claimed } = await refer(journey, 'pat', vagueTip);
    const free = (await refer(journey, 'pat', countyLine)).ref;
    const queue = await journey.says('sam', 'queue');
    await push(journey, {
      who: 'sam',
      card: queue.card,
      verb: 'queue.claim',
      inputs: { refs: claimed },
    });
    journey.later(5 * hour);

    const { card } = await journey.says('sam', 'handover 6');
    const text = textOf(card);
    expect(text).toContain('2 to triage: 1 late, 0 paused, 1 unclaimed.');
    expect(text).toContain(`${free} · decide by 13:00`);
    expect(text).toContain('Tasks that nobody has taken (1)');
    expect(text).toContain('Safeguarding in hand (2)');
    expect(text).toContain(`${ref} accepted by Sam Gateway at 09:00`);
    for (const words of ['Derby.', '07700', 'farm', 'YK19']) expect(text).not.toContain(words);
    expect(inputsOf(card)).toMatchObject({ refs: claimed });

    const nobody = await push(journey, {
      who: 'sam',
      card,
      verb: 'handover.pass',
      inputs: { refs: claimed },
    });
    expect(textOf(nobody.card)).toContain('The colleague to hand over to is missing.');
    const inputs = { refs: `${claimed},${free}`, assignee: cast.sol.id };
    const passed = await push(journey, { who: 'sam', card, verb: 'handover.pass', inputs });
    expect(textOf(passed.card)).toContain('1 given to Sol Second.');
    expect((await stored(journey, claimed)).referral.claimedBy?.name).toBe('Sol Second');
    expect((await stored(journey, free)).referral.claimedBy).toBeUndefined();
    expect(buttonsOf(passed.card).map(({ verb }) => verb)).toEqual([]);
    await journey.service.until(() =>
      journey.seenBy('sol').find((seen) => textOf(seen.card).includes('Yours to triage')),
    );
  });

  test('is for the gateway, the inspector and the nation, in their own chat', async () => {
    const journey = await start();
    await toTriage(journey);
    const channel = await journey.says('sam', 'handover', 'gateway');
    expect(channel.text).toContain('in your own chat');
    for (const who of ['pat', 'lee', 'alex'] as const)
      expect((await journey.says(who, 'handover')).text).toMatch(/^Only /);
    expect((await journey.says('sam', 'handover WMID')).text).toMatch(/^Only /);
    expect((await journey.says('sam', 'handover 06:00-25:00')).text).toContain('Give hours');
    expect((await journey.says('sam', 'handover atlantis')).text).toContain('no such region');
    expect(textOf((await journey.says('nat', 'handover EMID 12')).card)).toContain('East Midlands');
  });
});
