import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { GateRule } from './gate.ts';

/** However old: what counts is that the suspect has access now. */
export const accessNow: GateRule = {
  id: 'access-now',
  holds: (facts) => hasAny(facts, access) && hasAny(facts, sexual),
};

const access = indicatorSet(['current-access']);
const sexual = indicatorSet(['contact-sexual', 'online-sexual', 'coerced-sex-work']);
