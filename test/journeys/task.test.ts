import { expect, test } from 'vitest';
import { organisationYaml } from '../support/cast.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { product, push, reviewCard, stored, toOffer, toReview, toWork } from '../support/stages.ts';

eachJourney('the work', (start) => {
  test('a task handed back is offered again, and another takes it', async () => {
    const journey = await start();
    const { ref, taskRef, own } = await toWork(journey);
    const handBack = buttonOf(own, 'task.handback').data;
    const back = (inputs: object) =>
      journey.presses('alex', { verb: 'task.handback', data: handBack, inputs: { ...inputs } });
    const bare = await back({});
    expect(textOf(bare.card)).toContain('The reason is missing.');
    const done = await back({ reason: 'I know the suspect.' });
    expect(textOf(done.card)).toContain('offered again');
    expect(textOf((await back({ reason: 'I know the suspect.' })).card)).toContain(
      'Alex Analyst handed back this at',
    );
    const offered = await journey.service.until(() => {
      const card = newestAbout(journey.seenIn('tasking'), taskRef);
      return textOf(card).includes('Offered:') && card;
    });
    expect(textOf(offered)).not.toContain('I know the suspect.');
    const taken = await push(journey, {
      who: 'ana',
      card: offered,
      verb: 'task.accept',
      where: 'tasking',
    });
    expect(textOf(taken.card)).toContain('Yours');
    const hers = await journey.service.until(() => newestAbout(journey.seenBy('ana'), taskRef));
    expect(textOf(hers)).toContain('I know the suspect.');
    const [task] = (await stored(journey, ref)).tasks;
    expect(task).toMatchObject({ state: 'accepted', acceptedBy: { name: 'Ana Analyst' } });
    const late = await push(journey, {
      who: 'alex',
      card: own,
      verb: 'task.submit',
      inputs: product,
    });
    expect(late.sentence).toBe('Only Ana Analyst has this task and can deliver it.');
  });

  test('progress, a return with its reason, a second delivery, approval and release reach whom they concern', async () => {
    const journey = await start();
    const { ref, taskRef, own, formId } = await toWork(journey);
    const noted = await push(journey, {
      who: 'alex',
      card: own,
      verb: 'task.progress',
      inputs: { note: 'Cell site ordered.' },
    });
    expect(textOf(noted.card)).toContain('Cell site ordered.');
    await push(journey, {
      who: 'alex',
      card: noted.card,
      verb: 'task.submit',
      inputs: product,
    });
    const review = await reviewCard(journey);
    const bare = await push(journey, {
      who: 'sam',
      card: review,
      verb: 'task.return',
      where: 'gateway',
    });
    expect(textOf(bare.card)).toContain('The reason is missing.');
    await push(journey, {
      who: 'sam',
      card: review,
      verb: 'task.return',
      inputs: { reason: 'Who is the second adult?' },
      where: 'gateway',
    });
    const returned = await journey.service.until(() => {
      const card = newestAbout(journey.seenBy('alex'), taskRef);
      return textOf(card).includes('Who is the second adult?') && card;
    });
    expect((await stored(journey, ref)).referral.state).toBe('in-development');
    await push(journey, {
      who: 'alex',
      card: returned,
      verb: 'task.submit',
      inputs: { ...product, summary: 'Now with the second adult.' },
    });
    const again = await journey.service.until(
      () =>
        journey
          .seenIn('gateway')
          .findLast(
            ({ card }) =>
              buttonsOf(card).some(({ verb }) => verb === 'task.approve') &&
              buttonOf(card, 'task.approve').data['v'] !==
                buttonOf(review, 'task.approve').data['v'],
          )?.card,
    );
    const approved = await push(journey, {
      who: 'sol',
      card: again,
      verb: 'task.approve',
      where: 'gateway',
    });
    const released = await push(journey, {
      who: 'sam',
      card: approved.card,
      verb: 'product.release',
      where: 'gateway',
    });
    expect(textOf(released.card)).toContain('Released');
    const given = await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find(
          ({ id, card }) => id !== formId && textOf(card).includes('Now with the second adult.'),
        ),
    );
    expect(textOf(given.card)).not.toContain(product.summary);
    expect((await stored(journey, ref)).referral.state).toBe('delivered');
    const twice = await push(journey, {
      who: 'sam',
      card: approved.card,
      verb: 'product.release',
      where: 'gateway',
    });
    expect(textOf(twice.card)).toContain('Sam Gateway released this at');
    const products = journey
      .seenBy('pat')
      .filter(({ card }) => textOf(card).includes('second adult'));
    expect(products).toHaveLength(1);
  });

  test('a referral closes with an outcome or a reasoned none, and not without', async () => {
    const journey = await start();
    const { ref, review, formId } = await toReview(journey, vagueTip);
    const approved = await push(journey, { who: 'sam', card: review, verb: 'task.approve' });
    await push(journey, { who: 'sam', card: approved.card, verb: 'product.release' });
    const v = (await stored(journey, ref)).referral.version;
    const close = (inputs: object) =>
      journey.presses('sam', { verb: 'referral.close', data: { ref, v }, inputs: { ...inputs } });
    for (const inputs of [{}, { reason: '' }, { reason: '   ' }]) {
      const refused = await close(inputs);
      expect(textOf(refused.card)).toContain(
        'Record what came of it first, or give the reason why nothing did.',
      );
      expect(inputsOf(refused.card)).toHaveProperty('reason');
    }
    expect((await stored(journey, ref)).referral.state).toBe('delivered');
    const closed = await close({ reason: 'The farm is shut.' });
    expect(textOf(closed.card)).toContain('Sam Gateway closed this at');
    expect((await stored(journey, ref)).referral.state).toBe('closed');
    await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find(({ id, card }) => id !== formId && textOf(card).includes('The farm is shut.')),
    );
  });
});

