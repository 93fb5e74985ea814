import { expect, test } from 'vitest';
import type { CastName } from '../support/cast.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonOf, buttonsOf, textOf } from '../support/read-card.ts';
import { push } from '../support/stages.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, vagueTip } from '../support/referrals.ts';

const minute = 60_000;
const hour = 60 * minute;
const caseRef = 'S-EMID-26-00001';

eachJourney('A case of danger now', (start) => {
  test('reaches the inspector one to one, with what is wrong, by when, and who is next', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di'], ['gateway']);
    const { ref } = await refer(journey, 'pat', childInDanger);
    const alert = await alertTo(journey, 'di');
    const said = textOf(alert);
    expect(said).toContain('⚑');
    expect(said).toContain('Acknowledge by 09:30');
    expect(said).toContain(ref);
    expect(said).toContain('under 13');
    expect(said).toContain('Told already: control room.');
    expect(said).toContain('Next, if nobody acknowledges: ROCU on-call, 07700 900900');
    expect(buttonOf(alert, 'safeguarding.acknowledge').data['ref']).toBe(caseRef);
    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(textOf(triage)).toContain('⚑');
    expect(textOf(triage)).not.toContain('07700');
  });

  test('tells the officer at each point only what is true', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'nat', 'di']);
    const release = journey.service.hang(({ path }) => path.includes('a:di'));
    const { formId, answer } = await refer(journey, 'pat', childInDanger);
    expect(textOf(answer.card)).toContain('Safeguarding: being sent to the inspector.');
    release();
    await receiptSays(journey, formId, 'Safeguarding: sent to the inspector 09:00, not yet seen.');

    const alert = await alertTo(journey, 'di');
    journey.later(6 * minute);
    const second = await acknowledge(journey, 'nat', alert);
    expect(textOf(second.card)).toContain('Seen 09:06 by Nat National');
    await receiptSays(journey, formId, 'sent to the inspector 09:00, seen 09:06 by Nat National.');
    await journey.service.until(() =>
      journey.seenBy('di').some(({ card }) => textOf(card).includes('Seen 09:06 by Nat National')),
    );
    const late = await acknowledge(journey, 'di', alert);
    expect(textOf(late.card)).toContain('Nat National acknowledged this at 09:06.');
    expect(buttonsOf(late.card).map(({ verb }) => verb)).not.toContain('safeguarding.acknowledge');
  });

  test('is acknowledged by those told and by nobody else', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'alex', 'ola', 'di']);
    await refer(journey, 'pat', childInDanger);
    const alert = await alertTo(journey, 'di');
    for (const other of ['pat', 'alex', 'ola'] as const) {
      const refused = await acknowledge(journey, other, alert);
      expect(refused.sentence).toBe('Only the East Midlands inspector can acknowledge this.');
    }
    expect((await caseOf(journey))?.state).toBe('open');
  });

  test('goes along the list until somebody acknowledges, through a restart and past its end', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'nat']);
    await refer(journey, 'pat', childInDanger);
    await alertsTo(journey, 'di', 1);

    journey.later(30 * minute);
    const rung = await alertsTo(journey, 'di', 2);
    expect(textOf(rung)).toContain(
      'Nobody has acknowledged. Telephone ROCU on-call: 07700 900900.',
    );
    expect(textOf(rung)).toContain('Next, if nobody acknowledges: Nat National');
    expect(journey.seenBy('nat')).toHaveLength(0);

    journey.later(10 * minute);
    await journey.restart();
    journey.later(20 * minute);
    await alertsTo(journey, 'nat', 1);
    expect(alertsOf(journey, 'di')).toHaveLength(2);

    journey.later(30 * minute);
    await alertsTo(journey, 'di', 3);
    await alertsTo(journey, 'nat', 2);
    journey.later(30 * minute);
    const last = await alertsTo(journey, 'nat', 3);

    const done = await acknowledge(journey, 'nat', last);
    expect(textOf(done.card)).toContain('by Nat National');
    const inputs = { action: 'made-safe' };
    await push(journey, { who: 'nat', card: done.card, verb: 'safeguarding.record', inputs });
    journey.later(2 * hour);
    await refer(journey, 'pat', vagueTip);
    expect((await caseOf(journey))?.state).toBe('recorded');
    const { cases } = journey.raptor().context.store.read;
    expect(await cases.overdue(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await cases.toRemind(Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  test('passes over an inspector who never spoke to the bot, at once, and reaches them when they do', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'nat']);
    const { formId } = await refer(journey, 'pat', childInDanger);
    const alert = await alertTo(journey, 'nat');
    expect(textOf(alert)).toContain('Telephone ROCU on-call: 07700 900900.');
    const receipt = await receiptSays(journey, formId, 'sent to Nat National 09:00, not yet seen.');
    expect(receipt).not.toContain('to the inspector');
    expect(journey.seenBy('di')).toHaveLength(0);
    await journey.arrive(['di']);
    await alertTo(journey, 'di');
  });

  test('waits for the first of the list who is heard, where nobody can be reached, however late', async () => {
    const journey = await start();
    await journey.arrive(['pat']);
    const { formId } = await refer(journey, 'pat', childInDanger);
    await receiptSays(journey, formId, 'being sent to the inspector.');
    journey.later(31 * minute);
    const due = async () => (await caseOf(journey))?.acknowledgeBy;
    await expect.poll(due, { timeout: 15_000 }).toBeGreaterThan(Date.parse('2026-11-18T09:31:00Z'));
    journey.later(31 * minute);
    await journey.arrive(['nat']);
    const alert = await alertTo(journey, 'nat');
    expect((await acknowledge(journey, 'nat', alert)).card).toBeDefined();
  });

  test('is not delayed by a job that fails', async () => {
    const journey = await start();
    const { store } = journey.raptor().context;
    store.read.digests.since = () => Promise.reject(new Error('Expected a digest, got none'));
    await journey.arrive(['pat', 'di']);
    await refer(journey, 'pat', childInDanger);
    await alertsTo(journey, 'di', 1);
    journey.later(30 * minute);
    expect(textOf(await alertsTo(journey, 'di', 2))).toContain('Nobody has acknowledged');
  });

  test('outlasts a decline, and the referral closes only after it', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'di'], ['gateway']);
    const { ref } = await refer(journey, 'pat', childInDanger);
    const alert = await alertTo(journey, 'di');
    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    const { data } = buttonOf(triage, 'triage.decline');
    const inputs = { declineReason: 'another-unit', reason: 'The child team has it.' };
    const press = { verb: 'triage.decline', data, inputs, where: 'gateway' } as const;
    expect(textOf((await journey.presses('sam', press)).card)).toContain('Declined');
    expect((await caseOf(journey))?.state).toBe('open');

    const close = async () => {
      const version = (await journey.raptor().context.store.read.files.find(ref))?.referral.version;
      const reason = { reason: 'Nothing came of it.' };
      return journey.presses('sam', {
        verb: 'referral.close',
        data: { ref, v: version },
        inputs: reason,
      });
    };
    expect((await close()).sentence).toContain(caseRef);
    const acknowledged = await acknowledge(journey, 'di', alert);
    expect((await close()).sentence).toContain(caseRef);
    const acted = await journey.presses('di', {
      ...buttonOf(acknowledged.card, 'safeguarding.record'),
      inputs: { action: 'She is safe.' },
    });
    await journey.presses('di', {
      ...buttonOf(acted.card, 'safeguarding.close'),
      inputs: { reason: 'She is safe.' },
    });
    expect((await close()).sentence ?? '').not.toContain(caseRef);
    expect((await journey.raptor().context.store.read.files.find(ref))?.referral.state).toBe(
      'closed',
    );
  });
});

