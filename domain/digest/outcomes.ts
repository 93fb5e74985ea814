import { fourPs } from '../reference/codes.ts';
import type { SectionWriter } from './section.ts';
import { sayCount } from './section.ts';

/** What came of the work in the last seven days. */
export const recentOutcomes: SectionWriter = ({ outcomes }) => {
  if (fourPs.every(({ code }) => outcomes[code] === 0)) return null;
  const counts = fourPs.map(
    ({ code, label }) => `${label.toLowerCase()} ${sayCount(outcomes[code])}`,
  );
  return {
    title: 'Came of it (7 days)',
    lines: [{ words: `${counts.join(', ')}; people safeguarded ${outcomes.safeguarded}` }],
  };
};
