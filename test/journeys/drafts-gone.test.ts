import { expect, test } from 'vitest';
import { cast, organisationYaml } from '../support/cast.ts';
import { dialogCard } from '../support/dialog-card.ts';
import { goOn, lintOf, logged, save, untilErased } from '../support/drafts.ts';
import { eachJourney } from '../support/each-journey.ts';
import { buttonOf, inputsOf, submitsOf, textOf } from '../support/read-card.ts';
import { begin, refIn, submit } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { referralsIn } from '../support/stages.ts';
import { everythingStored } from '../support/stored.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

eachJourney('a draft that goes', (start) => {
  test('by its writer’s wish leaves no word behind, and the log says who, when and what record', async () => {
    const journey = await start();
    await journey.arrive(['pat']);
    const begun = await begin(journey, 'pat', 'Zebracorn line into Derby.');
    const saved = await save(journey, begun, { narrative: 'Zebracorn line.', title: 'Zebracorn' });
    const mine = (await journey.says('pat', 'my referrals')).card;
    const { data } = buttonOf(mine, 'draft.discard');
    const gone = await journey.presses('pat', { verb: 'draft.discard', data });
    expect(textOf(gone.card)).toContain('Draft erased');
    expect(lintOf(gone)).toEqual([]);

    const form = await untilErased(journey, 'pat', begun.formId);
    expect(JSON.stringify(form)).not.toContain('Zebracorn');
    expect(await everythingStored(journey.databaseUrl)).not.toMatch(/zebracorn/i);
    expect(await logged(journey, 'draft.discarded')).toMatchObject([
      {
        operation: 'erasure',
        actor_name: 'Pat Officer',
        at: expect.any(Number),
        record: `draft ${String(data['ref'])}`,
        reason: 'Discarded by its writer',
      },
    ]);
    for (const press of [
      { verb: 'draft.discard', data },
      { verb: 'draft.continue', data },
      { verb: 'referral.save', data, inputs: { title: 'Again' } },
      { verb: 'referral.submit', data, inputs: { ...vagueTip.inputs, narrative: 'x' } },
    ])
      expect((await journey.presses('pat', press)).sentence).toContain('or is gone');
    expect(textOf(saved.card)).toContain('Saved');
    expect(await referralsIn(journey)).toBe(0);
    const { entries, broken } = await journey.raptor().context.store.read.audit.verify();
    expect({ entries: entries > 3, broken }).toEqual({ entries: true, broken: undefined });
  });

  test('after the days that the organisation keeps it is erased; one that was touched or sent is not', async () => {
    const journey = await start({
      organisation: `${organisationYaml}\ndrafts: { askAfterMinutes: 5, keepDays: 2 }\n`,
    });
    const old = await begin(journey, 'pat', 'Zebracorn line into Derby.');
    const sent = await begin(journey, 'pat', vagueTip.narrative);
    const ref = refIn((await submit(journey, sent, vagueTip.inputs)).card);
    const kept = await begin(journey, 'wes', 'Another line.');
    journey.later(day);
    const saved = await save(journey, kept, { who: 'wes', narrative: 'Another line, seen again.' });
    expect(textOf(saved.card)).toContain('Kept until 09:00 Sat 21 Nov');
    journey.later(day + minute);
    await untilErased(journey, 'pat', old.formId);
    expect(await everythingStored(journey.databaseUrl)).not.toMatch(/zebracorn/i);
    expect(await logged(journey, 'draft.swept')).toMatchObject([
      {
        operation: 'erasure',
        actor_name: 'RAPTOR',
        record: `draft ${String(old.draft['ref'])}`,
        reason: 'Unsent for 2 days',
        detail: expect.stringContaining(cast.pat.id),
      },
    ]);
    expect(inputsOf((await goOn(journey, saved.card, 'wes')).card)).toMatchObject({
      narrative: 'Another line, seen again.',
    });
    expect(refIn((await submit(journey, sent, vagueTip.inputs)).card)).toBe(ref);
  });

  test('in a dialog is saved and comes back there', async () => {
    const journey = await start();
    const opened = await journey.invokes('pat', {
      name: 'task/fetch',
      value: { data: { verb: 'refer' } },
      where: 'gateway',
    });
    const [read] = submitsOf(dialogCard(opened));
    const inDialog = async (data: object) =>
      dialogCard(
        await journey.invokes('pat', { name: 'task/submit', value: { data }, where: 'gateway' }),
      );
    const form = await inDialog({ ...read, narrative: 'A line into Derby.' });
    const save = submitsOf(form).find((each) => each['verb'] === 'referral.save');
    const saved = await inDialog({ ...save, ...inputsOf(form), title: 'Tiny line' });
    expect(textOf(saved)).toContain('Saved for later');
    const go = submitsOf(saved).find((each) => each['verb'] === 'draft.continue');
    expect(inputsOf(await inDialog({ ...go }))).toMatchObject({ title: 'Tiny line' });
    const mine = (await journey.says('pat', 'my referrals')).card;
    expect(textOf(mine)).toContain('Tiny line');
  });
});
