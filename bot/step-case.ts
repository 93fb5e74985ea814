import { refOf } from '../domain/referral.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { sayTime } from '../domain/say-time.ts';
import type { CaseChange } from '../store/safeguarding.ts';
import type { Tx } from '../store/store.ts';
import { Overtaken } from './action.ts';
import type { Turned } from './context.ts';
import { fileWithin, whenOf } from './decide.ts';
import { caseNotices, notice, fileNotices } from './notice.ts';

/** One step of a case by a person; every card that shows the case learns of it. */
export async function stepCase(
  tx: Tx,
  { ref, v, ctx }: { ref: string; v: number; ctx: Turned },
  change: (found: SafeguardingCase) => CaseChange | undefined,
): Promise<SafeguardingCase> {
  const found = await tx.cases.find(ref);
  if (!found) throw new Error(`Expected a case ${ref}, got none`);
  const next = v === found.version ? change(found) : undefined;
  if (!next || !(await tx.cases.move(found, next))) {
    throw new Overtaken(sayCaseChanged((await tx.cases.find(ref)) ?? found, ctx));
  }
  for (const each of caseNotices(found)) await tx.outbox.add(each);
  await tx.outbox.add(notice({ kind: 'alert-update', ref, to: ctx.actor.id }));
  const file = await fileWithin(tx, found.referralRef);
  for (const each of fileNotices(file)) await tx.outbox.add(each);
  tx.note({ record: ref, detail: { version: found.version + 1 } });
  return found;
}

export function acknowledgement(
  ctx: Turned,
): Required<Pick<CaseChange, 'acknowledgedBy' | 'acknowledgedAt'>> {
  return { acknowledgedBy: refOf(ctx.actor), acknowledgedAt: ctx.now() };
}

function sayCaseChanged({ acknowledgedBy, acknowledgedAt }: SafeguardingCase, ctx: Turned): string {
  const who =
    acknowledgedBy && acknowledgedAt
      ? `${acknowledgedBy.name} acknowledged this at ${sayTime(acknowledgedAt, whenOf(ctx))}. `
      : '';
  return `${who}Here it is as it stands.`;
}
