import { sayFactChanges } from '../../domain/say-fact-changes.ts';
import { sayScoreChange, sayScoreReason } from '../../domain/say-score-change.ts';
import { sayTime } from '../../domain/say-time.ts';
import type { ScoreVersion } from '../../domain/score-version.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { folded } from './buttons.ts';
import { excerpt } from './excerpt.ts';
import { capitalised, escapeMarkdown, line, subtle } from './text.ts';

/** How a score came about: a line a version, with who, why, what changed and the model; the first with what was told. */
export function scoreHistory(
  versions: readonly ScoreVersion[],
  viewing: Viewing & { bytes: number },
): Element[] {
  const [first, ...later] = versions;
  if (!first) return [];
  const shown = later.slice(viewing.bytes < roomy ? -fewShown : -mostShown);
  const left = later.length - shown.length;
  return folded('How the score came about', 'score-history', [
    versionLine({ version: first }, viewing),
    ...(left > 0 ? [subtle(`${left} versions between are not shown.`)] : []),
    ...shown.map((version) =>
      versionLine({ version, earlier: before(version, versions) }, viewing),
    ),
  ]);
}

function versionLine(
  { version, earlier }: { version: ScoreVersion; earlier?: ScoreVersion | undefined },
  viewing: Viewing & { bytes: number },
): Element {
  const told = earlier ? [] : sayFactChanges({}, version.facts).map(withoutBefore);
  const changes = [...sayScoreChange(version, earlier), ...told].join(' · ');
  const head = `${sayTime(version.at, viewing)}, ${sayScoreReason(version)}`;
  const text = excerpt(changes, { bytes: Math.max(viewing.bytes, leastBytes), rest: 'cut' });
  return line(
    `**${escapeMarkdown(capitalised(head))}** (model ${version.score.model}): ${escapeMarkdown(text)}`,
  );
}

/** Before the first there was nothing, which need not be said of each. */
function withoutBefore(change: string): string {
  return change.replace(/ \(was not known\)$/, '');
}

function before({ n }: ScoreVersion, versions: readonly ScoreVersion[]): ScoreVersion | undefined {
  return versions.findLast((each) => each.n < n);
}

const roomy = 500;
const mostShown = 9;
const fewShown = 4;
const leastBytes = 100;
