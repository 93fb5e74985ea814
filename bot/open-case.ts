import { coverOf, stillStanding } from '../domain/case-cover.ts';
import type { Asking } from '../domain/case-cover.ts';
import type { Referral } from '../domain/referral.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Score } from '../domain/score.ts';
import { currentModel, findModel } from '../scoring/harm/models/index.ts';
import type { CaseChange } from '../store/safeguarding.ts';
import type { Tx } from '../store/store.ts';
import { beginCase } from './begin-case.ts';
import { startClock } from './case-clock.ts';
import { caseNews } from './case-news.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';
import { alertsOf, nextRungs, peopleOf, tellPeople } from './tell-rungs.ts';

interface Scored {
  readonly referral: Referral;
  readonly score: Score;
  readonly ctx: Context;
  /** The triage card is yet to be posted, and tells the gateway of it. */
  readonly atIntake?: true;
}

/**
 * Whatever scores a referral, at first or anew, calls this in the same transaction. Opens a case where a gate asks for
 * one and none covers it; breaks in anew where it has become worse; and leaves a case whose reason is gone open, for a
 * person to close.
 */
export async function openCase(tx: Tx, scored: Scored): Promise<void> {
  const { referral, score, ctx, atIntake } = scored;
  const { ref: referralRef, region } = referral;
  const held = await tx.cases.held(referralRef);
  const cases: SafeguardingCase[] = [];
  for (const each of held) cases.push(await standAsOf(tx, { record: each, score, ctx }));
  const cover = coverOf(cases, askingOf(score));
  if (cover.answer === 'open') {
    // What asks for nobody by itself, such as a firearm, is said beside what does.
    const covered = new Set(cases.flatMap(({ standing }) => standing));
    const gates = score.gates.filter((gate) => !covered.has(gate));
    const { tier, gates: standing } = cover;
    const begun = await beginCase(tx, { tier, gates, standing, referralRef, region }, ctx);
    if (!atIntake)
      await tx.outbox.add(notice({ kind: 'case-note', ref: begun.ref, why: 'joined' }));
  } else if (cover.answer !== 'covered') {
    await takeIn(tx, { cover, ctx });
  }
}

/** The gates that ask for somebody to look, by the model that made the score. */
function askingOf({ model, gates }: Score): Asking[] {
  const { gates: rules } = findModel(model) ?? currentModel;
  return gates.flatMap((gate) => {
    const tier = rules.find(({ id }) => id === gate)?.safeguarding;
    return tier === 'interrupt' || tier === 'same-day' ? [{ gate, tier }] : [];
  });
}

/** Notes which of its gates still hold; a case that was closed is looked at too, so that what comes back asks anew. */
async function standAsOf(
  tx: Tx,
  { record, score, ctx }: { record: SafeguardingCase; score: Score; ctx: Context },
): Promise<SafeguardingCase> {
  const standing = stillStanding(record, score.gates);
  if (standing.length === record.standing.length) return record;
  const gone = standing.length === 0 && isCaseOpen(record.state);
  const change = { standing, ...(gone ? { goneAt: ctx.now() } : {}) };
  const now = await changeHeld(tx, { record, change });
  if (gone) tx.alsoNote('safeguarding.eased', { record: record.ref });
  return { ...now, standing };
}

/** What is new joins the case; what must not wait begins its clock again, whoever had it in hand. */
async function takeIn(
  tx: Tx,
  {
    cover: { answer, record, gates },
    ctx,
  }: { cover: Extract<ReturnType<typeof coverOf>, { record: unknown }>; ctx: Context },
): Promise<void> {
  const change = {
    gates: [...new Set([...record.gates, ...gates])],
    standing: [...record.standing, ...gates],
    goneAt: null,
  };
  if (answer === 'take-in') {
    await changeHeld(tx, { record, change });
    return;
  }
  const { ref, region, alerts } = record;
  const tier = 'interrupt';
  const next = await nextRungs(tx, { region, step: 0, told: alerts.slice(), ctx });
  const { dueBy, remindAt } = startClock(ctx, { tier, until: 'acknowledged' });
  await changeHeld(tx, {
    record,
    change: {
      ...change,
      tier,
      state: 'open',
      step: next.step,
      acknowledgeBy: dueBy,
      firstAcknowledgeBy: dueBy,
      recordBy: null,
      firstRecordBy: null,
      remindAt,
      acknowledged: null,
    },
  });
  await tx.cases.tell({ ref, alerts: alertsOf(next.rungs, { region, ctx }) });
  const before = [
    ...alerts.filter(({ stoodDownAt }) => stoodDownAt === undefined).map(({ to }) => to),
    ...(record.acknowledgedBy ? [record.acknowledgedBy] : []),
  ];
  const people = [...peopleOf(next.rungs), ...before].filter(({ id }) => id !== '');
  const once = [...new Map(people.map((person) => [person.id, person])).values()];
  await tellPeople(tx, { ref, step: next.step, tier, ctx }, once);
  await tx.outbox.add(notice({ kind: 'case-note', ref, why: 'joined' }));
  tx.alsoNote('safeguarding.worsened', { record: ref, detail: { tier } });
}

/** The case is held by this transaction, so nobody else can have changed it meanwhile. */
async function changeHeld(
  tx: Tx,
  { record, change }: { record: SafeguardingCase; change: CaseChange },
): Promise<SafeguardingCase> {
  if (!(await tx.cases.move(record, change))) {
    throw new Error(`Expected ${record.ref} at version ${record.version}, got another`);
  }
  for (const each of await caseNews(tx, record)) await tx.outbox.add(each);
  return { ...record, version: record.version + 1 };
}
