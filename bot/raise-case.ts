import { raiseCard } from '../cards/raise-card.ts';
import type { Card } from '../cards/card.ts';
import { readRef } from '../domain/ref.ts';
import { regionOfForce } from '../domain/reference/forces.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/rights.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { findFile, findTask, viewing } from './present.ts';

/** What safeguarding is raised on: a referral, perhaps through its task, or none. */
export interface RaisedOn {
  readonly referralRef?: string | undefined;
  readonly region?: string | undefined;
  /** The version of the referral, for the form's button. */
  readonly v: number;
}

/** Whoever can see it may raise it. Whoever cannot is told how to raise it all the same. */
export async function raisedOn(ref: string, ctx: Turned): Promise<RaisedOn> {
  if (ref === '') return { region: regionOfPerson(ctx), v: 0 };
  const { task, file } =
    readRef(ref)?.kind === 'task'
      ? await findTask(ctx, ref)
      : { task: undefined, file: await findFile(ctx, ref) };
  const subject = subjectOf(file, { task });
  const sees = can(ctx.actor, 'referral.see', subject);
  if (!sees.ok && !(task && can(ctx.actor, 'task.glance', subject).ok)) {
    const all = 'Type safeguarding to raise it on no referral.';
    throw new Refusal('not-allowed', `${sees.sentence} ${all}`);
  }
  const { referral } = file;
  return { referralRef: referral.ref, region: referral.region, v: referral.version };
}

/** The form; `draft` is the one that was left for it, and may be gone back to. */
export async function presentRaise(
  ref: string,
  ctx: Turned,
  redraw: Redraw & { readonly explains?: boolean } = {},
): Promise<Card> {
  const { region, v } = await raisedOn(ref, ctx);
  const draft = redraw.typed?.['draft'];
  const { explains } = redraw;
  const asksRegion = region === undefined;
  return raiseCard({ ref, v }, { ...viewing(ctx, redraw), asksRegion, explains, draft });
}

/** One's own region, or that of the force one refers for. */
function regionOfPerson({ actor }: Turned): string | undefined {
  if (actor.region !== 'all') return actor.region;
  return regionOfForce(actor.force ?? '')?.code;
}
