import { expect, test } from 'vitest';
import { channels } from '../support/cast.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { openJourney } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, countyLine, vagueTip } from '../support/referrals.ts';
import type { Request } from '../support/service.ts';
import { openService } from '../support/service.ts';

const creates = (place: string) => (request: Request) =>
  request.method === 'POST' && request.path.startsWith(`/v3/conversations/${place}/activities`);
const toGateway = ({ path }: Request): boolean => path.includes(channels.gateway);
const edits = (place: string) => (request: Request) =>
  request.method === 'PUT' && request.path.startsWith(`/v3/conversations/${place}/activities`);

eachJourney('A notice', (start) => {
  test('that is told to wait waits as long as Teams says, and arrives once', async () => {
    const journey = await start();
    await journey.arrive(['pat'], ['gateway']);
    const busy = { status: 429, times: 1, headers: { 'retry-after': '2' } };
    journey.service.fail(creates(channels.gateway), busy);
    const { ref } = await refer(journey, 'pat', countyLine);
    const { store } = journey.raptor().context;
    await expect
      .poll(async () => (await store.outbox.undelivered()).map(({ problem }) => problem), slow)
      .toContainEqual(expect.stringContaining('429'));
    expect(triagesOf(journey, ref)).toHaveLength(0);
    await journey.service.until(() => triagesOf(journey, ref)[0]);
    const tries = journey.service.requests.filter(creates(channels.gateway));
    expect(tries).toHaveLength(2);
  });

  test('that a person must act on is sent again where it may have arrived', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di'], ['gateway']);
    journey.service.fail(creates('a:di'), { status: 502 });
    journey.service.fail(creates(channels.gateway), { status: 504 });
    const { ref } = await refer(journey, 'pat', childInDanger);
    await journey.service.until(() => journey.seenBy('di')[0]);
    await journey.service.until(() => triagesOf(journey, ref)[0]);
    expect(journey.service.requests.filter(creates('a:di')).length).toBeGreaterThan(1);
  });

  test('whose message is gone is posted anew, and edited there from then on', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { ref } = await refer(journey, 'pat', countyLine);
    await journey.service.until(() => triagesOf(journey, ref)[0]);
    journey.service.fail(edits(channels.gateway), { status: 404 });
    await claim(journey, ref);
    const anew = await journey.service.until(() => triagesOf(journey, ref)[1]);
    expect(textOf(anew.card)).toContain('Sam Gateway is on it');
    await decline(journey, ref);
    await journey.service.until(() => (anew.edits > 0 ? anew : undefined));
    expect(triagesOf(journey, ref)).toHaveLength(2);
  });

  test('whose receipt is gone stands anew in the officer’s chat', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam']);
    journey.service.fail(edits('a:pat'), { status: 404 });
    const { ref, formId } = await refer(journey, 'pat', vagueTip);
    const anew = await journey.service.until(() =>
      journey.seenBy('pat').find(({ id, card }) => id !== formId && textOf(card).includes(ref)),
    );
    await decline(journey, ref);
    await journey.service.until(() => textOf(anew.card).includes('eclined'));
    expect(anew.edits).toBeGreaterThan(0);
  });

  test('that is refused for good is told to nobody else’s cost', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di'], ['gateway']);
    journey.service.fail(creates(channels.gateway), { status: 403, times: 9 });
    await refer(journey, 'pat', vagueTip);
    const { store } = journey.raptor().context;
    const triage = async () =>
      (await store.outbox.undelivered()).filter(({ kind }) => kind === 'triage');
    await expect
      .poll(async () => (await triage()).map(({ state }) => state), slow)
      .toEqual(['undeliverable']);
    expect(journey.service.requests.filter(creates(channels.gateway))).toHaveLength(1);
    await refer(journey, 'pat', childInDanger);
    await journey.service.until(() => journey.seenBy('di')[0]);
  });

  test('to a channel that was never heard from waits, and goes out when it is', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam']);
    const { ref } = await refer(journey, 'pat', vagueTip);
    const { store } = journey.raptor().context;
    const waits = async () =>
      (await store.outbox.undelivered()).filter(({ kind }) => kind === 'triage').length;
    await expect.poll(waits, slow).toBe(1);
    expect(journey.seenIn('gateway')).toHaveLength(0);
    await journey.arrive([], ['gateway']);
    await journey.service.until(() => triagesOf(journey, ref)[0]);
  });

  test('goes to the address from which its place was heard last', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const moved = await openService();
    try {
      const arrival = { type: 'conversationUpdate', membersAdded: [{ id: '28:raptor' }] };
      await journey.sends({
        ...journey.activity('sam', 'gateway'),
        serviceUrl: moved.url,
        ...arrival,
      });
      const { ref } = await refer(journey, 'pat', countyLine);
      await moved.until(() => moved.posted.find(({ summary }) => summary?.startsWith(ref)));
      expect(journey.seenIn('gateway')).toHaveLength(0);
    } finally {
      await moved.close();
    }
  });

  test('of one card never lands behind a newer one, and those that wait are one', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { ref } = await refer(journey, 'pat', countyLine);
    const triage = await journey.service.until(() => triagesOf(journey, ref)[0]);
    const release = journey.service.hang(edits(channels.gateway));
    await claim(journey, ref);
    await journey.service.until(() => journey.service.requests.some(edits(channels.gateway)));
    await refer(journey, 'pat', countyLine);
    await refer(journey, 'pat', countyLine);
    await decline(journey, ref);
    release();
    await journey.service.until(() => textOf(triage.card).includes('Sam Gateway declined'));
    const after = await refer(journey, 'pat', vagueTip);
    await journey.service.until(() => triagesOf(journey, after.ref)[0]);
    expect(textOf(triage.card)).toContain('Sam Gateway declined');
    expect(triage.edits).toBeLessThanOrEqual(3);
  });

  test('of an alert that was acknowledged while it was on its way shows that in the end', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'nat']);
    const release = journey.service.hang(creates('a:di'));
    await refer(journey, 'pat', childInDanger);
    await journey.service.until(() => journey.service.requests.some(creates('a:di')));
    const data = { ref: 'S-EMID-26-00001', v: 1 };
    await journey.presses('nat', { verb: 'safeguarding.acknowledge', data });
    await journey.service.until(() =>
      journey.seenBy('pat').some(({ card }) => textOf(card).includes('by Nat National')),
    );
    release();
    await journey.service.until(() =>
      journey.seenBy('di').some(({ card }) => textOf(card).includes('by Nat National')),
    );
    expect(journey.seenBy('di')).toHaveLength(1);
  });
});

