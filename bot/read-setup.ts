import { channelPurposes } from '../domain/place.ts';
import type { ChannelPurpose } from '../domain/place.ts';
import { Refusal } from '../domain/refusal.ts';
import { readRegion } from './read-region.ts';

/** Which channel: "gateway EMID", "digest national". */
export interface Bound {
  readonly purpose: ChannelPurpose;
  readonly region: string;
}

/** What follows `setup`: nothing, a purpose and a region, or "off" before them. */
export function readSetup(
  rest: string,
): { readonly what: 'list' } | (Bound & { readonly what: 'bind' | 'unbind' }) {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { what: 'list' };
  const isOff = words[0]?.toLowerCase() === 'off';
  const [named = '', ...place] = isOff ? words.slice(1) : words;
  const purpose = channelPurposes.find((each) => each === named.toLowerCase());
  if (!purpose || place.length === 0) throw new Refusal('setup', howTo);
  const region = readRegion(place.join(' '));
  if (region === 'national' && purpose !== 'digest') {
    throw new Refusal('setup', 'Only a digest is national. Name a region, such as EMID.');
  }
  return { what: isOff ? 'unbind' : 'bind', purpose, region };
}

const howTo =
  'Say what for and which region: setup gateway EMID, setup tasking EMID, setup digest EMID or setup digest national. To unbind: setup off gateway EMID.';
