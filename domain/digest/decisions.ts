import type { SectionWriter } from './section.ts';
import { sayCount } from './section.ts';

/** What waits for a gateway's decision. */
export const decisionsNeeded: SectionWriter = ({ decisions: { waiting, late } }) => {
  if (waiting === 0) return null;
  return {
    title: 'Decisions needed',
    lines: [
      {
        words: `${waiting} to triage, ${sayCount(late)}${late > 0 ? ' of them' : ''} late`,
        late: late > 0 ? true : undefined,
      },
    ],
  };
};
