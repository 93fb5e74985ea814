import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger } from '../support/referrals.ts';
import { push } from '../support/stages.ts';

const caseRef = 'S-EMID-26-00001';
const toInspector = ({ path }: { path: string }): boolean => path.includes('a:di');

eachJourney('A safeguarding case whose referral is not pursued', (start) => {
  test('says on the alert that stands with the inspector that the referral was withdrawn', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di'], ['gateway']);
    const { answer } = await refer(journey, 'pat', childInDanger);
    await alertSays(journey, 'Acknowledge by 09:30');
    await withdraw(journey, answer.card);
    const said = await alertSays(journey, 'Referral withdrawn: this case goes on');
    expect(said).toContain('Acknowledge by 09:30');
    expect(alerts(journey)).toHaveLength(1);
  });

  test('says so too on one that was acknowledged before', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'di'], ['gateway']);
    const { ref } = await refer(journey, 'pat', childInDanger);
    await alertSays(journey, 'Acknowledge by 09:30');
    const alert = alerts(journey)[0]?.card;
    await push(journey, { who: 'di', card: alert, verb: 'safeguarding.acknowledge' });
    await alertSays(journey, 'Seen 09:00 by Di Inspector');
    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    const inputs = { declineReason: 'another-unit', reason: 'The child team has it.' };
    const press = { who: 'sam', verb: 'triage.decline', where: 'gateway' } as const;
    await push(journey, { ...press, card: triage, inputs });
    const said = await alertSays(journey, 'Referral declined: this case goes on');
    expect(said).toContain('Seen 09:00 by Di Inspector');
  });

  test('says so in the end where the alert was on its way meanwhile', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di'], ['gateway', 'digest', 'nationalDigest']);
    const release = journey.service.hang(toInspector);
    const { answer } = await refer(journey, 'pat', childInDanger);
    await journey.service.until(() => journey.service.requests.some(toInspector));
    await withdraw(journey, answer.card);
    // All else has gone out, the word of the withdrawal for an alert that does not stand yet among it.
    await expect
      .poll(async () => (await journey.raptor().context.store.read.health.figures()).outbox, {
        timeout: 15_000,
      })
      .toMatchObject([{ state: 'waiting', count: 1 }]);
    release();
    await alertSays(journey, 'Referral withdrawn: this case goes on');
    expect(alerts(journey)).toHaveLength(1);
  });
});

async function withdraw(journey: Journey, receipt: Card | undefined) {
  const inputs = { reason: 'Sent to the wrong unit.' };
  await push(journey, { who: 'pat', card: receipt, verb: 'referral.withdraw', inputs });
}

function alerts(journey: Journey) {
  return journey.seenBy('di').filter(({ card }) => textOf(card).includes(caseRef));
}

function alertSays(journey: Journey, words: string): Promise<string> {
  return journey.service.until(() => {
    const said = textOf(alerts(journey)[0]?.card);
    return said.includes(words) ? said : undefined;
  });
}
