import { publishModel } from '../../scoring/harm/models/harm-model.ts';
import { model202611 } from '../../scoring/harm/models/2026-11.ts';

/** A force's own model, as one would stand beside the published one: steeper levels, an earlier high. Invented. */
export const secondModel = publishModel({
  ...model202611,
  id: 'FORCE-2027-01',
  levelPoints: [0, 2, 4, 8, 16],
  bandFrom: { ...model202611.bandFrom, high: 200 },
});
