import { wordingInputs } from '../cards/parts/wording-field.ts';
import { builtInWordings } from '../domain/reference/wordings.ts';
import { joinWords, offeredWordings } from '../domain/wording.ts';
import type { OfferedWording, WordingPurpose } from '../domain/wording.ts';
import type { Readers } from '../store/store.ts';
import { Mistakes } from './action.ts';
import type { Context } from './context.ts';

/** What a region's gateway asks and declines with. */
export async function wordingsOf(
  { wordings }: Pick<Readers, 'wordings'>,
  region: string,
): Promise<OfferedWording[]> {
  return offeredWordings(builtInWordings, await wordings.of(region));
}

interface Saying {
  readonly ref: string;
  readonly purpose: WordingPurpose;
  /** The wording that was chosen, and what was typed. */
  readonly code: string | undefined;
  readonly typed: string | undefined;
}

/** The words that a decision is given: the ready wording of the referral's region first, what was typed after it. */
export async function wordsOf(
  { store: { read } }: Context,
  { ref, purpose, code, typed }: Saying,
): Promise<string> {
  if (code === undefined) return joinWords(undefined, typed);
  const referral = await read.referrals.find(ref);
  const offered = referral ? await wordingsOf(read, referral.region) : [];
  const ready = offered.find((each) => each.code === code && each.purpose === purpose);
  if (ready) return joinWords(ready.text, typed);
  const sentence = 'That wording is no longer there. Choose another, or type your own.';
  throw new Mistakes([{ input: wordingInputs[purpose], sentence }]);
}
