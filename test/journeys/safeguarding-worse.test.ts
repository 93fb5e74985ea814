import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, countyLine, vagueTip } from '../support/referrals.ts';
import { about, caseOf, hour, makeSafe, nth, rescore } from '../support/safeguarding.ts';
import { push, stored } from '../support/stages.ts';

const ref = 'S-EMID-26-00001';
const safe = { youngest: 'adult', indicators: ['drug-running'], immediateRisk: 'no' } as const;

eachJourney('Facts that change', (start) => {
  test('a correction that removes the reason leaves the case open until a person closes it', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'nat', 'sam'], ['gateway']);
    const { ref: referralRef } = await refer(journey, 'pat', childInDanger);
    const alert = await nth(journey, { who: 'di', words: ref });
    await rescore(journey, referralRef, safe);
    const eased = await nth(journey, {
      who: 'di',
      words: 'It stays open until somebody closes it.',
    });
    expect((await caseOf(journey, ref)).state).toBe('open');
    journey.later(31 * 60_000);
    await nth(journey, { who: 'di', words: 'Nobody has acknowledged. Telephone ROCU on-call' });

    const stale = await push(journey, { who: 'di', card: alert, verb: 'safeguarding.acknowledge' });
    expect(textOf(stale.card)).toContain('Here it is as it stands.');
    const bare = await push(journey, { who: 'di', card: eased, verb: 'safeguarding.close' });
    expect(textOf(bare.card)).toContain('The reason is missing.');
    const reason = { reason: 'Her age was mistyped; seen, 22, and well.' };
    const closed = await push(journey, {
      who: 'di',
      card: bare.card,
      verb: 'safeguarding.close',
      inputs: reason,
    });
    expect(textOf(closed.card)).toContain('Closed: Her age was mistyped; seen, 22, and well.');
    expect(await caseOf(journey, ref)).toMatchObject({
      state: 'closed',
      acknowledgedBy: { name: 'Di Inspector' },
    });
  });

  test('a reason that was closed covers it while it holds, and asks anew when it comes back', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    const { ref: referralRef } = await refer(journey, 'pat', childInDanger);
    const done = await makeSafe(journey, 'di', await nth(journey, { who: 'di', words: ref }));
    const reason = { reason: 'She is safe.' };
    await push(journey, { who: 'di', card: done.card, verb: 'safeguarding.close', inputs: reason });
    await rescore(journey, referralRef, { loss: 'none' });
    expect((await stored(journey, referralRef)).cases).toHaveLength(1);
    await rescore(journey, referralRef, safe);
    await rescore(journey, referralRef, {});
    await rescore(journey, referralRef, { immediateRisk: 'yes' });
    await nth(journey, { who: 'di', words: 'S-EMID-26-00002' });
    expect((await caseOf(journey, ref)).state).toBe('closed');
  });

  test('what becomes worse breaks in anew, though somebody had acted on it', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'sam'], ['gateway']);
    const { ref: referralRef } = await refer(journey, 'pat', countyLine);
    const list = await nth(journey, { who: 'di', words: 'Safeguarding for today' });
    const done = await makeSafe(journey, 'di', list);
    expect(textOf(done.card)).toContain('action recorded');
    journey.later(hour);
    await rescore(journey, referralRef, { indicators: ['held'] });
    const alert = await journey.service.until(() =>
      about(journey, 'di', 'Acknowledge by 10:30').find(({ summary }) =>
        summary?.includes('acknowledge now'),
      ),
    );
    expect(textOf(alert.card)).toContain('Somebody is being held');
    expect(textOf(alert.card)).toContain('Law, next:** make safe.');
    expect(await caseOf(journey, ref)).toMatchObject({
      tier: 'interrupt',
      state: 'open',
      acknowledgedBy: undefined,
    });
    expect((await stored(journey, referralRef)).cases).toHaveLength(1);
    const note = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(textOf(note)).toContain('⚑ Safeguarding, at once');
    await nth(journey, { who: 'di', words: 'Nothing is left. All are closed.' });
  });
});

oneJourney('An answer that raises safeguarding on a referral that had none', (start) => {
  test('opens a case, and tells inspector and gateway as news', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'sam'], ['gateway']);
    const { ref: referralRef } = await refer(journey, 'pat', vagueTip);
    await journey.service.until(() => newestAbout(journey.seenIn('gateway'), referralRef));
    await rescore(journey, referralRef, {
      youngest: '13-to-15',
      indicators: ['serious-violence'],
      recency: 'now',
    });
    const alert = await nth(journey, { who: 'di', words: ref });
    expect(textOf(alert)).toContain('⚑ A child is being harmed');
    const note = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(buttonsOf(note).map(({ title }) => title)).toEqual(['Open referral']);
    await rescore(journey, referralRef, { loss: 'none' });
    expect((await stored(journey, referralRef)).cases).toHaveLength(1);
  });
});
