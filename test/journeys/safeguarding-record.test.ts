import { expect, test } from 'vitest';
import { organisationYaml } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { inputsOf, textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { caseOf, nth } from '../support/safeguarding.ts';
import { push } from '../support/stages.ts';

const ref = 'S-EMID-26-00001';

const trafficked = {
  narrative:
    'A woman is moved between flats and made to sell sex. She is called Erika and owes them for her passage.',
  inputs: {
    types: 'MS_SEXUAL',
    indicators: 'coerced-sex-work,debt-bondage',
    youngest: 'adult',
    vulnerabilities: 'insecure-immigration,isolated',
    recency: 'now',
    immediateRisk: 'no',
    told: 'supervisor',
  },
} as const;

oneJourney('A trafficked adult who does not consent to the NRM', (start) => {
  test('is made safe, then notified of without identity: each step is asked for with its source', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    await refer(journey, 'pat', trafficked);
    const list = await nth(journey, { who: 'di', words: 'Safeguarding for today' });
    const seen = await push(journey, { who: 'di', card: list, verb: 'safeguarding.acknowledge' });
    expect(textOf(seen.card)).toContain(
      'Law, next:** make safe. Radio control or 999 if anybody is in danger.',
    );
    const safe = await records(journey, seen.card, { action: 'made-safe', agency: 'Night team' });
    expect(textOf(safe.card)).toContain(
      'Law, next:** NRM with their consent. Without it, Duty to Notify with no identity. (Modern Slavery Act 2015, s.52(3); law-and-policy.json, nrm.adult)',
    );

    const unasked = await records(journey, safe.card, { action: 'nrm' });
    expect(textOf(unasked.card)).toContain('Say whether the adult consented: the NRM needs it.');
    const against = await records(journey, unasked.card, { action: 'nrm', consent: 'no' });
    expect(textOf(against.card)).toContain('Without consent an adult is not referred to the NRM.');
    const named = await records(journey, against.card, {
      action: 'duty-to-notify',
      note: 'Reached on 07700 900123.',
    });
    expect(textOf(named.card)).toContain(
      'A Duty to Notify carries no identity. Take out “07700 900123”.',
    );
    expect(inputsOf(named.card)['note']).toBe('Reached on 07700 900123.');
    for (const [note, name] of [
      ['Sent to the Home Office for Erika.', 'Erika'],
      ['Sent for a woman called Ute.', 'Ute'],
    ] as const) {
      const told = await records(journey, named.card, { action: 'duty-to-notify', note });
      expect(textOf(told.card)).toContain(
        `A Duty to Notify carries no identity. Take out “${name}”.`,
      );
      expect(textOf(told.card)).not.toContain('Take out “Home');
    }
    const done = await records(journey, named.card, {
      action: 'duty-to-notify',
      note: 'Sent.',
      reference: 'DTN-7',
    });
    expect(textOf(done.card)).toContain('Law:** all that it asks for is recorded.');
    expect(textOf(done.card)).toContain('Duty to Notify sent, no identity: Sent. (DTN-7)');
    expect((await caseOf(journey, ref)).records.map(({ code }) => code)).toEqual([
      'made-safe',
      'duty-to-notify',
    ]);
  });
});

oneJourney('A child exploited for gain', (start) => {
  test('goes MASH, then NRM with no consent asked; Duty to Notify is not for them', async () => {
    const mash =
      'mash: { DERBS: [ { grade: red, hours: 4 }, { grade: green, hours: 72, working: false } ] }\n';
    const journey = await start({ organisation: `${organisationYaml}${mash}` });
    await journey.arrive(['pat', 'di']);
    await refer(journey, 'pat', countyLine);
    const list = await nth(journey, { who: 'di', words: 'Safeguarding for today' });
    const seen = await push(journey, { who: 'di', card: list, verb: 'safeguarding.acknowledge' });
    expect(Object.keys(inputsOf(seen.card))).not.toContain('consent');
    const safe = await records(journey, seen.card, { action: 'made-safe' });
    expect(textOf(safe.card)).toContain('Law, next:** MASH today');
    const told = await records(journey, safe.card, {
      action: 'mash',
      reference: 'M-1',
      at: '08:30',
    });
    expect(textOf(told.card)).toContain('08:30, Di Inspector: Referred to the MASH (M-1)');
    expect(textOf(told.card)).toContain(
      'The MASH answers, by its grade: red by 12:30, green by 08:30 Sat 21 Nov.',
    );
    expect(textOf(told.card)).toContain(
      'Law, next:** NRM, always. Under 18, or may be: no consent is asked.',
    );
    const wrong = await records(journey, told.card, { action: 'duty-to-notify' });
    expect(textOf(wrong.card)).toContain('Under 18, or may be: NRM always, no consent is asked.');
    await records(journey, wrong.card, { action: 'nrm', reference: 'NRM-1' });
    expect((await caseOf(journey, ref)).records).toHaveLength(3);
  });

  test('is recorded in words too, at a time that has been, and never as nothing', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    await refer(journey, 'pat', countyLine);
    const list = await nth(journey, { who: 'di', words: 'Safeguarding for today' });
    const seen = await push(journey, { who: 'di', card: list, verb: 'safeguarding.acknowledge' });
    const later = await records(journey, seen.card, {
      action: 'Seen at home.',
      at: '2026-11-18 23:00',
    });
    expect(textOf(later.card)).toContain('give a time that has been, such as 14:05');
    expect(inputsOf(later.card)).toMatchObject({ action: 'other', note: 'Seen at home.' });
    const none = await records(journey, later.card, { action: 'no-action' });
    expect(textOf(none.card)).toContain(
      'Say in words what was done, or why nothing more is to be.',
    );
    const done = await records(journey, none.card, {
      action: 'Seen at home.',
      agency: 'Social care',
    });
    expect(textOf(done.card)).toContain('09:00, Di Inspector: Seen at home. (Social care)');
  });
});

function records(
  journey: Journey,
  card: Parameters<typeof textOf>[0],
  inputs: Readonly<Record<string, string>>,
) {
  return push(journey, { who: 'di', card, verb: 'safeguarding.record', inputs });
}
