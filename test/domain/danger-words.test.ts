import { describe, expect, it } from 'vitest';
import { speaksOfDanger } from '../../domain/danger-words.ts';

describe('words of danger', () => {
  it.each([
    'She is in danger.',
    'There is a threat to life.',
    'A threat to her life, I think.',
    'Her life is at risk.',
    'A girl aged 12 is held in a flat.',
    'being HELD against her will',
    'He has a weapon on him.',
    'Two of them were armed, one with a machete.',
    'He says he is going to kill her.',
    'He threatened to stab the boy',
    'He’ll kill him tonight',
    'Missing now: a boy of 13.',
    'She is missing.',
    'He has gone missing again',
    'They cannot leave the house.',
    'locked in at night',
    'The boy was kidnapped.',
    'She is suicidal.',
    'A child is being beaten there.',
    'Not safe: danger at the door.',
    'Nobody knows that she is held there.',
    'No gun. He has a knife.',
    'No gun but a knife.',
    'I am not sure if she is in danger.',
    "I can't say that he is armed, but he has a gun.",
    'They do not let her leave: she is held.',
  ])('are heard: %s', (text) => {
    expect(speaksOfDanger(text)).toBe(true);
  });

  it.each([
    '',
    'County line into Derby, two lads carrying.',
    'No weapons seen.',
    'No weapon, no threat to life.',
    'She is not in danger.',
    'Not in any immediate danger',
    'There is no danger.',
    'He isn’t armed.',
    'unarmed, in the armed forces',
    'No knife or gun.',
    'Nobody is held there.',
    'never carries a knife',
    'He is no longer missing.',
    'No sign of a weapon.',
    'The meeting was held at the farm.',
    'They held a party and held the meeting there.',
    'A handheld scanner',
    'Three missing episodes last year.',
    'Driving without a licence.',
  ])('are not heard: %s', (text) => {
    expect(speaksOfDanger(text)).toBe(false);
  });

  it('are looked for in the longest text, however often they are denied', () => {
    const denied = 'no meeting held, not been being held. '.repeat(2_600);
    expect(speaksOfDanger(denied)).toBe(false);
    expect(speaksOfDanger(`${denied}She is held.`)).toBe(true);
  });
});
