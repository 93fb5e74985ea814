import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { organisationYaml } from '../support/cast.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonOf, buttonsOf, inputsOf, submitsOf, textOf } from '../support/read-card.ts';
import { begin, newestAbout, refer, refIn } from '../support/refer.ts';
import type { Begun } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { everythingStored } from '../support/stored.ts';

const submit = (journey: Journey, { draft, formId }: Begun, inputs: object) =>
  journey.presses('pat', {
    verb: 'referral.submit',
    data: draft,
    inputs: { ...inputs },
    on: formId,
  });

const referralsIn = (journey: Journey) => journey.raptor().context.store.read.referrals.count();

async function storedFile(journey: Journey, ref: string) {
  const file = await journey.raptor().context.store.read.files.find(ref);
  if (!file) throw new Error(`Expected ${ref} to be stored, got none`);
  return file;
}

eachJourney('intake', (open) => {
  test('what is missing or wrong comes back in the same form with all that was typed, and is sent once mended', async () => {
    const journey = await open();
    const begun = await begin(journey, 'pat', countyLine.narrative);
    const typed = {
      title: 'Tiny line *into* Derby',
      narrative: `${countyLine.narrative} Seen twice.`,
      indicators: 'violence,drug-running',
      victims: 'two-to-four',
      vulnerabilities: 'none',
      loss: '1k-to-10k',
      reach: 'cross-region',
      recency: 'now',
      frequency: 'weekly',
      organisation: 'known-group',
      trend: 'growing',
      source: '2',
      assessment: 'B',
      handling: 'C',
      operation: 'Operation Example',
      support: 'subject-profile,network-chart',
      forceRef: 'DC/0001/26',
      force: 'DERBS',
      identifiers: 'phone:+447700900123',
    };

    const answer = await submit(journey, begun, typed);
    expect(answer).toMatchObject({ status: 200, statusCode: 200 });
    const said = textOf(answer.card);
    for (const problem of [
      'Type is missing',
      'Youngest victim is missing',
      'Danger now is missing',
      'Told already is missing',
      'Handling C needs its conditions',
    ]) {
      expect(said).toContain(problem);
    }
    expect(inputsOf(answer.card)).toMatchObject(typed);
    expect(await referralsIn(journey)).toBe(0);

    const mended = await submit(journey, begun, {
      ...inputsOf(answer.card),
      types: 'COUNTY_LINES',
      youngest: 'unknown',
      immediateRisk: 'unknown',
      told: 'nobody-yet',
      conditions: 'Gateway and inspector only.',
    });
    const { referral } = await storedFile(journey, refIn(mended.card));
    expect(referral).toMatchObject({
      title: typed.title,
      narrative: typed.narrative,
      told: ['nobody-yet'],
      forceRef: typed.forceRef,
      operation: typed.operation,
      support: ['subject-profile', 'network-chart'],
      handling: { code: 'C', conditions: 'Gateway and inspector only.' },
      identifiers: [{ kind: 'phone', value: '+447700900123' }],
    });
    expect(referral.facts).not.toHaveProperty('youngest', expect.anything());
    expect(await referralsIn(journey)).toBe(1);
  });

  test('a text marked SECRET is refused at every door and stands in no table', async () => {
    const journey = await open();
    const marked = 'SECRET\nThe zebracorn courier comes on Friday.';
    const start = await journey.says('pat', 'refer');
    const draft = buttonOf(start.card, 'referral.read').data;
    const press = (verb: string, inputs: object) =>
      journey.presses('pat', { verb, data: draft, inputs: { ...inputs }, on: start.id });

    const refusals = [
      await press('referral.read', { narrative: marked }),
      await press('referral.submit', { ...vagueTip.inputs, narrative: marked }),
      await press('referral.submit', { narrative: marked }),
      await press('referral.submit', {
        ...vagueTip.inputs,
        narrative: 'Plain.',
        conditions: marked,
      }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ status: 200, statusCode: 200 });
      expect(refused.sentence).toMatch(/marked SECRET.*not kept/s);
    }
    const typed = await journey.says('pat', `refer ${marked}`);
    expect(typed.text).toMatch(/marked SECRET.*not kept/s);

    expect(await referralsIn(journey)).toBe(0);
    expect(await everythingStored(journey.databaseUrl)).not.toContain('zebracorn');
    const kept = await press('referral.submit', {
      ...vagueTip.inputs,
      narrative: 'He told her to keep it secret: zebracorn.',
    });
    refIn(kept.card);
    expect(await everythingStored(journey.databaseUrl)).toContain('zebracorn');
  });

  test('a text of 100,000 characters is kept to the last one and needs not be sent again', async () => {
    const journey = await open();
    const narrative = `${'Ünknown man, weiße Tür. '.repeat(4_500).slice(0, 99_990)} the end..`;
    expect(narrative).toHaveLength(100_000);
    const begun = await begin(journey, 'pat', narrative);
    expect(textOf(begun.form.card)).toContain('100,000 characters');
    const returned = await submit(journey, begun, {});
    expect(textOf(returned.card)).toContain('Type is missing');
    const { card } = await submit(journey, begun, vagueTip.inputs);
    const { referral } = await storedFile(journey, refIn(card));
    expect(referral.narrative).toBe(narrative);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
  });

  test('several values may have spaces, the source may be a number, and unknown is an answer everywhere', async () => {
    const journey = await open();
    const { ref } = await refer(journey, 'pat', {
      narrative: 'Two lads at a car wash.',
      inputs: {
        ...vagueTip.inputs,
        types: ' MS_LABOUR , COUNTY_LINES ',
        indicators: 'wages-withheld, intimidation',
        told: 'control-room, mash',
        source: 3,
        assessment: 'unknown',
        reach: 'unknown',
        trend: 'unknown',
      },
    });
    const { referral } = await storedFile(journey, ref);
    expect(referral.facts).toMatchObject({
      types: ['MS_LABOUR', 'COUNTY_LINES'],
      indicators: ['wages-withheld', 'intimidation'],
      source: 3,
    });
    expect(referral.told).toEqual(['control-room', 'mash']);
    for (const fact of ['youngest', 'assessment', 'reach', 'trend'] as const) {
      expect(referral.facts[fact]).toBeUndefined();
    }
    const second = await refer(journey, 'pat', {
      narrative: 'The same again.',
      inputs: { ...vagueTip.inputs, source: '3' },
    });
    expect((await storedFile(journey, second.ref)).referral.facts.source).toBe(3);
  });

  test('identifiers are shown ticked, may be unticked, and keep whose they are', async () => {
    const journey = await open();
    const begun = await begin(journey, 'pat', countyLine.narrative);
    const found = 'phone:+447700900123,vrm:YK19LMO,postcode:DE1 2AB';
    expect(inputsOf(begun.form.card)['identifiers']).toBe(found);
    const whose = Object.entries(inputsOf(begun.form.card)).find(
      ([id, value]) => id.startsWith('whose') && String(value).includes('phone'),
    );
    const { card } = await submit(journey, begun, {
      ...countyLine.inputs,
      identifiers: 'phone:+447700900123,vrm:YK19LMO',
      [String(whose?.[0])]: 'phone:+447700900123:victim',
    });
    const { referral } = await storedFile(journey, refIn(card));
    expect(referral.identifiers).toEqual([
      { kind: 'phone', value: '+447700900123', whose: 'victim' },
      { kind: 'vrm', value: 'YK19LMO', whose: 'unknown' },
    ]);

    const none = await begin(journey, 'pat', countyLine.narrative);
    const unticked = await submit(journey, none, { ...countyLine.inputs, identifiers: '' });
    expect((await storedFile(journey, refIn(unticked.card))).referral.identifiers).toEqual([]);
  });
});

