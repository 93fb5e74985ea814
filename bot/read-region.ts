import type { Person } from '../domain/actor.ts';
import { findRegion, regions } from '../domain/reference/forces.ts';
import { Refusal } from '../domain/refusal.ts';

/** The code of the region that somebody named, or national. One that is not there is never taken for their own. */
export function readRegion(named: string): string {
  if (named.toLowerCase() === 'national') return 'national';
  const region = findRegion(named) ?? regions.find(({ name }) => isSameName(name, named));
  if (region) return region.code;
  throw new Refusal('region', 'There is no such region. Give its code, such as EMID, or national.');
}

function isSameName(name: string, named: string): boolean {
  return name.toLowerCase() === named.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** One's own where none is named, which is the whole country for those of all regions. */
export function regionAsked(named: string, { region }: Person): string {
  if (named !== '') return readRegion(named);
  return region === 'all' ? 'national' : region;
}
