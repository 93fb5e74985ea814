import type { BandChange } from '../../domain/band-change.ts';
import type { Facts, ScoredFact } from '../../domain/facts.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { factWords, sayFact } from '../../domain/reference/fact-words.ts';
import type { Unknown } from '../../domain/score.ts';
import type { Element } from '../card.ts';
import type { TriageViewing } from '../triage/triage-viewing.ts';
import { folded } from './buttons.ts';
import { capitalised, line } from './text.ts';

/** What is not known with how far it could move the score, and the nearest change of band either way. */
export function changeLines(
  { referral, score }: ReferralFile,
  { changes }: Pick<TriageViewing, 'changes'>,
): Element[] {
  if (!score || referral.kind === 'request') return [];
  const nearest = [changes?.up, changes?.down].flatMap((each) => each ?? []);
  const questions = score.unknowns.toSorted((a, b) => Number(b.matters) - Number(a.matters));
  return folded('What would change this?', 'what-changes', [
    line(`The model says ${score.band} now.`),
    ...(nearest.length > 0
      ? nearest.map((each) => line(`• ${sayChange(each, referral.facts)}`))
      : [line('No single answer would change that.')]),
    ...questions.map((unknown) => line(sayUnknown(unknown))),
  ]);
}

/** "High if victims: five to nine (now two to four)". */
function sayChange({ band, fact, facts }: BandChange, now: Facts): string {
  return `**${capitalised(band)}** if ${sayAnswer(fact, { now, after: facts })}`;
}

function sayAnswer(fact: ScoredFact, { now, after }: { now: Facts; after: Facts }): string {
  const label = factWords[fact].label.toLowerCase();
  const [was, is] = [now[fact], after[fact]];
  if (typeof was !== 'object' || typeof is !== 'object' || was.length === 0 || is.length === 0) {
    const before = was === undefined ? 'not known now' : `now ${sayFact(now, fact)}`;
    return `${label}: ${sayFact(after, fact)} (${before})`;
  }
  const isMore = is.length > was.length;
  const [longer, shorter]: readonly (readonly string[])[] = isMore ? [is, was] : [was, is];
  const one = longer?.filter((code) => !shorter?.includes(code)) ?? [];
  const name = sayFact({ [fact]: one }, fact);
  return isMore ? `there is ${name} too` : `there is no ${name} after all`;
}

function sayUnknown({ question, swing, matters }: Unknown): string {
  const effect = matters ? ', could change the advice' : '';
  return `? ${question} Moves risk by up to ${swing}${effect}.`;
}
