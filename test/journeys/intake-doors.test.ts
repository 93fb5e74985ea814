import { expect, test } from 'vitest';
import { organisationYaml } from '../support/cast.ts';
import { dialogCard } from '../support/dialog-card.ts';
import { oneJourney } from '../support/each-journey.ts';
import { buttonsOf, inputsOf, shownInputs, submitsOf, textOf } from '../support/read-card.ts';
import { begin, newestAbout, refIn } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { stored } from '../support/stages.ts';

oneJourney('the ways in', (start) => {
  test('in a channel the form opens as a dialog, and the receipt comes one to one', async () => {
    const journey = await start();
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
    expect(
      journey
        .seenIn('digest')
        .map(({ card }) => textOf(card))
        .join(),
    ).not.toContain(ref);
    for (const card of [first, second, bad, receipt]) {
      expect(buttonsOf(card)).toEqual([]);
    }
  });

  test('“Refer this message” opens the form with the message’s words, and is sent from there', async () => {
    const journey = await start();
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
    const { referral } = await stored(journey, refIn(receipt));
    expect(referral.narrative).toContain('07700 900123');
  });

  test('somebody of the tenant who is not listed names their force once', async () => {
    const journey = await start();
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

  test('a body without a region of its own is asked whose gateway should have it', async () => {
    const journey = await start();
    const begun = await begin(journey, 'uma', vagueTip.narrative);
    const press = (inputs: object) =>
      journey.presses('uma', {
        verb: 'referral.submit',
        data: begun.draft,
        inputs: { ...vagueTip.inputs, force: 'NCA', ...inputs },
      });
    const asked = await press({});
    expect(textOf(asked.card)).toContain('Region is missing');
    expect(shownInputs(asked.card)).toContain('region');
    expect(inputsOf(asked.card)).toMatchObject({ force: 'NCA' });
    expect(refIn((await press({ region: 'EMID' })).card)).toMatch(/^R-EMID-/);
  });

  test('where intake is not open, somebody who is not listed is told so by every door', async () => {
    const journey = await start({ organisation: `${organisationYaml}\nopenIntake: false\n` });
    const said = await journey.says('uma', 'refer');
    expect(said.text).toContain('not on this organisation’s list');
    const pressed = await journey.presses('uma', {
      verb: 'referral.read',
      data: { ref: 'x', v: 0 },
    });
    expect(pressed.sentence).toContain('not on this organisation’s list');
  });

  test('another tenant is turned away', async () => {
    const journey = await start();
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
});
