import { sayTypes } from '../reference/types.ts';
import type { SectionWriter } from './section.ts';

/** The worst that is open, by reference and type alone: whoever may see more opens it. */
export const mostHarmful: SectionWriter = ({ mostHarmful: open }, known) => {
  if (open.length === 0) return null;
  return {
    title: 'Most harmful open',
    lines: open.map(({ ref, types, band, dayNumber }) => ({
      words: `${sayTypes(types, known)} · ${ref} · day ${dayNumber}`,
      band,
    })),
  };
};
