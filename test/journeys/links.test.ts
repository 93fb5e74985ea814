import { expect, test } from 'vitest';
import type { ChannelName } from '../support/cast.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';

const phone = '07700 900321';
const sharing = (narrative: string, inputs: object = {}) => ({
  narrative: `${narrative} Phone ${phone}.`,
  inputs: { ...vagueTip.inputs, ...inputs },
});

const east = sharing('A farm near Derby holds the wages back.');
const west = sharing('A car wash in Dudley pays nobody.', { types: 'ONLINE' });

/** Nothing of a referral that a look-up by the other side could be after. */
const ofEast = (ref: string) => [ref, 'Derby', 'farm', 'Pat Officer'];
const ofWest = (ref: string) => [
  ref,
  'West Midlands Police',
  'car wash',
  'Online exploitation ·',
  'Wes Officer',
];

eachJourney('A phone in two regions', (start) => {
  test('is told to both gateways blind: strength and whom to talk to, and nothing else', async () => {
    const { journey, first, second } = await referTwice(await start());
    const eastern = await triageSays(journey, 'gateway', first, 'strong match held by');
    const western = await triageSays(journey, 'gatewayWest', second, 'strong match held by');
    expect(eastern).toContain('strong match held by the West Midlands gateway');
    expect(eastern).toContain('Talk to them.');
    expect(western).toContain('strong match held by the East Midlands gateway');
    for (const word of ofWest(second)) expect(eastern).not.toContain(word);
    for (const word of ofEast(first)) expect(western).not.toContain(word);
    for (const card of [eastern, western]) expect(digitsOf(card)).not.toContain('900321');
  });

  test('opens blind to each gateway, whole to the national team, and to no other', async () => {
    const { journey, first, second } = await referTwice(await start());
    await journey.arrive(['gwen', 'nat', 'ola']);
    const own = textOf((await journey.says('sam', `open ${first}`)).card);
    expect(own).toContain('strong match held by the West Midlands gateway');
    for (const word of ofWest(second)) expect(own).not.toContain(word);
    for (const stranger of ['sam', 'di'] as const) {
      const refused = await journey.says(stranger, `open ${second}`);
      expect(refused.card).toBeUndefined();
      expect(refused.text).toContain('Only its referrer');
      expect(textOf((await journey.says(stranger, `find ${phone}`)).card)).not.toContain(second);
    }
    const national = textOf((await journey.says('nat', `open ${first}`)).card);
    expect(national).toContain(second);
  });

  test('is shown to neither referrer, wherever they look', async () => {
    const { journey, first, second } = await referTwice(await start());
    await triageSays(journey, 'gateway', first, 'strong match');
    for (const [who, own, other] of [
      ['pat', first, second],
      ['wes', second, first],
    ] as const) {
      for (const typed of [`open ${own}`, `find ${phone}`, 'my referrals', `find ${own}`]) {
        await journey.says(who, typed);
      }
      expect((await journey.says(who, `open ${other}`)).card).toBeUndefined();
      for (const { card } of journey.seenBy(who)) {
        expect(textOf(card)).not.toMatch(/match|Links/);
        expect(textOf(card)).not.toContain(other);
      }
    }
  });

  test('adds nothing to the score or advice of the other region that would name it', async () => {
    const { journey, first, second } = await referTwice(await start());
    const western = await triageSays(journey, 'gatewayWest', second, 'strong match');
    expect(western).not.toMatch(/Advice: join/);
    expect(western).not.toContain(first);
  });

  for (const narrowed of ['first', 'second'] as const) {
    test(`alerts its owner alone where the ${narrowed} is handling C`, async () => {
      const c = { handling: 'C', conditions: 'Gateway only.' };
      const journey = await start();
      await journey.arrive(['pat', 'wes', 'sam', 'gwen', 'nat'], ['gateway', 'gatewayWest']);
      const inputs = (which: string) => (which === narrowed ? c : {});
      const first = await refer(journey, 'pat', sharing('A farm in Derby.', inputs('first')));
      const second = await refer(journey, 'wes', sharing('A wash in Dudley.', inputs('second')));
      const [owner, stranger] =
        narrowed === 'first'
          ? ([
              { who: 'sam', ref: first.ref, at: 'gateway' },
              { who: 'gwen', ref: second.ref, at: 'gatewayWest' },
            ] as const)
          : ([
              { who: 'gwen', ref: second.ref, at: 'gatewayWest' },
              { who: 'sam', ref: first.ref, at: 'gateway' },
            ] as const);
      await triageSays(journey, owner.at, owner.ref, 'strong match held by');
      expect(textOf((await journey.says(owner.who, `open ${owner.ref}`)).card)).toContain('match');
      await triageSays(journey, stranger.at, stranger.ref, 'Links: none yet');
      const opened = textOf((await journey.says(stranger.who, `open ${stranger.ref}`)).card);
      expect(opened).toContain('Links: none yet');
      const national = textOf((await journey.says('nat', `open ${stranger.ref}`)).card);
      expect(national).toContain('Links: none yet');
    });
  }
});

