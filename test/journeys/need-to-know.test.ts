import { expect, test } from 'vitest';
import type { CastName } from '../support/cast.ts';
import { everybody, expectRefusal } from '../support/refusal.ts';
import { oneJourney } from '../support/each-journey.ts';
import { buttonsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, countyLine } from '../support/referrals.ts';
import { push, toReview, toTriage } from '../support/stages.ts';

oneJourney('need to know', (start) => {
  test('a referral opens for its referrer, its region’s gateway and inspector, and the national team', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const may: readonly CastName[] = ['pat', 'sam', 'sol', 'di', 'nat'];
    for (const who of everybody) {
      const pressed = await journey.presses(who, { verb: 'referral.open', data: { ref, v: 1 } });
      const refreshed = await journey.presses(who, { verb: 'card.refresh', data: { ref, v: 1 } });
      for (const answer of [pressed, refreshed]) {
        expect({ who, opens: textOf(answer.card).includes(ref) }).toEqual({
          who,
          opens: may.includes(who),
        });
        if (!may.includes(who)) expectRefusal(answer, who);
      }
    }
    for (const who of ['wes', 'gwen', 'alex', 'lee', 'ada', 'uma'] as const) {
      const opened = await journey.says(who, `open ${ref}`);
      expect(opened.text, who).toMatch(/^Only /);
      const found = await journey.says(who, 'find 07700 900123');
      expect(textOf(found.card), who).toContain('No referral');
      expect(textOf(found.card), who).not.toContain(ref);
      const named = await journey.says(who, `find ${ref}`);
      expect(textOf(named.card), who).toContain('No referral');
    }
  });

  test('the referrer’s own card shows no score, link or band, whichever way it is opened', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const second = await refer(journey, 'pat', countyLine);
    const opened = await journey.says('pat', `open ${second.ref}`);
    const found = await journey.says('pat', 'find 07700 900123');
    const mine = await journey.says('pat', 'my referrals');
    for (const card of [second.answer.card, opened.card, found.card, mine.card]) {
      expect(textOf(card)).not.toMatch(/HIGH|336|match|link|shares/i);
    }
    expect(textOf(second.answer.card)).not.toContain(ref);
  });

  test('handling C is narrowed to its region’s gateway and inspector, its analysts and its referrer', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, {
      ...countyLine,
      inputs: { ...countyLine.inputs, handling: 'C', conditions: 'Gateway only.' },
    });
    const open = (who: CastName) =>
      journey.presses(who, { verb: 'referral.open', data: { ref, v: 1 } });
    for (const who of ['nat', 'gwen', 'ola', 'wes', 'alex', 'lee', 'ada', 'uma'] as const) {
      expectRefusal(await open(who), who);
      expect(textOf((await journey.says(who, 'find carries')).card), who).not.toContain(ref);
    }
    for (const who of ['sam', 'di', 'pat'] as const) {
      expect(textOf((await open(who)).card), who).toContain(ref);
    }
    expectRefusal(
      await journey.presses('nat', { verb: 'triage.accept', data: { ref, v: 1 } }),
      'nat accepts',
    );
    expect(textOf((await journey.says('nat', 'queue')).card)).not.toContain(ref);
    expect(textOf((await journey.says('sam', 'queue')).card)).toContain(ref);

    await journey.presses('sam', { verb: 'triage.accept', data: { ref, v: 1 } });
    const task = { ref: `${ref.replace('R-', 'T-')}-1`, v: 1 };
    await journey.presses('alex', { verb: 'task.accept', data: task });
    expect(textOf((await open('alex')).card)).toContain(ref);
    expectRefusal(await open('ana'), 'ana');
  });

  test('an analyst opens a referral with a task on it, and no other', async () => {
    const journey = await start();
    const { ref } = await toReview(journey);
    const open = (who: CastName) =>
      journey.presses(who, { verb: 'referral.open', data: { ref, v: 1 } });
    expect(textOf((await open('alex')).card)).toContain(ref);
    expectRefusal(await open('ana'), 'ana');
    expect((await open('lee')).card).toBeUndefined();
  });

  test('Open in a channel answers with a sentence, and the referral comes to one’s own chat', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const opened = await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'referral.open',
      where: 'gateway',
    });
    expect(opened.sentence).toContain('your own chat');
    const own = await journey.service.until(() => newestAbout(journey.seenBy('sam'), ref));
    expect(textOf(own)).toContain('A boy aged 14');
    expect(JSON.stringify(journey.seenIn('gateway'))).not.toMatch(/A boy|07700|Pat Officer|Tiny/);
    expectRefusal(
      await push(journey, { who: 'wes', card: triage, verb: 'referral.open', where: 'gateway' }),
      'wes',
    );
  });

  test('no channel is ever told a narrative, a name or an identifier', async () => {
    const journey = await start();
    const { ref } = await toReview(journey, childInDanger);
    await refer(journey, 'wes', { ...countyLine, narrative: 'Same man, 07700 900456, Erika.' });
    await journey.service.until(() =>
      journey.seenIn('gatewayWest').find(({ card }) => textOf(card).includes('R-WMID')),
    );
    const told = (['gateway', 'tasking', 'digest', 'gatewayWest'] as const).flatMap((place) =>
      journey.seenIn(place).map(({ card, text, summary }) => `${textOf(card)} ${text} ${summary}`),
    );
    expect(told.join('\n')).toContain(ref);
    expect(told.join('\n')).not.toMatch(/girl|flat|07700|7700900456|DE1|Erika|Pat Officer|\bWes\b/);
    const west = journey
      .seenIn('gatewayWest')
      .map(({ card }) => textOf(card))
      .join('\n');
    expect(west).toMatch(/East Midlands gateway/);
    expect(west).not.toContain(ref);
  });

  test('a refresh takes away the buttons that this viewer may not press', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const refresh = (who: CastName) =>
      journey.presses(who, {
        verb: 'card.refresh',
        data: { ref, v: 1, card: 'triage' },
        where: 'gateway',
        automatic: true,
      });
    expect(buttonsOf((await refresh('sam')).card)).toEqual(buttonsOf(triage));
    const seen = await refresh('di');
    expect(textOf(seen.card)).toContain(ref);
    const verbs = buttonsOf(seen.card).map(({ verb }) => verb);
    expect(verbs).toEqual(['safeguarding.raise', 'referral.open']);
    for (const who of ['alex', 'gwen', 'lee'] as const) {
      const answer = await refresh(who);
      expect(buttonsOf(answer.card), who).toEqual([]);
      expect(JSON.stringify(answer.body), who).not.toMatch(/A boy|07700|Pat Officer/);
    }
  });
});
