import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import type { CastName } from '../support/cast.ts';
import { everybody, expectRefusal } from '../support/refusal.ts';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonOf } from '../support/read-card.ts';
import { newestAbout } from '../support/refer.ts';
import { decided, product, reviewCard, stored, toTriage } from '../support/stages.ts';

interface Attempt {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly may: readonly CastName[];
}

/** Everybody who may not presses first, with and without what the button asks for, and nothing changes. */
async function refuseOthers(
  journey: Journey,
  ref: string,
  { verb, data, inputs = {}, may }: Attempt,
): Promise<void> {
  const before = await decided(journey, ref);
  for (const who of everybody.filter((each) => !may.includes(each))) {
    for (const typed of [inputs, {}]) {
      expectRefusal(
        await journey.presses(who, { verb, data, inputs: typed }),
        `${who} presses ${verb} with ${JSON.stringify(typed)}`,
      );
    }
  }
  expect(await decided(journey, ref), verb).toEqual(before);
}

const from = (card: Card | undefined, verb: string) => ({
  verb,
  data: buttonOf(card, verb).data,
});

oneJourney('rights', (start) => {
  test('each button is refused to everybody but its own people, from triage to the end', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const gateways = ['sam', 'sol', 'nat'] as const;
    const closers = [...gateways, 'di'] as const;
    const go = async (attempt: Attempt, who: CastName): Promise<Card> => {
      await refuseOthers(journey, ref, attempt);
      const { verb, data, inputs = {} } = attempt;
      const answer = await journey.presses(who, { verb, data, inputs });
      expect(answer.statusCode, verb).toBe(200);
      if (!answer.card) throw new Error(`Expected ${who} to press ${verb}, got ${answer.sentence}`);
      return answer.card;
    };

    await refuseOthers(journey, ref, {
      verb: 'referral.withdraw',
      data: { ref, v: 1 },
      inputs: { reason: 'x' },
      may: ['pat'],
    });
    await refuseOthers(journey, ref, {
      ...from(triage, 'triage.decline'),
      inputs: { declineReason: 'no-capacity', reason: 'Nobody.' },
      may: gateways,
    });
    const claimed = await go({ ...from(triage, 'triage.claim'), may: gateways }, 'sam');
    await go({ ...from(claimed, 'triage.accept'), may: gateways }, 'sam');

    const taskRef = `${ref.replace('R-', 'T-')}-1`;
    const offered = await journey.service.until(() =>
      newestAbout(journey.seenIn('tasking'), taskRef),
    );
    const held = { ref: taskRef, v: 1 };
    await refuseOthers(journey, ref, {
      verb: 'task.submit',
      data: held,
      inputs: product,
      may: [],
    });
    const own = await go({ ...from(offered, 'task.accept'), may: ['alex', 'ana'] }, 'alex');
    await refuseOthers(journey, ref, {
      ...from(own, 'task.handback'),
      inputs: { reason: 'Too much.' },
      may: ['alex'],
    });
    const reported = await go(
      { ...from(own, 'task.progress'), inputs: { note: 'Half.' }, may: ['alex'] },
      'alex',
    );
    await go({ ...from(reported, 'task.submit'), inputs: product, may: ['alex'] }, 'alex');
    const review = await reviewCard(journey);
    await refuseOthers(journey, ref, {
      ...from(review, 'task.return'),
      inputs: { reason: 'More.' },
      may: gateways,
    });
    const approved = await go({ ...from(review, 'task.approve'), may: gateways }, 'sol');
    await go({ ...from(approved, 'product.release'), may: gateways }, 'nat');

    const [alert] = (await stored(journey, ref)).cases;
    const open = { ref: alert?.ref, v: alert?.version };
    const inspectors = ['di', 'nat'] as const;
    const action = { action: 'Strategy discussion.' };
    const acknowledged = await go(
      { verb: 'safeguarding.acknowledge', data: open, may: inspectors },
      'di',
    );
    const recorded = await go(
      { ...from(acknowledged, 'safeguarding.record'), inputs: action, may: inspectors },
      'di',
    );
    await go(
      {
        ...from(recorded, 'safeguarding.close'),
        inputs: { reason: 'Both are safe.' },
        may: inspectors,
      },
      'nat',
    );

    const file = await journey.says('sol', `open ${ref}`);
    const outcome = { fourP: 'protect', disruption: 'minor', safeguarded: '2', arrests: '0' };
    const noted = await go(
      { ...from(file.card, 'outcome.record'), inputs: outcome, may: closers },
      'di',
    );
    await go({ ...from(noted, 'referral.close'), may: closers }, 'sam');
    expect((await stored(journey, ref)).referral.state).toBe('closed');
  });
});
