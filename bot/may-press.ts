import type { PersonRef } from '../domain/referral.ts';
import type { Act } from '../domain/rights.ts';
import { caseSubject, subjectOf } from '../domain/subject.ts';
import type { Turned } from './context.ts';
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
