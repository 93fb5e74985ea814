import { worseBand } from '../../../domain/score.ts';
import { criteria } from '../criteria/index.ts';
import { gates } from '../gates/index.ts';
import type { HarmModel } from './harm-model.ts';

/** What is wrong with a model before it is published, a sentence each; empty when it may be. */
export function checkModel(model: HarmModel): string[] {
  const rows = [...model.harm, ...model.likelihood];
  const missing = Object.keys(criteria).filter((id) => !rows.some((row) => row === id));
  const doubles = rows.filter((row, index) => rows.indexOf(row) !== index);
  const { critical, high, medium } = model.bandFrom;
  const falls = model.levelPoints.some(
    (points, level) => points < (model.levelPoints[level - 1] ?? 0),
  );
  return [
    ...(/^[A-Za-z0-9-]*\d{4}-\d{2}$/.test(model.id)
      ? []
      : [`Expected an id that ends in year and month, such as DERBS-2027-01, got ${model.id}`]),
    ...missing.map((id) => `Expected every criterion in harm or likelihood, got none of ${id}`),
    ...doubles.map((id) => `Expected every criterion once, got ${id} again`),
    ...(falls ? ['Expected points that never fall from one level to the next'] : []),
    ...(critical > high && high > medium && medium > 0
      ? []
      : ['Expected critical above high above medium above nought']),
    ...model.gates
      .filter(({ id }) => !(id in gates))
      .map(({ id }) => `Expected a gate that there is, got ${id}`),
    ...model.gates
      .filter(
        ({ floor, safeguarding }) =>
          safeguarding === 'interrupt' && worseBand(floor, 'high') !== floor,
      )
      .map(({ id }) => `Expected a gate that interrupts to raise to high or critical, got ${id}`),
  ];
}