oneJourney('the work on one database', (start) => {
  test('a delivery with parts missing or wrong comes back with all that was typed', async () => {
    const journey = await start();
    const { ref, own } = await toWork(journey);
    const typed = {
      ...product,
      hypotheses: 'One group.',
      recommendations: 'Visit.',
      yardstick: 'likely',
    };
    for (const [wrong, problem] of [
      [{ summary: '' }, 'The summary is missing.'],
      [{ findings: ' ' }, 'What was found is missing.'],
      [{ yardstick: 'perhaps' }, 'The yardstick is not one of the choices.'],
      [{ link: 'http://example.test/1' }, 'The link is neither'],
      [{ link: 'javascript:alert(1)' }, 'The link is neither'],
    ] as const) {
      const inputs = { ...typed, ...wrong };
      const answer = await push(journey, { who: 'alex', card: own, verb: 'task.submit', inputs });
      expect(answer.statusCode).toBe(200);
      expect(textOf(answer.card)).toContain(problem);
      const kept = inputsOf(answer.card);
      for (const [id, value] of Object.entries(typed).filter(([key]) => !(key in wrong))) {
        expect(kept[id], id).toBe(value);
      }
    }
    expect((await stored(journey, ref)).tasks[0]?.state).toBe('accepted');
    const https = { ...typed, link: 'https://documents.example.test/44' };
    const done = await push(journey, {
      who: 'alex',
      card: own,
      verb: 'task.submit',
      inputs: https,
    });
    expect(textOf(done.card)).toContain('Delivered');
  });

  test('nobody approves their own product, a gateway’s analyst neither', async () => {
    const both = organisationYaml.replace(
      'name: Sol Second, roles: [gateway]',
      'name: Sol Second, roles: [gateway, analyst]',
    );
    const journey = await start({ organisation: both });
    const { ref, offered } = await toOffer(journey);
    const taken = await push(journey, { who: 'sol', card: offered, verb: 'task.accept' });
    await push(journey, { who: 'sol', card: taken.card, verb: 'task.submit', inputs: product });
    const review = await reviewCard(journey);
    for (const verb of ['task.approve', 'task.return']) {
      const own = await push(journey, {
        who: 'sol',
        card: review,
        verb,
        inputs: { reason: 'Mine.' },
        where: 'gateway',
      });
      expect(own.sentence).toBe('Somebody other than its author reviews a product.');
    }
    expect((await stored(journey, ref)).tasks[0]?.state).toBe('submitted');
    const refreshed = await journey.presses('sol', {
      verb: 'card.refresh',
      data: { ref: `${ref.replace('R-', 'T-')}-1`, v: 1, card: 'review' },
      where: 'gateway',
    });
    expect(buttonsOf(refreshed.card).map(({ verb }) => verb)).toEqual(['referral.open']);
    const approved = await push(journey, { who: 'sam', card: review, verb: 'task.approve' });
    expect(textOf(approved.card)).toContain('Sam Gateway approved');
  });
});
