import type { BandChanges } from '../domain/band-change.ts';
import type { ReferralFile } from '../domain/file.ts';
import { readingsOf } from '../domain/unite-facts.ts';
import { currentModel, findModel } from '../scoring/harm/models/index.ts';
import { whatChanges } from '../scoring/harm/what-changes.ts';
import type { Context } from './context.ts';

/** What would give a referral another band, by the model that made its score. */
export function whatChangesNow(
  ctx: Context,
  { referral, score, joined }: ReferralFile,
): BandChanges {
  if (!score || referral.kind === 'request') return {};
  const childTypes = ctx.types.filter((type) => type.child).map((type) => type.code);
  const all = [referral.facts, ...joined.map((guest) => guest.referral.facts)];
  const [facts = referral.facts] = readingsOf(all);
  return whatChanges(facts, { model: findModel(score.model) ?? currentModel, childTypes });
}
