import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakeProblems, placeAsked, submitReferral } from '../../cards/intake-form.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';
import { pat } from '../support/officer-cards.ts';

const required = { types: 'CCE', youngest: '13-to-15', immediateRisk: 'no', told: 'supervisor' };
const data = (more: Record<string, unknown> = {}) => ({
  ref: 'draft-1',
  v: 0,
  ...required,
  ...more,
});
const read = (more?: Record<string, unknown>) => submitReferral.read(data(more));
const answersOf = (more?: Record<string, unknown>) => {
  const press = read(more);
  expect(press.problems).toEqual([]);
  return press.input;
};

describe('reading the referral form', () => {
  it('takes the four required answers and leaves all else unknown', () => {
    expect(answersOf()).toEqual({
      facts: { types: ['CCE'], youngest: '13-to-15', immediateRisk: 'no' },
      told: ['supervisor'],
      support: [],
      handling: { code: 'P' },
      whose: {},
    });
  });

  it('names every missing answer at once, each with its input', () => {
    const { problems, input } = submitReferral.read({ ref: 'draft-1', v: 0 });
    expect(problems.map((problem) => problem.input).toSorted()).toEqual([
      'immediateRisk',
      'told',
      'types',
      'youngest',
    ]);
    expect(input).toBeUndefined();
  });

  const bad: [string, Record<string, unknown>, string, RegExp][] = [
    ['no type', { types: ' , ' }, 'types', /missing/],
    ['an empty age', { youngest: '' }, 'youngest', /“Not known” is an answer/],
    ['an age that is no choice', { youngest: 'old' }, 'youngest', /not one of the choices/],
    ['a danger that is no choice', { immediateRisk: 'maybe' }, 'immediateRisk', /not one of/],
    ['nobody told yet, and somebody', { told: 'nobody-yet,mash' }, 'told', /stands alone/],
    ['somebody told who is no choice', { told: 'my dog' }, 'told', /not one of the choices/],
    ['no sign, and a sign', { indicators: 'none,violence' }, 'indicators', /stands alone/],
    ['a sign that is no choice', { indicators: ['violence', 'rude'] }, 'indicators', /not one of/],
    ['no vulnerability, and one', { vulnerabilities: 'isolated,none' }, 'vulnerabilities', /alone/],
    ['a count in figures', { victims: '3' }, 'victims', /not one of the choices/],
    ['a source that is none', { source: 4 }, 'source', /not one of the choices/],
    ['an assessment that is none', { assessment: 'F' }, 'assessment', /not one of the choices/],
    ['a handling that is none', { handling: 'X' }, 'handling', /not one of the choices/],
    [
      'handling C without conditions',
      { handling: 'C', conditions: ' ' },
      'conditions',
      /^Handling C needs its conditions in words\.$/,
    ],
    ['a force that is none', { force: 'NARNIA' }, 'force', /not one of the choices/],
    ['a region that is none', { region: 'NARNIA' }, 'region', /not one of the choices/],
    ['a long title', { title: 'x'.repeat(201) }, 'title', /at most 200 characters/],
    ['too long a text', { narrative: 'x'.repeat(100_001) }, 'narrative', /at most 100,000/],
  ];
  it.each(bad)('refuses %s', (_what, more, input, sentence) => {
    const press = read(more);
    expect(press.problems).toEqual([{ input, sentence: expect.stringMatching(sentence) }]);
    expect(press.input).toBeUndefined();
  });

  it('names mistakes of several kinds together', () => {
    const { problems } = read({
      youngest: '',
      told: 'nobody-yet,mash',
      handling: 'C',
      loss: 'lots',
    });
    expect(problems.map((problem) => problem.input).toSorted()).toEqual([
      'conditions',
      'loss',
      'told',
      'youngest',
    ]);
  });

  it('takes "unknown" as an answer to what must be answered, and as none elsewhere', () => {
    const unknown = {
      youngest: 'unknown',
      immediateRisk: 'unknown',
      reach: 'unknown',
      indicators: 'unknown',
    };
    expect(answersOf(unknown)?.facts).toEqual({ types: ['CCE'] });
  });

  it('reads "none" alone as the answer none, and nothing ticked as unknown', () => {
    expect(answersOf({ indicators: 'none', vulnerabilities: '' })?.facts).toMatchObject({
      indicators: [],
    });
    expect(answersOf({ vulnerabilities: '' })?.facts.vulnerabilities).toBeUndefined();
  });

  it('reads several values with commas or as a list, the same', () => {
    const indicators = ['violence', 'drug-running'];
    const listed = answersOf({ indicators, types: ['CCE', 'COUNTY_LINES'] });
    expect(answersOf({ indicators: 'violence, drug-running', types: 'CCE,COUNTY_LINES' })).toEqual(
      listed,
    );
    expect(listed?.facts.types).toEqual(['CCE', 'COUNTY_LINES']);
  });

  it('reads a source as text or number', () => {
    expect(answersOf({ source: 2, assessment: 'B' })?.facts).toMatchObject({
      source: 2,
      assessment: 'B',
    });
    expect(answersOf({ source: '2' })?.facts.source).toBe(2);
  });

  it('takes a narrative of 100,000 characters', () => {
    expect(answersOf({ narrative: 'x'.repeat(100_000) })?.narrative).toHaveLength(100_000);
  });

  it('ignores inputs that it does not know', () => {
    expect(answersOf({ favouriteColour: 'blue' })).toEqual(answersOf());
  });

  it('never throws, whatever is sent', () => {
    const anything = fc.dictionary(
      fc.constantFrom(
        ...Object.keys(required),
        'identifiers',
        'handling',
        'whose-1',
        'source',
        'support',
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (sent) => {
        const { input, problems } = submitReferral.read(sent);
        expect(input === undefined).toBe(problems.length > 0);
      }),
    );
  });
});

