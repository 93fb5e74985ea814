import { button } from '../parts/buttons.ts';
import { verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const claimTriage = verb('triage.claim', {});

export const claimButton: DecisionButton = ({ referral: { ref, version: v, state } }) =>
  state === 'submitted'
    ? button({
        title: "I'm on it",
        verb: claimTriage.name,
        ref,
        v,
        inputs: 'none',
        style: 'positive',
      })
    : undefined;
