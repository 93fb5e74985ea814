import { addWorkingDays, localDate } from '../../domain/deadline.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { products } from '../../domain/reference/codes.ts';
import { startDraft } from '../keep-draft.ts';
import { findFile } from '../present.ts';
import { inOwnChat } from './past.ts';
import type { Life, Past } from './past.ts';
import type { Random } from './random.ts';
import { liveReferral } from './referral-life.ts';

interface Asking {
  readonly past: Past;
  readonly random: Random;
  /** Told of the request's reference once it is sent. */
  readonly onSent: (ref: string) => void;
}

/** Its officer asks for a product about what they referred, some days later; the request then has a life of its own. */
export async function* liveRequest(
  { referral }: ReferralFile,
  { past, random, onSent }: Asking,
): Life {
  const officer = past.ctx.directory.find(referral.referrerId);
  if (!officer) return;
  yield past.later(random, { least: 4, most: 30 });
  const { id } = await startDraft(inOwnChat(officer, past.ctx), { kind: 'request' });
  await past.press(officer, {
    verb: 'request.submit',
    ref: id,
    inputs: {
      product: random.pick(products).code,
      purpose: random.pick(purposes),
      needed: neededBy(past, random),
      force: referral.force,
      ...(random.chance(0.7) ? { relates: referral.ref } : { relates: 'Operation Teapot' }),
    },
  });
  const sent = (await past.ctx.store.read.drafts.find(id))?.ref;
  if (!sent) throw new Error('Expected an invented request to be taken, got its form back');
  onSent(sent);
  yield* liveReferral(await findFile(past.ctx, sent), past, random.fork('request-life'));
}

function neededBy({ ctx }: Past, random: Random): string {
  const date = localDate(ctx.now(), ctx.organisation.timezone);
  return addWorkingDays(ctx.calendar, date, Math.floor(random.between(5, 20)));
}

const purposes = [
  'SYNTHETIC: who runs this, and who supplies them? For the first meeting of the team.',
  'SYNTHETIC: show the money and where it goes. For an application to restrain it.',
  'SYNTHETIC: how do the addresses hang together? For a week of visits.',
  'SYNTHETIC: what is known across the border? For a decision on who owns it.',
];
