import { answersChecked } from '../../cards/intake-form.ts';
import { contradictionCodes } from '../../domain/contradictions.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { startDraft } from '../keep-draft.ts';
import { findFile } from '../present.ts';
import { inOwnChat } from './past.ts';
import type { Inputs, Past } from './past.ts';
import type { Origin } from './where.ts';

/** Refers as an officer does: a draft that holds their text, and the form sent. */
export async function refer(
  past: Past,
  { officer, force, form }: Origin & { form: Inputs },
): Promise<ReferralFile> {
  const { narrative, ...answers } = form;
  const { id } = await startDraft(inOwnChat(officer, past.ctx), {
    kind: 'referral',
    ...(narrative === undefined ? {} : { typed: { narrative } }),
  });
  // Whoever invents answers means them, however seldom they go together.
  const inputs = { ...answers, force, [answersChecked]: contradictionCodes.join(',') };
  await past.press(officer, { verb: 'referral.submit', ref: id, inputs });
  const draft = await past.ctx.store.read.drafts.find(id);
  if (!draft?.ref) throw new Error('Expected an invented form to be taken, got it back');
  return findFile(past.ctx, draft.ref);
}
