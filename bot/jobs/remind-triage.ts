import { raptor } from '../../domain/actor.ts';
import { bandOf } from '../../domain/band-of.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { dueReminders, nextReminder } from '../../domain/triage-reminder.ts';
import type { ReminderStep } from '../../domain/triage-reminder.ts';
import type { Context } from '../context.ts';
import { fileWithin } from '../decide.ts';
import type { Job } from '../job.ts';
import { notice } from '../notice.ts';
import type { NoticeData } from '../notice.ts';
import { clockOfReferral } from '../run-clock.ts';

/** Tells the gateway at half time, its inspector when a decision is due, then the nation: each once, whatever restarts. */
export const remindTriage: Job = {
  name: 'remind-triage',
  async run(ctx) {
    for (const ref of await ctx.store.read.reminders.due(ctx.now())) {
      try {
        await remind(ref, ctx);
      } catch (error) {
        if (!(error instanceof ToldAlready)) throw error;
      }
    }
  },
};

async function remind(ref: string, ctx: Context): Promise<void> {
  await ctx.store.change(raptor, 'referral.reminded', async (tx) => {
    const file = await fileWithin(tx, ref);
    const { version, remindAt, reminded } = file.referral;
    const reminding = {
      clock: clockOfReferral(file.referral),
      band: bandOf(file),
      nationalAfter: ctx.organisation.hours.nationalAfter,
      reminded,
    };
    const steps = dueReminders(ctx.calendar, reminding, ctx.now());
    const last = steps.at(-1) ?? reminded;
    const next = nextReminder(ctx.calendar, { ...reminding, reminded: last })?.at;
    if (
      remindAt === undefined ||
      !(await tx.reminders.told({ ref, version, remindAt, reminded: last, next }))
    )
      throw new ToldAlready();
    const told = steps.flatMap((step) => recipients(file, { step, ctx }));
    for (const each of told) await tx.outbox.add(notice(each));
    tx.note({ record: ref, detail: { steps: steps.join(' '), told: told.length } });
  });
}

/** A second process, or a decision, was quicker: what was begun is undone. */
class ToldAlready extends Error {}

/**
 * Whom a step tells. A region without an inspector has the nation in their place; of handling C, nobody beyond the
 * region may hear, so its inspector hears again.
 */
function recipients(
  { referral }: ReferralFile,
  { step, ctx }: { step: ReminderStep; ctx: Context },
): NoticeData<'reminder'>[] {
  const { ref, region, handling, claimedBy } = referral;
  if (step === 'half') {
    const holder = claimedBy && ctx.directory.find(claimedBy.id);
    return [{ kind: 'reminder', ref, step, to: holder && !holder.away ? holder.id : '' }];
  }
  const inspectors = ctx.directory.withRole('inspector', region);
  const nation = handling.code === 'C' ? [] : ctx.directory.withRole('national', 'all');
  const [first, second] = step === 'due' ? [inspectors, nation] : [nation, inspectors];
  const people = first.length > 0 ? first : second;
  return people.map(({ id }) => ({ kind: 'reminder', ref, step, to: id }));
}
