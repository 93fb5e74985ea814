import type { Choice } from './codes.ts';

/** What may be done for somebody at risk, in the order in which the law and good sense ask for it. */
export const safeguardingActions = [
  { code: 'made-safe', label: 'Made safe' },
  { code: 'threat-to-life', label: 'Threat to life process (Osman)' },
  { code: 'mash', label: 'Referred to the MASH' },
  { code: 'strategy', label: 'Strategy discussion held' },
  { code: 'adult-care', label: 'Adult safeguarding referral (Care Act)' },
  { code: 'nrm', label: 'NRM referral made' },
  { code: 'duty-to-notify', label: 'Duty to Notify sent, no identity' },
  { code: 'no-action', label: 'Looked into, nothing more to do' },
  { code: 'other', label: 'Something else (say it in words)' },
] as const satisfies readonly Choice[];
export type SafeguardingActionCode = (typeof safeguardingActions)[number]['code'];

export function isSafeguardingAction(code: string): code is SafeguardingActionCode {
  return safeguardingActions.some((action) => action.code === code);
}
