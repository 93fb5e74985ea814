import type { GateId } from '../score.ts';

// What a gate says when it holds: on triage cards, alerts and in reasons.

export function gateSentence(id: GateId): string {
  return gateSentences[id];
}

const gateSentences: Readonly<Record<GateId, string>> = {
  'danger-now': 'Somebody is in danger now',
  captivity: 'Somebody is being held',
  'young-child': 'A child under 13 is being harmed',
  'child-harmed': 'A child is being harmed',
  'access-now': 'The suspect has access to children or vulnerable people now',
  'child-exploited': 'A child is being exploited',
  firearm: 'A firearm is involved',
  'adult-at-risk': 'An adult at risk is being exploited',
};
