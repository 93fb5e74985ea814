import { passedOnBy } from '../domain/passage.ts';
import { can } from '../domain/rights.ts';
import type { PersonRef } from '../domain/referral.ts';
import type { Act } from '../domain/rights.ts';
import { sayDecision } from '../domain/say-decision.ts';
import { caseSubject, subjectOf } from '../domain/subject.ts';
import { Overtaken } from './action.ts';
import type { Turned } from './context.ts';
import { whenOf } from './decide.ts';
import { allow, findFile, findTask } from './present.ts';
import { findCase } from './present-case.ts';

/**
 * Asked before a press is read: throws the sentence that says who may, and names no mistake to anybody else. Gives by
 * whose right, where it is a deputy's.
 */
type MayPress = (ref: string, ctx: Turned) => Promise<PersonRef | undefined>;

export function onReferral(act: Act): MayPress {
  return async (ref, ctx) => allow(ctx, act, subjectOf(await findFile(ctx, ref)));
}

/** As above; but whoever passed it on meanwhile hears that it was passed on, and where. */
export function onTriage(act: Act): MayPress {
  return async (ref, ctx) => {
    const file = await findFile(ctx, ref);
    const subject = subjectOf(file);
    const passage = passedOnBy(file, ctx.actor);
    if (passage && !can(ctx.actor, act, subject).ok) {
      throw new Overtaken(`${sayDecision(passage.decision, whenOf(ctx))} Here it is as it stands.`);
    }
    return allow(ctx, act, subject);
  };
}

/** Whoever may see it, or passed it on: they are shown that it was theirs. */
export const toOpen: MayPress = async (ref, ctx) => {
  const subject = subjectOf(await findFile(ctx, ref));
  return can(ctx.actor, 'referral.trace', subject).ok
    ? undefined
    : allow(ctx, 'referral.see', subject);
};

export function onTask(act: Act): MayPress {
  return async (ref, ctx) => {
    const { task, file } = await findTask(ctx, ref);
    return allow(ctx, act, subjectOf(file, { task }));
  };
}

export function onCase(act: Act): MayPress {
  return async (ref, ctx) => {
    const { found, file } = await findCase(ctx, ref);
    return allow(ctx, act, caseSubject(found, file));
  };
}
