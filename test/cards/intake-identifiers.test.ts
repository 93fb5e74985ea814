import { describe, expect, it } from 'vitest';
import { confirmedIdentifiers } from '../../cards/parts/identifier-fields.ts';
import type { FoundIdentifier } from '../../domain/identifier.ts';

const phone = (n: number): FoundIdentifier => ({
  kind: 'phone',
  text: `07700 900${String(n).padStart(3, '0')}`,
  value: `+447700900${String(n).padStart(3, '0')}`,
  confidence: 'high',
});
const [first, second] = [phone(1), phone(2)];
const claim = ({ kind, value }: FoundIdentifier) => ({ kind, value, whose: 'suspect' as const });
const values = (sent: Parameters<typeof confirmedIdentifiers>[0]) =>
  confirmedIdentifiers(sent).map((identifier) => identifier.value);

describe('the identifiers that an officer confirms', () => {
  it('are all that were found, with whose each is, where the form sent none', () => {
    const whose = { [`phone:${first.value}`]: 'victim' } as const;
    const shown = [first, second];
    expect(confirmedIdentifiers({ claims: undefined, whose, shown, found: shown })).toEqual([
      { kind: 'phone', value: first.value, whose: 'victim' },
      { kind: 'phone', value: second.value, whose: 'unknown' },
    ]);
  });

  it('leave out what was unticked', () => {
    const shown = [first, second];
    expect(values({ claims: [claim(second)], whose: {}, shown, found: shown })).toEqual([
      second.value,
    ]);
    expect(values({ claims: [], whose: {}, shown, found: shown })).toEqual([]);
  });

  it('hold what was written into the text after the form had looked', () => {
    const sent = { claims: [claim(first)], whose: {}, shown: [first], found: [first, second] };
    expect(values(sent)).toEqual([first.value, second.value]);
  });

  it('hold what the form had no room to show', () => {
    const found = Array.from({ length: 30 }, (_, n) => phone(n));
    expect(values({ claims: [], whose: {}, shown: found, found })).toHaveLength(10);
  });

  it('are the claims alone where nothing had been shown', () => {
    expect(values({ claims: [claim(first)], whose: {}, shown: [], found: [second] })).toEqual([
      first.value,
    ]);
  });
});
