import type { WordingPurpose } from '../domain/wording.ts';

/** One row a wording of a region, by its code. */
export interface WordingTable {
  region: string;
  code: string;
  purpose: WordingPurpose;
  title: string;
  text: string;
  version: number;
  by_id: string;
  by_name: string;
  at: number;
}
