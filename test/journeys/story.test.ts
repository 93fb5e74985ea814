import { afterEach, expect, test } from 'vitest';
import { openJourney } from '../support/journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonOf, buttonsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';

let journey: Journey | undefined;

afterEach(async () => {
  await journey?.close();
  journey = undefined;
});

test('a referral becomes a scored triage card, a task, a product, an outcome, and the officer sees every step', async () => {
  journey = await openJourney({ databaseUrl: 'sqlite::memory:' });
  const { service, presses, seenIn, seenBy } = journey;
  await journey.arrive(['pat', 'sam', 'alex', 'di'], ['gateway', 'tasking', 'digest']);

  const { ref, answer, formId } = await refer(journey, 'pat', countyLine);
  expect(ref).toBe('R-EMID-26-00001');
  expect(answer.status).toBe(200);
  expect(textOf(answer.card)).toContain('East Midlands gateway decides by');

  const triage = await service.until(() => newestAbout(seenIn('gateway'), ref));
  const said = textOf(triage);
  expect(said).toContain('HIGH');
  expect(said).toContain('336');
  expect(said).not.toContain('07700');
  expect(said).not.toContain('Pat');
  expect(said).not.toContain('boy');

  const claim = buttonOf(triage, 'triage.claim');
  const claimed = await presses('sam', { verb: claim.verb, data: claim.data, where: 'gateway' });
  expect(textOf(claimed.card)).toContain('Sam Gateway is on it');

  const accept = buttonOf(claimed.card, 'triage.accept');
  const accepted = await presses('sam', {
    verb: accept.verb,
    data: accept.data,
    inputs: {
      product: 'subject-profile',
      due: '2026-12-04',
      reason: 'Children are carrying.',
      questions: 'Who runs it?',
    },
    where: 'gateway',
  });
  expect(textOf(accepted.card)).toContain('Sam Gateway accepted this');
  await service.until(() =>
    seenBy('pat').find(
      (each) =>
        each.id === formId &&
        each.edits > 0 &&
        textOf(each.card).includes('Accepted by Sam Gateway'),
    ),
  );
  await service.until(() =>
    seenBy('pat').find(
      (each) => each.id !== formId && textOf(each.card).includes('Children are carrying.'),
    ),
  );

  const taskRef = 'T-EMID-26-00001-1';
  const offered = await service.until(() => newestAbout(seenIn('tasking'), taskRef));
  expect(textOf(offered)).toContain('Subject profile'.toLowerCase());
  const take = buttonOf(offered, 'task.accept');
  const taken = await presses('alex', { verb: take.verb, data: take.data, where: 'tasking' });
  expect(textOf(taken.card)).toContain('Yours');
  const own = await service.until(() => newestAbout(seenBy('alex'), taskRef));

  const deliver = buttonOf(own, 'task.submit');
  const delivered = await presses('alex', {
    verb: deliver.verb,
    data: deliver.data,
    inputs: {
      summary: 'The line is run from the west.',
      findings: 'Two adults run it.',
      yardstick: 'highly-likely',
      gaps: 'The supplier.',
      link: 'DMS/2026/44',
    },
  });
  expect(textOf(delivered.card)).toContain('Delivered');

  const review = await service.until(
    () =>
      seenIn('gateway').findLast((each) =>
        buttonsOf(each.card).some((b) => b.verb === 'task.approve'),
      )?.card,
  );
  expect(textOf(review)).not.toContain('Two adults');
  const approve = buttonOf(review, 'task.approve');
  const approved = await presses('sam', {
    verb: approve.verb,
    data: approve.data,
    where: 'gateway',
  });
  const release = buttonOf(approved.card, 'product.release');
  await presses('sam', { verb: release.verb, data: release.data, where: 'gateway' });
  await service.until(() =>
    seenBy('pat').find((each) => textOf(each.card).includes('The line is run from the west.')),
  );

  const file = await journey.says('sam', `open ${ref}`);
  expect(textOf(file.card)).toContain('A boy aged 14');
  const record = buttonOf(file.card, 'outcome.record');
  const recorded = await presses('sam', {
    verb: record.verb,
    data: record.data,
    inputs: {
      fourP: 'protect',
      disruption: 'moderate',
      safeguarded: '2',
      arrests: '1',
      evidence: 'The line is closed.',
    },
  });
  const close = (card: typeof recorded.card) =>
    presses('sam', {
      verb: 'referral.close',
      data: { ref, v: Number(buttonOf(card, 'outcome.record').data['v']) },
    });
  expect((await close(recorded.card)).sentence).toContain('S-EMID-26-00001');

  const alert = await service.until(() => newestAbout(seenBy('di'), 'S-EMID-26-00001'));
  const acknowledged = await presses('di', {
    verb: 'safeguarding.acknowledge',
    data: buttonOf(alert, 'safeguarding.acknowledge').data,
  });
  const acted = await presses('di', {
    verb: 'safeguarding.record',
    data: buttonOf(acknowledged.card, 'safeguarding.record').data,
    inputs: { action: 'Strategy discussion held.', agency: 'Derbyshire MASH', reference: 'M-1' },
  });
  await presses('di', {
    verb: 'safeguarding.close',
    data: buttonOf(acted.card, 'safeguarding.close').data,
    inputs: { reason: 'Both children are safe.' },
  });

  const closed = await close(recorded.card);
  expect(textOf(closed.card)).toContain('losed');
  await service.until(() =>
    seenBy('pat').find(
      (each) =>
        each.id === formId &&
        /2 people safeguarded|two people safeguarded/i.test(textOf(each.card)),
    ),
  );

  const verified = await journey.raptor().context.store.read.audit.verify();
  expect(verified.broken).toBeUndefined();
  expect(verified.entries).toBeGreaterThan(20);
});
