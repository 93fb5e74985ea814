import { bandOf } from '../domain/band-of.ts';
import type { ReferralFile } from '../domain/file.ts';
import { aboutOf, sayWhat } from '../domain/reference/say-kind.ts';
import { forceShortName } from '../domain/reference/forces.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { Decision } from '../domain/referral.ts';
import { sayScoreChange } from '../domain/say-score-change.ts';
import { sayTime } from '../domain/say-time.ts';
import type { ScoreVersion } from '../domain/score-version.ts';
import { isInTriage } from '../domain/referral.ts';
import type { Card } from './card.ts';
import { headWithBand } from './parts/band.ts';
import { bandSetLines } from './parts/band-set-lines.ts';
import { frame } from './parts/frame.ts';
import { capitalised, escapeMarkdown, line, subtle } from './parts/text.ts';
import { openButton } from './open-referral.ts';
import type { Viewing } from './viewing.ts';

/** The score's version that a decision made, and the one before it. */
export interface Rescored {
  readonly after: ScoreVersion;
  readonly before: ScoreVersion | undefined;
}

/**
 * The new message that tells a gateway that its referral has come to say something else: an edited card notifies
 * nobody. Answers of the list may stand in its channel; the words open one to one.
 */
export function updateCard(
  file: ReferralFile,
  { decision, rescored }: { decision: Decision; rescored: Rescored | undefined },
  viewing: Viewing,
): Card {
  const { referral } = file;
  const { ref, force, state, decideBy } = referral;
  const who = `${escapeMarkdown(decision.by.name)}, ${sayTime(decision.at, viewing)}`;
  const changes = rescored ? sayScoreChange(rescored.after, rescored.before) : [];
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      headWithBand(headings[decision.kind] ?? 'It has moved', bandOf(file)),
      ...bandSetLines(file),
      line(sayWhat(aboutOf(referral), viewing.knownTypes)),
      subtle(`${ref} · ${forceShortName(force)} · ${sayState(state)}`),
      line(`${who}. Open it to read the words.`),
      ...changes.map((change) => line(`• ${capitalised(change)}`)),
      isInTriage(state) ? line(`**Decide by ${sayTime(decideBy, viewing)}**`) : undefined,
    ],
    actions: [openButton(referral)],
  });
}

const headings: Readonly<Partial<Record<Decision['kind'], string>>> = {
  added: 'Information added',
  answered: 'The officer answered',
  joined: 'Another referral is joined to it',
  separated: 'A referral is separated from it',
};