eachJourney('A phone twice in one region', (start) => {
  test('is shown with its reason in the channel, its value only one to one, and joining is advised', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const first = await refer(journey, 'pat', east);
    const second = await refer(journey, 'pat', sharing('The same farm again.'));
    const card = await triageSays(journey, 'gateway', second.ref, first.ref);
    expect(card).toContain('strong');
    expect(card).toContain('same phone');
    expect(card).toMatch(/Advice: join/);
    expect(digitsOf(card)).not.toContain('900321');
    await triageSays(journey, 'gateway', first.ref, second.ref);
    const opened = textOf((await journey.says('sam', `open ${second.ref}`)).card);
    expect(digitsOf(opened)).toContain('900321');
  });

  test('does not advise joining one that is decided already', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const first = await refer(journey, 'pat', east);
    await journey.presses('sam', {
      verb: 'triage.decline',
      data: { ref: first.ref, v: 1 },
      inputs: { declineReason: 'no-capacity', reason: 'Not now.' },
      where: 'gateway',
    });
    await journey.service.until(() =>
      journey.seenBy('pat').some(({ summary }) => summary?.includes('a decision')),
    );
    const second = await refer(journey, 'pat', sharing('The same farm again.'));
    const card = await triageSays(journey, 'gateway', second.ref, first.ref);
    expect(card).not.toMatch(/Advice: join/);
  });

  test('is strong in 25 referrals, and common from the 26th on', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam']);
    const refs: string[] = [];
    for (let n = 1; n <= 26; n += 1) {
      refs.push((await refer(journey, 'pat', sharing(`Farm number ${n}.`))).ref);
    }
    const { files } = journey.raptor().context.store.read;
    const strengths = async (n: number) => {
      const ref = refs[n - 1] ?? '';
      const links = (await files.find(ref))?.links ?? [];
      const earlier = links.filter(({ other }) => other < ref);
      return [...new Set(earlier.map((link) => link.strength))];
    };
    expect(await strengths(25)).toEqual(['strong']);
    expect(await strengths(26)).not.toContain('strong');
    const opened = textOf((await journey.says('sam', `open ${refs[25]}`)).card);
    expect(opened).toContain('common, little weight');
    expect(opened).not.toMatch(/Advice: join/);
  });
});

async function referTwice(journey: Journey) {
  await journey.arrive(['pat', 'wes', 'sam', 'di', 'gwen'], ['gateway', 'gatewayWest']);
  const first = await refer(journey, 'pat', east);
  const second = await refer(journey, 'wes', west);
  return { journey, first: first.ref, second: second.ref };
}

function triageSays(
  journey: Journey,
  where: ChannelName,
  ref: string,
  words: string,
): Promise<string> {
  return journey.service.until(() => {
    const text = textOf(
      journey.seenIn(where).findLast(({ summary }) => summary?.startsWith(ref))?.card,
    );
    return text.includes(words) ? text : undefined;
  });
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