test('a place that never answers delays no other, however much waits for it', async () => {
  const journey = await openJourney({ databaseUrl: 'sqlite::memory:' });
  const release = journey.service.hang(toGateway);
  try {
    await journey.arrive(['pat', 'di'], ['gateway']);
    for (let n = 0; n < 20; n += 1) await refer(journey, 'pat', vagueTip);
    await journey.service.until(() => journey.service.requests.filter(toGateway).length >= 6);
    await refer(journey, 'pat', childInDanger);
    await journey.service.until(() => journey.seenBy('di')[0]);
    const told = newestAbout(journey.seenBy('di'), 'S-EMID-26-00001');
    expect(textOf(told)).toContain('Acknowledge by 09:30');
    expect(journey.seenIn('gateway')).toHaveLength(0);
  } finally {
    release();
    await journey.close();
  }
});

test('however much there is to say, one place hears no more of it than Teams allows', async () => {
  const journey = await openJourney({ databaseUrl: 'sqlite::memory:' });
  const times: number[] = [];
  journey.service.fail(
    (request) => {
      if (creates(channels.gateway)(request)) times.push(Date.now());
      return false;
    },
    { status: 500 },
  );
  try {
    await journey.arrive(['pat'], ['gateway']);
    for (let n = 0; n < 12; n += 1) await refer(journey, 'pat', vagueTip);
    await journey.service.until(() => journey.seenIn('gateway').length === 12);
    // 7 in 1 s (Teams: rate limiting).
    const crowded = times.filter(
      (_time, n) => (times[n + 7] ?? Infinity) - (times[n] ?? 0) < 1_000,
    );
    expect(crowded).toEqual([]);
  } finally {
    await journey.close();
  }
});

const slow = { timeout: 15_000 };

function triagesOf(journey: Journey, ref: string) {
  return journey.seenIn('gateway').filter(({ summary }) => summary?.startsWith(ref));
}

async function press(journey: Journey, ref: string, verb: string, inputs = {}) {
  const file = await journey.raptor().context.store.read.files.find(ref);
  const data = { ref, v: file?.referral.version };
  const answer = await journey.presses('sam', { verb, data, inputs, where: 'gateway' });
  expect(answer.card).toBeDefined();
}

const claim = (journey: Journey, ref: string) => press(journey, ref, 'triage.claim');

const decline = (journey: Journey, ref: string) =>
  press(journey, ref, 'triage.decline', { declineReason: 'no-capacity', reason: 'Not now.' });
