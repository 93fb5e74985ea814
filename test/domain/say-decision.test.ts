import { expect, test } from 'vitest';
import { sayDecision, sayTaskChanged, sayWhatChanged } from '../../domain/say-decision.ts';
import { alex, decline, fileOf, nat, now, sam, task } from '../support/gateway-cards.ts';

const when = { now: now + 60_000, timezone: 'Europe/London' };

test('says who decided what, when, and the reason of the list', () => {
  expect(sayDecision(decline, when)).toBe('Sam Gateway declined this at 09:00 (below threshold).');
  const { code: _code, ...accepted } = { ...decline, kind: 'accepted' as const };
  expect(sayDecision(accepted, when)).toBe('Sam Gateway accepted this at 09:00.');
});

test('of several says what was done last since the card was drawn', () => {
  const claimed = { ...decline, kind: 'claimed' as const, code: undefined };
  const byNat = { id: nat.id, name: nat.name };
  const accepted = { ...claimed, kind: 'accepted' as const, by: byNat, version: 3 };
  const file = fileOf({ decisions: [claimed, accepted] });
  expect(sayWhatChanged(file, 1, when)).toBe(
    'Nat National accepted this at 09:00. Here it is as it stands.',
  );
});

test('says only how it stands where nobody decided anything', () => {
  expect(sayWhatChanged(fileOf(), 1, when)).toBe('Here it is as it stands.');
  expect(sayTaskChanged(task, when)).toBe('Here it is as it stands.');
});

test('says who took a task', () => {
  const by = { id: alex.id, name: alex.name };
  const notes = [
    { by: { id: sam.id, name: sam.name }, at: now, kind: 'offered' as const },
    { by, at: now, kind: 'accepted' as const },
  ];
  expect(sayTaskChanged({ ...task, notes }, when)).toBe(
    'Alex Analyst accepted this at 09:00. Here it is as it stands.',
  );
});
