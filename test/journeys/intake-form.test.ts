import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { buttonOf, inputsOf, shownInputs, textOf } from '../support/read-card.ts';
import { begin, refer, refIn, submit } from '../support/refer.ts';
import type { Begun } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { referralsIn, stored } from '../support/stages.ts';

oneJourney('the form', (start) => {
  test('a form sent without its first step is a referral all the same, and one without any text is not', async () => {
    const journey = await start();
    const opening = await journey.says('pat', 'refer');
    const begun = { form: { card: opening.card }, formId: opening.id } as unknown as Begun;
    const draft = buttonOf(opening.card, 'referral.read').data;
    const empty = await submit(journey, { ...begun, draft }, countyLine.inputs);
    expect(textOf(empty.card)).toContain('Say in words what you know.');
    expect(inputsOf(empty.card)).toMatchObject({ types: 'CCE,COUNTY_LINES', source: '2' });
    const { card } = await submit(
      journey,
      { ...begun, draft },
      { ...countyLine.inputs, narrative: countyLine.narrative },
    );
    const { referral } = await stored(journey, refIn(card));
    expect(referral.identifiers).toHaveLength(3);
  });

  test('every answer that is no choice is named in words, and none of them is a fault', async () => {
    const journey = await start();
    const begun = await begin(journey, 'pat', 'A text.');
    const wrong = {
      types: 'COUNTY_LINES,NOT_A_TYPE',
      youngest: 'twelve',
      immediateRisk: 'perhaps',
      told: 'nobody-yet,mash',
      victims: 'many',
      indicators: 'none,violence',
      vulnerabilities: 'tall',
      loss: '5',
      reach: 'far',
      recency: 'then',
      frequency: 'often',
      organisation: 'mob',
      trend: 'up',
      source: 4,
      assessment: 'F',
      handling: 'X',
      force: 'ATLANTIS',
      title: 'x'.repeat(201),
      support: { not: 'text' },
    };
    const answer = await submit(journey, begun, wrong);
    expect(answer).toMatchObject({ status: 200, statusCode: 200 });
    const problems = textOf(answer.card).match(/^• .+/gm) ?? [];
    expect(problems.length).toBeGreaterThanOrEqual(Object.keys(wrong).length - 1);
    expect(problems.join(' ')).not.toMatch(/undefined|invalid|expected|Input/i);
    expect(await referralsIn(journey)).toBe(0);
  });

  test('Markdown that an officer typed shows as typed on every card that carries it', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'di'], ['gateway']);
    const hostile =
      '**bold** [click](https://example.test) ![x](https://example.test/x.png) # head';
    const { ref, answer } = await refer(journey, 'pat', {
      narrative: `${hostile}\n- item\n1. one <b>`,
      inputs: { ...countyLine.inputs, title: hostile, forceRef: hostile, operation: hostile },
    });
    const file = await journey.says('sam', `open ${ref}`);
    expect(file.text).toBeUndefined();
    for (const card of [answer.card, file.card]) {
      const shown = JSON.stringify(card);
      expect(textOf(card)).toContain('[click](https://example.test)');
      expect(shown).not.toMatch(/[^\\]\[click|[^\\]!\[x|[^\\*]\*\*bold\*\*/);
    }
  });

  test('a text that seems to name a source is met with a warning before it is sent', async () => {
    const journey = await start();
    const named = await begin(journey, 'pat', 'My source says they meet at the farm.');
    expect(textOf(named.form.card)).toContain('seems to name a source');
    const plain = await begin(journey, 'pat', 'They meet at the farm.');
    expect(textOf(plain.form.card)).not.toContain('seems to name a source');
  });

  test('the form opens with only what must be answered, under the line about danger', async () => {
    const journey = await start();
    const { form } = await begin(journey, 'pat', countyLine.narrative);
    expect(textOf(form.card)).toContain(
      'Danger now? Radio control or 999. Do not wait for this form.',
    );
    const shown = shownInputs(form.card);
    expect(shown).toEqual(
      expect.arrayContaining(['types', 'youngest', 'immediateRisk', 'told', 'identifiers']),
    );
    expect(shown).not.toContain('indicators');
    const { immediateRisk, told } = inputsOf(form.card);
    expect([immediateRisk, told]).toEqual([undefined, undefined]);
  });

  test('the form is pre-answered where the words say so, with the words, and says in the open what it folds away', async () => {
    const journey = await start();
    const { form } = await begin(journey, 'pat', countyLine.narrative);
    expect(inputsOf(form.card)).toMatchObject({ types: 'CCE,COUNTY_LINES', youngest: '13-to-15' });
    expect(textOf(form.card)).toContain('from “County line”, “carries for them”');
    expect(textOf(form.card)).toContain('from “aged 14”');
    expect(textOf(form.card)).toContain('Read from your text, for you to check below:');
    expect(textOf(form.card)).toContain('What is being done: drug running');
    expect(inputsOf(form.card)).toMatchObject({ indicators: 'drug-running', force: 'DERBS' });
  });

  test('danger is never answered “no” for the officer, and “yes” only with the words that say so', async () => {
    const journey = await start();
    const safe = await begin(journey, 'pat', 'Nobody is in danger. She is safe and not held.');
    expect(inputsOf(safe.form.card)['immediateRisk']).toBeUndefined();
    const held = await begin(journey, 'pat', 'She is being held there now.');
    expect(inputsOf(held.form.card)['immediateRisk']).toBe('yes');
    expect(textOf(held.form.card)).toContain('from “is being held there now”');
  });

  test('a force that the text names is said beside one’s own, which stays', async () => {
    const journey = await start();
    const { form } = await begin(journey, 'pat', 'The flat is in Leicester.');
    expect(inputsOf(form.card)['force']).toBe('DERBS');
    expect(textOf(form.card)).toContain(
      'Force: your text names Leicestershire, the form has yours',
    );
    expect(textOf(form.card)).toContain('from “Leicester”');
  });

  test('what was proposed and cleared stays cleared', async () => {
    const journey = await start();
    const begun = await begin(journey, 'pat', countyLine.narrative);
    const back = await submit(journey, begun, { types: '', youngest: '', told: 'mash' });
    expect(textOf(back.card)).toContain('Type');
    expect(inputsOf(back.card)['youngest'] ?? '').toBe('');
    expect(inputsOf(back.card)['indicators'] ?? '').toBe('');
  });

  test('a draft is its owner’s alone', async () => {
    const journey = await start();
    const { draft } = await begin(journey, 'pat', countyLine.narrative);
    const other = await journey.presses('wes', {
      verb: 'referral.submit',
      data: draft,
      inputs: vagueTip.inputs,
    });
    expect(other.sentence).toContain('not yours');
    expect(await referralsIn(journey)).toBe(0);
  });
});
