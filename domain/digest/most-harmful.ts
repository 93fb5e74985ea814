import { sayTypes } from '../reference/types.ts';
import type { SectionWriter } from './section.ts';

/** The worst that is open, by reference and the gateway's wording, else its type: whoever may see more opens it. */
export const mostHarmful: SectionWriter = ({ mostHarmful: open }, known) => {
  if (open.length === 0) return null;
  return {
    title: 'Most harmful open',
    lines: open.map(({ ref, types, wording, band, dayNumber }) => ({
      quote: wording,
      words: [...(wording ? [] : [sayTypes(types, known)]), ref, `day ${dayNumber}`].join(' · '),
      band,
    })),
  };
};
