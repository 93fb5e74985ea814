import { suppressCount } from './suppress.ts';
import type { SectionWriter } from './section.ts';

/**
 * Open cases in two parts that do not overlap, and no sum of them: neither part can be taken from the other.
 * "None late" would be an exact count of cases below the floor, so none and few are said alike, every day.
 */
export const openSafeguarding: SectionWriter = ({ safeguarding: { inTime, late }, floor }) => {
  const few = suppressCount(0, floor);
  return {
    title: 'Safeguarding open',
    lines: [{ words: `${inTime} in time, ${late} late`, late: late === few ? undefined : true }],
    standing: inTime === few && late === few ? true : undefined,
  };
};