eachJourney('A region without a list', (start) => {
  test('alerts its inspector, then the national team', async () => {
    const journey = await start();
    await journey.arrive(['wes', 'ola', 'nat', 'di']);
    await refer(journey, 'wes', childInDanger);
    const about = (who: CastName) => () => newestAbout(journey.seenBy(who), 'S-WMID-26-00001');
    const alert = await journey.service.until(about('ola'));
    expect(textOf(alert)).toContain('Next, if nobody acknowledges: Nat National');
    journey.later(30 * minute);
    await journey.service.until(about('nat'));
    expect(about('di')()).toBeUndefined();
  });
});

eachJourney('A case for the same day', (start) => {
  const adultAtRisk = {
    narrative: 'A man with a learning disability is made to let dealers use his home.',
    inputs: {
      types: 'CUCKOO',
      indicators: 'cuckooed-address',
      youngest: 'adult',
      vulnerabilities: 'learning-disability',
      recency: 'now',
      immediateRisk: 'no',
      told: 'nobody-yet',
    },
  };

  test('is counted in working hours, over a week-end too', async () => {
    const journey = await start({ at: '2026-11-20T16:30:00Z' });
    await journey.arrive(['pat', 'di']);
    await refer(journey, 'pat', adultAtRisk);
    const alert = await alertTo(journey, 'di');
    expect(textOf(alert)).toMatch(/Acknowledge by .*23 Nov.* 10:30|Acknowledge by .*10:30.*23 Nov/);
    journey.later(48 * hour);
    await refer(journey, 'pat', vagueTip);
    expect((await caseOf(journey))?.step).toBe(1);
    journey.later(18 * hour);
    await alertsTo(journey, 'di', 2);
  });
});

function caseOf(journey: Journey) {
  return journey.raptor().context.store.read.cases.find(caseRef);
}

function alertsOf(journey: Journey, who: CastName) {
  return journey.seenBy(who).filter(({ card }) => textOf(card).includes(caseRef));
}

function alertTo(journey: Journey, who: CastName) {
  return alertsTo(journey, who, 1);
}

/** The newest, once there are so many. */
function alertsTo(journey: Journey, who: CastName, count: number) {
  return journey.service.until(() => alertsOf(journey, who)[count - 1]?.card);
}

function acknowledge(journey: Journey, who: CastName, alert: Parameters<typeof buttonOf>[0]) {
  return journey.presses(who, { ...buttonOf(alert, 'safeguarding.acknowledge') });
}

function receiptSays(journey: Journey, formId: string, words: string): Promise<string> {
  return journey.service.until(() => {
    const text = textOf(journey.seenBy('pat').find(({ id }) => id === formId)?.card);
    return text.includes(words) ? text : undefined;
  });
}
