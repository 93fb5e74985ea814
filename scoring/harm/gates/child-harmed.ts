import type { GateRule } from './gate.ts';

export const childHarmed: GateRule = {
  id: 'child-harmed',
  holds: (facts) =>
    facts.isChild &&
    facts.recency !== 'older' &&
    facts.has('contact-sexual', 'coerced-sex-work', 'serious-violence'),
};
