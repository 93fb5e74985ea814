import { sayFactChanges } from './say-fact-changes.ts';
import type { ScoreReason, ScoreVersion } from './score-version.ts';

/** What one version of the score changed: the answers that are others now, and the figures where they moved. */
export function sayScoreChange(after: ScoreVersion, before: ScoreVersion | undefined): string[] {
  if (!before) return [sayFigures(after)];
  const moved = sayFigures(after) !== sayFigures(before);
  return [
    ...sayFactChanges(before.facts, after.facts),
    moved ? `${sayFigures(after)} (was ${sayFigures(before)})` : 'The score stays as it was',
  ];
}

/** "as submitted by Pat Officer", "Pat Officer answered": why a version was made. */
export function sayScoreReason({ why, by }: ScoreVersion): string {
  if (!by) return reasons[why];
  return why === 'submitted' ? `${reasons[why]} by ${by.name}` : `${by.name} ${reasons[why]}`;
}

function sayFigures({ score }: ScoreVersion): string {
  return `risk ${score.risk.point}, ${score.band}`;
}

const reasons: Readonly<Record<ScoreReason, string>> = {
  submitted: 'as submitted',
  added: 'added information',
  answered: 'answered',
  corrected: 'corrected answers',
  redirected: 'passed it on',
  joined: 'joined another to it',
  separated: 'separated another from it',
};