describe('the identifiers of the form', () => {
  it('are all that were found where the form sent none, and none where it sent an empty list', () => {
    expect(answersOf()?.claims).toBeUndefined();
    expect(answersOf({ identifiers: '' })?.claims).toEqual([]);
  });

  it('come with a kind, with whose they are, or as text', () => {
    const identifiers = 'phone:+447700900123,social_handle:insta:tiny:suspect,07700 900124';
    expect(answersOf({ identifiers })?.claims).toEqual([
      { kind: 'phone', value: '+447700900123', whose: 'unknown' },
      { kind: 'social_handle', value: 'insta:tiny', whose: 'suspect' },
      { value: '07700 900124', whose: 'unknown' },
    ]);
  });

  it('take whose they are from the choice beside them', () => {
    const answers = answersOf({
      identifiers: 'phone:+447700900123',
      'whose-1': 'phone:+447700900123:victim',
      'whose-2': 'vrm:YK19LMO:witness',
    });
    expect(answers?.claims).toEqual([{ kind: 'phone', value: '+447700900123', whose: 'victim' }]);
    expect(answers?.whose).toEqual({ 'phone:+447700900123': 'victim', 'vrm:YK19LMO': 'witness' });
  });
});

describe('what only the organisation and the person can tell', () => {
  const types = exploitationTypes;
  const nowhere = { ...pat, force: undefined, region: 'all' };

  it('names a type that is not one of the organisation’s, and takes an added one', () => {
    const typed = { types: 'BEGGING' };
    const added = [...types, { code: 'BEGGING', label: 'Forced begging', child: false }];
    expect(intakeProblems(typed, { types, person: pat }).map(({ input }) => input)).toEqual([
      'types',
    ]);
    expect(intakeProblems(typed, { types: added, person: pat })).toEqual([]);
  });

  it('asks for a force where the record has none, and for a region where the force has none', () => {
    expect(intakeProblems({}, { types, person: nowhere }).map(({ input }) => input)).toEqual([
      'force',
    ]);
    expect(placeAsked({}, pat)).toEqual({ needsForce: false, needsRegion: false });
    const { needsRegion } = placeAsked({ force: 'BTP' }, nowhere);
    expect(needsRegion).toBe(false);
    const ofNca = intakeProblems({ force: 'NCA' }, { types, person: nowhere });
    expect(ofNca).toEqual([
      { input: 'region', sentence: 'Region is missing: whose gateway should have this?' },
    ]);
  });
});
