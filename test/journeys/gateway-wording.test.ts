import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { pressNow } from '../support/joining.ts';
import type { Journey } from '../support/journey.ts';
import { inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { push, stored, toTriage } from '../support/stages.ts';

const told = {
  narrative:
    'The boss is called Erika and lives with Max Example. A boy aged 14 carries, phone 07700 900123.',
  inputs: { ...countyLine.inputs, title: 'Erika and her runners' },
} as const;
const wording = 'County line from the west, children carrying';

/** Words that stand in the officer's text and nowhere else. */
const officersWords = /Erika|Max Example|boss|A boy|runners|old mill/;

const accept = (journey: Journey, ref: string, summary: string) =>
  pressNow(journey, { verb: 'triage.accept', ref, inputs: { summary, reason: 'Children carry.' } });

oneJourney('The gateway’s wording', (start) => {
  test('is what analysts read of a referral, wherever they look; the officer’s own words go no further', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, told);
    const added = { narrative: 'They moved to the old mill.' };
    await pressNow(journey, { who: 'pat', verb: 'referral.add', ref, inputs: added });
    await accept(journey, ref, wording);
    const taskRef = `${ref.replace('R-', 'T-')}-1`;
    const offered = await journey.service.until(() =>
      newestAbout(journey.seenIn('tasking'), taskRef),
    );
    const answers = [
      await journey.presses('ana', { verb: 'card.refresh', data: { ref: taskRef, v: 1 } }),
      await push(journey, { who: 'alex', card: offered, verb: 'task.accept', where: 'tasking' }),
      await pressNowOnTask(journey, taskRef),
      await journey.presses('alex', { verb: 'referral.open', data: { ref, v: 1 } }),
      await journey.presses('alex', {
        verb: 'referral.open',
        data: { ref, v: 1 },
        where: 'tasking',
      }),
    ];
    for (const typed of [
      `open ${ref}`,
      `open ${taskRef}`,
      `find ${ref}`,
      'find 07700 900123',
      'my tasks',
      'find carries',
    ]) {
      await journey.says('alex', typed);
    }
    for (const { body } of answers) expect(JSON.stringify(body)).not.toMatch(officersWords);
    const seen = [
      ...journey.seenBy('alex'),
      ...journey.seenBy('ana'),
      ...journey.seenIn('tasking'),
    ];
    expect(seen.length).toBeGreaterThan(6);
    for (const { card, text, summary } of seen) {
      expect(`${textOf(card)} ${text} ${summary}`).not.toMatch(officersWords);
    }
    const own = await journey.says('alex', `open ${ref}`);
    expect(textOf(own.card)).toContain(`In the gateway’s words: “${wording}”`);
    expect(textOf(own.card)).toContain('07700 900123');
    expect(textOf((await journey.says('alex', `open ${taskRef}`)).card)).toContain(wording);
    expect(JSON.stringify(offered)).not.toContain(wording);
    expect(textOf((await journey.says('alex', 'find carries')).card)).toContain('No referral');
    for (const who of ['sam', 'di', 'nat'] as const) {
      expect(textOf((await journey.says(who, `open ${ref}`)).card), who).toMatch(officersWords);
    }
  });

  test('is proposed from the types alone, and stands so where nobody bettered it', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey, told);
    expect(inputsOf(triage)).toMatchObject({
      summary: 'County lines, child criminal exploitation',
    });
    await push(journey, { who: 'sam', card: triage, verb: 'triage.accept', where: 'gateway' });
    expect((await stored(journey, ref)).referral.wording).toBe(
      'County lines, child criminal exploitation',
    );
  });

  test('is refused with every reason where it points at somebody, and kept as it was typed', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, told);
    for (const [summary, problem] of [
      ['Line run on 07700 900123', 'It holds a phone.'],
      ['Line run from DE1 2AB', 'It holds a postcode.'],
      ['Car YK19 LMO moves them', 'It holds a vehicle.'],
      ['Erika runs a line', '“Erika” reads as a name.'],
      ['max example houses them', '“Max Example” reads as a name.'],
      ['As Pat Officer says', '“Pat Officer” reads as a name.'],
      ['A boy aged 14 carries', 'It holds an age.'],
      ['A 14-year-old carries', 'It holds an age.'],
      ['Born 03/04/2012', 'It holds a date.'],
      ['An informant says so', 'It may name a source.'],
      ['x'.repeat(201), 'Your wording: too long, at most 200 characters.'],
    ] as const) {
      const answer = await accept(journey, ref, summary);
      expect(textOf(answer.card)).toContain(problem);
      expect(inputsOf(answer.card)).toMatchObject({ summary, reason: 'Children carry.' });
    }
    const both = await accept(journey, ref, 'Erika, 07700 900123');
    expect(textOf(both.card)).toContain('2 things to mend');
    expect((await stored(journey, ref)).decisions).toEqual([]);
    await accept(journey, ref, 'County Lines from the West Midlands into Derby');
    expect((await stored(journey, ref)).referral.state).toBe('accepted');
  });

  test('stands on the digest’s line, but for what counts in totals only', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, told);
    const hostile = 'Line *from* [the west](https://example.test)';
    const posts = journey.seenBy('pat').length;
    await accept(journey, ref, hostile);
    await journey.service.until(() => journey.seenBy('pat')[posts]);
    const narrow = await refer(journey, 'pat', {
      ...told,
      inputs: { ...told.inputs, handling: 'C', conditions: 'Gateway only.' },
    });
    await accept(journey, narrow.ref, 'Narrow wording');
    const { card } = await journey.says('sam', 'digest');
    const lines = textOf(card).split('\n');
    expect(lines.find((line) => line.includes(ref))).toContain(`“${hostile}” · ${ref} · day 1`);
    expect(JSON.stringify(card)).toContain(String.raw`\\[the west\\]`);
    expect(lines.join('\n')).not.toContain('Narrow wording');
  });
});

oneJourney('A text that may name a source', (start) => {
  test('is flagged to the gateway, on its own and when it is told later, and to nobody else', async () => {
    const journey = await start();
    const warning = 'The text may name a source: read it before it goes further.';
    const { ref, triage } = await toTriage(journey);
    expect(textOf(triage)).not.toContain(warning);
    const added = { narrative: 'My source says it is every Friday.', sourceChecked: 'yes' };
    await pressNow(journey, { who: 'pat', verb: 'referral.add', ref, inputs: added });
    await journey.service.until(() => textOf(newestTriage(journey, ref)).includes(warning));
    expect(textOf((await journey.says('sam', `open ${ref}`)).card)).toContain(warning);
    await journey.says('pat', `open ${ref}`);
    for (const { card } of journey.seenBy('pat')) expect(textOf(card)).not.toContain(warning);
  });
});

const newestTriage = (journey: Journey, ref: string) =>
  journey
    .seenIn('gateway')
    .find(({ card }) => textOf(card).includes(ref) && textOf(card).includes('Advice'))?.card;

function pressNowOnTask(journey: Journey, taskRef: string) {
  const note = { note: 'Half of it.' };
  return journey.presses('alex', {
    verb: 'task.progress',
    data: { ref: taskRef, v: 2 },
    inputs: note,
  });
}
