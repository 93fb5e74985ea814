// How soon a multi-agency safeguarding hub answers, by how it grades a referral. Each area sets its own: an
// organisation's file adds to these. Source: law-and-policy.json, safeguarding.mashExample (Surrey Police).

/** `working`: counted in working hours, else by the wall clock. */
export interface MashClock {
  readonly grade: string;
  readonly hours: number;
  readonly working: boolean;
}

/** By the force's code. */
export type MashClocks = Readonly<Partial<Record<string, readonly MashClock[]>>>;

export const knownMashClocks: MashClocks = {
  SURREY: [
    { grade: 'red', hours: 4, working: true },
    { grade: 'amber', hours: 24, working: true },
    { grade: 'green', hours: 72, working: false },
  ],
};