oneJourney('intake on one database', (open) => {
  test('a form sent without its first step is a referral all the same, and one without any text is not', async () => {
    const journey = await open();
    const start = await journey.says('pat', 'refer');
    const begun = { form: { card: start.card }, formId: start.id } as unknown as Begun;
    const draft = buttonOf(start.card, 'referral.read').data;
    const empty = await submit(journey, { ...begun, draft }, countyLine.inputs);
    expect(textOf(empty.card)).toContain('Say in words what you know.');
    expect(inputsOf(empty.card)).toMatchObject({ types: "CCE,COUNTY_LINES", source: "2" });
    const { card } = await submit(
      journey,
      { ...begun, draft },
      { ...countyLine.inputs, narrative: countyLine.narrative },
    );
    const { referral } = await storedFile(journey, refIn(card));
    expect(referral.identifiers).toHaveLength(3);
  });

  test('every answer that is no choice is named in words, and none of them is a fault', async () => {
    const journey = await open();
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
    const journey = await open();
    await journey.arrive(['pat', 'sam', 'di'], ['gateway']);
    const hostile = '**bold** [click](https://example.test) ![x](https://example.test/x.png) # head';
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
    const journey = await open();
    const named = await begin(journey, 'pat', 'My source says they meet at the farm.');
    expect(textOf(named.form.card)).toContain('seems to name a source');
    const plain = await begin(journey, 'pat', 'They meet at the farm.');
    expect(textOf(plain.form.card)).not.toContain('seems to name a source');
  });

  test('the form opens with only what must be answered, under the line about danger', async () => {
    const journey = await open();
    const { form } = await begin(journey, 'pat', countyLine.narrative);
    expect(textOf(form.card)).toContain(
      'Danger now? Radio control or 999. Do not wait for this form.',
    );
    const open_ = shownInputs(form.card);
    expect(open_).toEqual(
      expect.arrayContaining(['types', 'youngest', 'immediateRisk', 'told', 'identifiers']),
    );
    expect(open_).not.toContain('indicators');
    const { types, youngest, immediateRisk, told } = inputsOf(form.card);
    expect([types, youngest, immediateRisk, told]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('in a channel the form opens as a dialog, and the receipt comes one to one', async () => {
    const journey = await open();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const offer = await journey.says('pat', 'refer', 'digest');
    const [opens] = submitsOf(offer.card);
    expect(buttonsOf(offer.card)).toEqual([]);
    const first = dialogCard(
      await journey.invokes('pat', {
        name: 'task/fetch',
        value: { data: { ...opens, type: 'task/fetch' } },
        where: 'digest',
      }),
    );
    const read = { ...submitsOf(first)[0], narrative: countyLine.narrative };
    const second = dialogCard(
      await journey.invokes('pat', { name: 'task/submit', value: { data: read }, where: 'digest' }),
    );
    expect(inputsOf(second)['identifiers']).toContain('phone:+447700900123');
    const [send] = submitsOf(second);
    const bad = dialogCard(
      await journey.invokes('pat', {
        name: 'task/submit',
        value: { data: { ...send, title: 'Kept title' } },
        where: 'digest',
      }),
    );
    expect(textOf(bad)).toContain('Type is missing');
    expect(inputsOf(bad)['title']).toBe('Kept title');
    const data = { ...send, ...countyLine.inputs };
    const receipt = dialogCard(
      await journey.invokes('pat', { name: 'task/submit', value: { data }, where: 'digest' }),
    );
    const ref = refIn(receipt);
    const own = await journey.service.until(() => newestAbout(journey.seenBy('pat'), ref));
    expect(textOf(own)).toContain('decides by');
    expect(journey.seenIn('digest').map(({ card }) => textOf(card)).join()).not.toContain(ref);
    for (const card of [first, second, bad, receipt]) {
      expect(buttonsOf(card)).toEqual([]);
    }
  });

  test('“Refer this message” opens the form with the message’s words, and is sent from there', async () => {
    const journey = await open();
    await journey.arrive(['pat'], []);
    const form = dialogCard(
      await journey.invokes('pat', {
        name: 'composeExtension/fetchTask',
        value: {
          commandId: 'refer',
          commandContext: 'message',
          messagePayload: {
            id: '1',
            body: {
              contentType: 'html',
              content: '<p>Line on <b>07700 900123</b></p><p>car YK19&nbsp;LMO &amp; more</p>',
            },
          },
        },
        where: 'digest',
      }),
    );
    expect(inputsOf(form)).toMatchObject({
      identifiers: 'phone:+447700900123,vrm:YK19LMO',
      narrative: 'Line on 07700 900123\ncar YK19 LMO & more',
    });
    const data = { ...submitsOf(form)[0], ...countyLine.inputs };
    const receipt = dialogCard(
      await journey.invokes('pat', {
        name: 'composeExtension/submitAction',
        value: { commandId: 'refer', data },
        where: 'digest',
      }),
    );
    const { referral } = await storedFile(journey, refIn(receipt));
    expect(referral.narrative).toContain('07700 900123');
  });

  test('somebody of the tenant who is not listed names their force once', async () => {
    const journey = await open();
    await journey.arrive(['sam'], ['gateway', 'gatewayWest']);
    const begun = await begin(journey, 'uma', vagueTip.narrative);
    const press = (inputs: object) =>
      journey.presses('uma', {
        verb: 'referral.submit',
        data: begun.draft,
        inputs: { ...inputs },
        on: begun.formId,
      });
    expect(shownInputs(begun.form.card)).toContain('force');
    const asked = await press(vagueTip.inputs);
    expect(textOf(asked.card)).toContain('Force is missing');
    const ref = refIn((await press({ ...vagueTip.inputs, force: 'WMP' })).card);
    expect(ref).toMatch(/^R-WMID-/);

    const again = await begin(journey, 'uma', vagueTip.narrative);
    expect(shownInputs(again.form.card)).not.toContain('force');
    const second = await journey.presses('uma', {
      verb: 'referral.submit',
      data: again.draft,
      inputs: vagueTip.inputs,
      on: again.formId,
    });
    expect(refIn(second.card)).toMatch(/^R-WMID-/);
  });

  test('where intake is not open, somebody who is not listed is told so by every door', async () => {
    const journey = await open({ organisation: `${organisationYaml}\nopenIntake: false\n` });
    const said = await journey.says('uma', 'refer');
    expect(said.text).toContain('not on this organisation’s list');
    const pressed = await journey.presses('uma', { verb: 'referral.read', data: { ref: 'x', v: 0 } });
    expect(pressed.sentence).toContain('not on this organisation’s list');
  });

  test('another tenant is turned away', async () => {
    const journey = await open();
    const stranger = '99999999-9999-4999-8999-999999999999';
    const message = { ...journey.activity('pat'), type: 'message', text: 'refer' };
    const { status } = await journey.sends({
      ...message,
      channelData: { tenant: { id: stranger } },
    });
    expect(status).toBe(403);
    const named = { ...(message as { conversation?: object }).conversation, tenantId: stranger };
    expect((await journey.sends({ ...message, conversation: named })).status).toBe(403);
    expect(journey.service.posted).toEqual([]);
  });

  test('a draft is its owner’s alone', async () => {
    const journey = await open();
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

/** The card of a dialog that stays open. */
function dialogCard({ status, body }: { status: number; body: unknown }): Card {
  expect(status).toBe(200);
  const { task } = body as {
    task: { type: string; value: { card: { contentType: string; content: Card } } };
  };
  expect(task.type).toBe('continue');
  expect(task.value.card.contentType).toBe('application/vnd.microsoft.card.adaptive');
  return task.value.card.content;
}

/** The inputs that are open at first: those that stand in no folded part. */
function shownInputs(card: Card | undefined): string[] {
  const open = card?.body?.filter((each) => each.isVisible !== false) ?? [];
  return Object.keys(inputsOf({ ...(card as Card), body: open, actions: [] }));
}
