import type { Youngest } from '../../domain/facts.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';

/** Any known age but adult: somebody who may be under 18 is treated as a child. */
export function isChild(youngest: Youngest | undefined): boolean {
  return youngest !== undefined && youngest !== 'adult';
}

/** Whether a type names a child by definition; `added` are an organisation's own such types. */
export function namesChild(types: readonly string[], added: readonly string[]): boolean {
  return types.some((code) => childTypes.includes(code) || added.includes(code));
}

const childTypes = exploitationTypes.filter((type) => type.child).map((type) => type.code);
