import type { GateRule } from './gate.ts';

/** However old: what counts is that the suspect has access now. */
export const accessNow: GateRule = {
  id: 'access-now',
  holds: (facts) =>
    facts.has('current-access') && facts.has('contact-sexual', 'online-sexual', 'coerced-sex-work'),
};
