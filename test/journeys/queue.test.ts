import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { cast } from '../support/cast.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { push, stored } from '../support/stages.ts';

/** Everybody was heard, and Pat has referred so many. */
async function waiting(journey: Journey, ...referrals: (typeof countyLine | typeof vagueTip)[]) {
  await journey.arrive(['pat', 'sam', 'sol', 'di', 'nat'], ['gateway', 'gatewayWest']);
  const refs: string[] = [];
  for (const each of referrals) refs.push((await refer(journey, 'pat', each)).ref);
  return refs;
}

/** Others may write to them, too: the newest queue is the answer. */
async function queueOf(journey: Journey, who: 'sam' | 'sol' | 'nat' | 'di', typed = 'queue') {
  const queues = () => journey.seenBy(who).filter(({ card }) => textOf(card).includes('\nQueue\n'));
  const before = queues().length;
  await journey.sends({ ...journey.activity(who), type: 'message', text: typed });
  return (await journey.service.until(() => queues()[before])).card;
}

const rowsOf = (card: Card | undefined) =>
  buttonsOf(card)
    .filter(({ verb }) => verb === 'referral.open')
    .map(({ data }) => data['ref']);

eachJourney('the queue', (start) => {
  test('claims several at once: each by itself, and who has one already is named', async () => {
    const journey = await start();
    const [first = '', second = '', third = ''] = await waiting(
      journey,
      vagueTip,
      countyLine,
      vagueTip,
    );
    const card = await queueOf(journey, 'sam');
    expect(rowsOf(card)).toEqual([second, first, third]);
    const other = await queueOf(journey, 'sol');
    await push(journey, { who: 'sol', card: other, verb: 'queue.claim', inputs: { refs: first } });

    const refs = [first, second, third].join(',');
    const answer = await push(journey, { who: 'sam', card, verb: 'queue.claim', inputs: { refs } });
    expect(textOf(answer.card)).toContain(`2 claimed. ${first} was taken by Sol Second at 09:00.`);
    for (const [ref, who] of [
      [first, 'sol'],
      [second, 'sam'],
      [third, 'sam'],
    ] as const) {
      const { referral, decisions } = await stored(journey, ref);
      expect(referral).toMatchObject({ state: 'in-triage', claimedBy: { id: cast[who].id } });
      expect(decisions.map(({ kind }) => kind)).toEqual(['claimed']);
    }
    const mine = await queueOf(journey, 'sam', 'queue mine');
    expect(rowsOf(mine)).toEqual([second, third]);
    expect(rowsOf(await queueOf(journey, 'sam', 'queue unclaimed'))).toEqual([]);
  });

  test('gives several to a colleague, who hears of them once, one to one', async () => {
    const journey = await start();
    const refs = await waiting(journey, countyLine, vagueTip);
    const card = await queueOf(journey, 'sam');
    const assignee = cast.sol.id;
    const answer = await push(journey, {
      who: 'sam',
      card,
      verb: 'queue.assign',
      inputs: { refs: refs.join(','), assignee },
    });
    expect(textOf(answer.card)).toContain('2 given to Sol Second.');
    const told = await journey.service.until(() =>
      journey.seenBy('sol').find(({ card: seen }) => textOf(seen).includes('You have 2 in all')),
    );
    expect(textOf(told.card)).toContain('Sam Gateway gave you referrals.');
    const { decisions } = await stored(journey, refs[0] ?? '');
    expect(decisions).toMatchObject([
      { kind: 'assigned', by: { id: cast.sam.id }, to: { id: cast.sol.id }, advice: 'accept' },
    ]);
    const again = await push(journey, {
      who: 'sam',
      card,
      verb: 'queue.assign',
      inputs: { refs: refs[0], assignee },
    });
    expect(textOf(again.card)).toContain(
      `None given to Sol Second. ${refs[0]} was given to Sol Second by Sam Gateway at`,
    );
  });
});

oneJourney('the queue on one database', (start) => {
  test('a press with nothing chosen comes back with what to mend, and as it was', async () => {
    const journey = await start();
    const [ref = ''] = await waiting(journey, vagueTip);
    const card = await queueOf(journey, 'sam');
    const none = await push(journey, { who: 'sam', card, verb: 'queue.claim' });
    expect(textOf(none.card)).toContain('Choose one or more referrals.');
    const nobody = await push(journey, {
      who: 'sam',
      card,
      verb: 'queue.assign',
      inputs: { refs: ref },
    });
    expect(textOf(nobody.card)).toContain('The colleague to give it to is missing.');
    expect(inputsOf(nobody.card)).toMatchObject({ refs: ref });
    const stranger = await push(journey, {
      who: 'sam',
      card,
      verb: 'queue.assign',
      inputs: { refs: ref, assignee: cast.gwen.id },
    });
    expect(textOf(stranger.card)).toContain('choose a colleague of the East Midlands gateway');
    const unknown = await push(journey, {
      who: 'sam',
      card,
      verb: 'queue.claim',
      inputs: { refs: 'R-EMID-26-09999' },
    });
    expect(textOf(unknown.card)).toContain('There is no referral R-EMID-26-09999.');
    expect((await stored(journey, ref)).decisions).toEqual([]);
  });

  test('nobody else takes or gives: an inspector reads, an officer hears who may', async () => {
    const journey = await start();
    const [ref = ''] = await waiting(journey, vagueTip);
    const card = await queueOf(journey, 'sam');
    const read = await queueOf(journey, 'di');
    expect(buttonsOf(read).map(({ verb }) => verb)).toEqual(['referral.open', 'queue.show']);
    for (const verb of ['queue.claim', 'queue.assign']) {
      const { data } = buttonOf(card, verb);
      const inputs = { refs: ref, assignee: cast.sol.id };
      const officer = await journey.presses('pat', { verb, data, inputs });
      expect(officer.sentence).toMatch(/^Only the East Midlands gateway and inspector can/);
      const inspector = await journey.presses('di', { verb, data, inputs });
      expect(textOf(inspector.card)).toContain('Only the East Midlands gateway can');
      const other = await journey.presses('gwen', { verb, data, inputs });
      expect(other.sentence).toMatch(/^Only /);
    }
    expect((await stored(journey, ref)).decisions).toEqual([]);
  });

  test('pages of twenty, by band and time left, and the nation may look at a region', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'nat'], ['gateway']);
    for (let n = 0; n < 22; n += 1) await refer(journey, 'pat', vagueTip);
    const { ref: worst } = await refer(journey, 'pat', countyLine);
    const first = await queueOf(journey, 'nat', 'queue');
    expect(textOf(first)).toContain('All regions');
    expect(rowsOf(first)).toHaveLength(20);
    expect(rowsOf(first)[0]).toBe(worst);
    const next = buttonsOf(first).find(({ title }) => title === 'Next');
    const second = await journey.presses('nat', { verb: 'queue.show', data: next?.data ?? {} });
    expect(rowsOf(second.card)).toHaveLength(3);
    expect(textOf(second.card)).toContain('Page 2 of 2.');
    const region = buttonsOf(first).find(({ title }) => title === 'Show region');
    const west = await journey.presses('nat', {
      verb: 'queue.show',
      data: region?.data ?? {},
      inputs: { region: 'WMID' },
    });
    expect(textOf(west.card)).toContain('Nothing waits for triage.');
    const nowhere = await journey.presses('nat', {
      verb: 'queue.show',
      data: region?.data ?? {},
      inputs: { region: 'atlantis' },
    });
    expect(nowhere.sentence).toContain('There is no such region.');
  });
});
