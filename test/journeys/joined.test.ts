import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { historyOf, joinNow, pressNow, separateNow, toTwo } from '../support/joining.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { expectRefusal } from '../support/refusal.ts';
import { refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { stored } from '../support/stages.ts';

oneJourney('While two are joined', (start) => {
  test('what either officer adds meanwhile counts at once and stays theirs after', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await joinNow(journey, two);
    const alone = (await stored(journey, two.host)).referral.facts;
    const more = { narrative: 'It was £200,000.', indicators: 'firearm,serious-violence' };
    const added = await pressNow(journey, {
      who: 'uma',
      verb: 'referral.add',
      ref: two.guest,
      inputs: more,
    });
    expect(textOf(added.card)).toContain('Added.');
    expect((await historyOf(journey, two.host)).at(-1)?.facts.indicators).toContain('firearm');
    await pressNow(journey, {
      who: 'pat',
      verb: 'referral.add',
      ref: two.host,
      inputs: { narrative: 'He is back.', recency: 'last-28-days' },
    });
    await separateNow(journey, { ref: two.host });
    const [host, guest] = [await stored(journey, two.host), await stored(journey, two.guest)];
    expect(host.referral.facts).toEqual({ ...alone, recency: 'last-28-days' });
    expect((await historyOf(journey, two.host)).at(-1)?.facts).toEqual(host.referral.facts);
    expect(guest.referral.facts.indicators).toEqual(['firearm', 'serious-violence']);
    expect(guest.referral.state).toBe('submitted');
  });

  test('does not go to another gateway with what is joined to it, and ends for both', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await joinNow(journey, two);
    const go = (destination: string) =>
      pressNow(journey, {
        verb: 'triage.redirect',
        ref: two.host,
        inputs: { destination, reason: 'Theirs.' },
      });
    expect(textOf((await go('WMID')).card)).toContain(
      `${two.guest} is joined to it and stays here.`,
    );
    await go('force');
    const news = await journey.service.until(() =>
      journey.seenBy('uma').find(({ card }) => textOf(card).includes('News of what')),
    );
    expect(textOf(news.card)).toContain('Redirected to Derbyshire Constabulary by Sam Gateway');
    expect(textOf(news.card)).not.toContain('Theirs.');
    const separated = await separateNow(journey, { ref: two.guest });
    expect(textOf(separated.card)).toContain('Separated.');
    expect((await stored(journey, two.host)).referral.state).toBe('redirected');
  });

  test('gives back what was joined when the other is withdrawn', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await joinNow(journey, two);
    await pressNow(journey, { who: 'pat', verb: 'referral.withdraw', ref: two.host });
    const guest = await stored(journey, two.guest);
    expect(guest.referral.state).toBe('submitted');
    expect(guest.decisions.at(-1)).toMatchObject({ kind: 'separated', by: { name: 'RAPTOR' } });
    expect(textOf((await journey.says('sam', 'queue')).card)).toContain(two.guest);
  });

  test('leads a new referral with the same phone to what the other was joined to', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await joinNow(journey, two);
    const third = await refer(journey, 'pat', {
      narrative: 'The car YK19 LMO again.',
      inputs: vagueTip.inputs,
    });
    const card = (await journey.says('sam', `open ${third.ref}`)).card;
    expect(textOf(card)).toMatch(/Advice: join/);
    expect(inputsOf(card)).toMatchObject({ joinRef: two.host });
  });

  test('separates from either card, one reason for each, and says so to whoever comes second', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const third = await refer(journey, 'pat', vagueTip);
    await joinNow(journey, two);
    await joinNow(journey, { guest: third.ref, host: two.host });
    const host = (await journey.says('sam', `open ${two.host}`)).card;
    const titles = buttonsOf(host).map(({ title }) => title);
    expect(titles).toContain(`Separate ${two.guest}`);
    expect(titles).toContain(`Separate ${third.ref}`);
    const unsaid = await separateNow(journey, { ref: two.host });
    expect(textOf(unsaid.card)).toContain(`Say which of them: ${two.guest}, ${third.ref}.`);
    const press = buttonsOf(host).find(({ title }) => title === `Separate ${third.ref}`);
    const pressed = { verb: 'triage.separate', data: press?.data ?? {}, inputs: { reason: 'No.' } };
    await journey.presses('sol', pressed);
    expect((await stored(journey, third.ref)).referral.state).toBe('submitted');
    const late = await journey.presses('sam', pressed);
    expect(textOf(late.card)).toContain(`Sol Second separated ${third.ref} from this at`);
    const none = await separateNow(journey, { ref: third.ref });
    expect(none.sentence).toContain('Nothing is joined to');
    for (const who of ['gwen', 'di', 'pat', 'alex'] as const) {
      const data = { ref: two.guest, v: 2 };
      const inputs = { reason: 'No.' };
      expectRefusal(await journey.presses(who, { verb: 'triage.separate', data, inputs }), who);
    }
  });
});
