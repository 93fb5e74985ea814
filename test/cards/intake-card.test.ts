import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { intakeChannelCard } from '../../cards/intake-channel-card.ts';
import { intakeFormCard, type IntakeForm } from '../../cards/intake-form-card.ts';
import { submitReferral } from '../../cards/intake-form.ts';
import { intakeStartCard, readNarrative } from '../../cards/intake-start-card.ts';
import { asDialog } from '../../cards/parts/buttons.ts';
import { typedInputs } from '../../cards/verb.ts';
import type { FoundIdentifier } from '../../domain/identifier.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { hostileText, pat, referredAt } from '../support/officer-cards.ts';

const form = (more: Partial<IntakeForm> = {}): IntakeForm => ({
  draftId: 'draft-1',
  typed: { narrative: 'A line into Derby.' },
  found: [],
  proposals: [],
  person: pat,
  types: exploitationTypes,
  needsForce: false,
  needsRegion: false,
  now: referredAt,
  timezone: 'Europe/London',
  ...more,
});
const phones = (count: number): FoundIdentifier[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'phone',
    text: `07700 900${String(n).padStart(3, '0')}`,
    value: `+447700900${String(n).padStart(3, '0')}`,
    confidence: 'high',
  }));

/** What pressing the card's button would send: every input as it stands. */
function sentFrom(card: Card): Record<string, unknown> {
  const found: [string, unknown][] = [];
  JSON.stringify(card, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && 'id' in value) {
      if (String(value.type).startsWith('Input.')) {
        found.push([String(value.id), 'value' in value ? value.value : '']);
      }
    }
    return value;
  });
  return { ref: 'draft-1', v: 0, ...Object.fromEntries(found) };
}

/** The ids of the folded parts that stand open. */
function openParts(card: Card): string[] {
  return (card.body ?? [])
    .filter((element) => element.type === 'Container' && element.isVisible === true)
    .map((element) => String(element.id));
}

describe('the first step of a referral', () => {
  it('is one box under the words about danger, and one button', () => {
    const card = intakeStartCard({ draftId: 'draft-1' });
    expect(lintCard(card)).toEqual([]);
    expect(inputIds(card)).toEqual(['narrative']);
    expect(verbsOf(card)).toEqual(['referral.read']);
    expect(textOf(card)).toContain('Danger now? Radio control or 999. Do not wait for this form.');
  });

  it('comes back with what was typed and what is wrong with it', () => {
    const { problems } = readNarrative.read({ ref: 'draft-1', v: 0, narrative: ' ' });
    const card = intakeStartCard({
      draftId: 'draft-1',
      typed: { narrative: hostileText },
      problems,
    });
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('Your text is missing.');
    expect(sentFrom(card)['narrative']).toBe(hostileText);
  });

  it('stays within a card’s bytes whatever was typed', () => {
    const card = intakeStartCard({ draftId: 'draft-1', typed: { narrative: '€'.repeat(100_000) } });
    expect(lintCard(card)).toEqual([]);
  });

  it('takes 100,000 characters and no more', () => {
    const text = 'x'.repeat(100_000);
    expect(readNarrative.read({ narrative: text }).problems).toEqual([]);
    expect(readNarrative.read({ narrative: `${text}x` }).problems).toHaveLength(1);
  });

  it('opens in a dialog from a channel, and asks for nothing there', () => {
    const card = intakeChannelCard({ draftId: 'draft-1', kind: 'referral' });
    expect(lintCard(card)).toEqual([]);
    expect(inputIds(card)).toEqual([]);
    expect(card.actions).toEqual([
      {
        type: 'Action.Submit',
        title: 'Open the form',
        data: { msteams: { type: 'task/fetch' }, verb: 'refer', ref: 'draft-1', v: 0 },
      },
    ]);
  });
});

describe('the referral form', () => {
  it('opens with only what must be answered, and folds the rest', () => {
    const card = intakeFormCard(form());
    expect(lintCard(card)).toEqual([]);
    expect(lintCard(asDialog(card))).toEqual([]);
    const open = { ...card, body: (card.body ?? []).filter((part) => part.isVisible !== false) };
    expect(inputIds(open)).toEqual(['types', 'youngest', 'immediateRisk', 'told', 'forceRef']);
    expect(verbsOf(card)).toEqual(['referral.submit', 'referral.save']);
    expect(openParts(card)).toEqual([]);
  });

  it('can be saved unfinished: Teams is told of no answer that it must demand', () => {
    const card = intakeFormCard(form({ needsForce: true, needsRegion: true }));
    expect(JSON.stringify(card)).not.toContain('isRequired');
    for (const label of ['Type', 'Youngest victim', 'Danger now', 'Told already', 'Force'])
      expect(textOf(card)).toMatch(new RegExp(`^${label} \\*$`, 'm'));
  });

  it('has an input for every answer that its button reads', () => {
    const card = intakeFormCard(form({ found: phones(1), needsRegion: true }));
    expect(
      inputIds(card)
        .filter((id) => !id.startsWith('whose-'))
        .toSorted(),
    ).toEqual(
      'assessment conditions force forceRef frequency handling identifiers immediateRisk indicators loss narrative operation organisation reach recency region source support title told trend types victims vulnerabilities youngest'.split(
        ' ',
      ),
    );
  });

  it('fills in nothing but the force of the record and handling P', () => {
    const sent = Object.entries(sentFrom(intakeFormCard(form())));
    const filled = sent.filter(([, value]) => value !== '').map(([id]) => id);
    expect(filled.toSorted()).toEqual(['force', 'handling', 'narrative', 'ref', 'v']);
  });

  it('asks for force and region in the open where the record has none', () => {
    const card = intakeFormCard(
      form({ person: { ...pat, force: undefined }, needsForce: true, needsRegion: true }),
    );
    const open = { ...card, body: (card.body ?? []).filter((part) => part.isVisible !== false) };
    expect(inputIds(open)).toEqual(expect.arrayContaining(['force', 'region']));
    expect(lintCard(card)).toEqual([]);
  });

  it('comes back as it was, every mistake named and its part open', () => {
    const typed = {
      narrative: hostileText,
      types: 'CCE,COUNTY_LINES',
      indicators: 'violence,none',
      handling: 'C',
      title: '“Tiny” <line>',
      told: 'nobody-yet,mash',
      forceRef: 'DP-1',
      'whose-1': 'phone:+447700900000:victim',
      identifiers: '',
    };
    const { problems } = submitReferral.read(typed);
    const card = intakeFormCard(form({ typed, problems, found: phones(1) }));
    expect(lintCard(card)).toEqual([]);
    for (const { sentence } of problems) expect(textOf(card)).toContain(sentence);
    expect(problems).toHaveLength(5);
    const back = typedInputs(sentFrom(card));
    const choices = {
      types: 'CCE,COUNTY_LINES',
      indicators: 'violence,none',
      told: 'mash,nobody-yet',
    };
    expect(back).toMatchObject({ ...typed, ...choices });
    expect(openParts(card)).toEqual(['part-what', 'part-source']);
  });

  it('proposes answers with the words they came from, until a person has answered', () => {
    const proposals = [
      { fact: 'types', value: 'COUNTY_LINES', phrase: 'county line' },
      { fact: 'types', value: 'CCE', phrase: 'aged 14' },
      { fact: 'youngest', value: '13-to-15', phrase: 'aged *14*' },
    ] as const;
    const card = intakeFormCard(form({ proposals }));
    expect(sentFrom(card)).toMatchObject({ types: 'CCE,COUNTY_LINES', youngest: '13-to-15' });
    expect(textOf(card)).toContain('from “county line”, “aged 14”');
    expect(textOf(card)).toContain(String.raw`“aged \*14\*”`);
    const problems = [{ input: 'told', sentence: 'Told already is missing.' }];
    const saved = intakeFormCard(form({ proposals, typed: { narrative: 'x', told: 'mash' } }));
    expect(sentFrom(saved)).toMatchObject({ types: '', youngest: '' });
    const returned = intakeFormCard(form({ proposals, problems, typed: { types: 'ONLINE' } }));
    expect(sentFrom(returned)).toMatchObject({ types: 'ONLINE', youngest: '' });
  });

  it('shows what was found, ticked, with whose it is to be said', () => {
    const card = intakeFormCard(form({ found: phones(2) }));
    const sent = submitReferral.read({
      ...sentFrom(card),
      types: 'CCE',
      youngest: 'unknown',
      immediateRisk: 'no',
      told: 'mash',
    });
    expect(sent.input?.claims).toEqual([
      { kind: 'phone', value: '+447700900000', whose: 'unknown' },
      { kind: 'phone', value: '+447700900001', whose: 'unknown' },
    ]);
  });

  it('brings back an identifier that was named and not found', () => {
    const card = intakeFormCard(form({ typed: { identifiers: '07700 900999' }, found: phones(1) }));
    expect(sentFrom(card)['identifiers']).toBe('07700 900999');
  });

  it('says how many identifiers more are kept than it shows', () => {
    const card = intakeFormCard(form({ found: phones(100) }));
    expect(textOf(card)).toContain('And 80 more, kept as they are.');
  });

  const texts: [string, string][] = [
    ['of plain words', 'word '.repeat(20_000)],
    ['of three-byte signs', '€'.repeat(100_000)],
    ['of quotes and line ends', '"\n'.repeat(50_000)],
    ['of control signs', '\u0001'.repeat(100_000)],
    ['of Markdown', hostileText.repeat(2000).slice(0, 100_000)],
  ];
  it.each(texts)('keeps 100,000 characters %s off the card, and says so', (_what, narrative) => {
    const long = {
      title: narrative,
      forceRef: narrative,
      conditions: narrative,
      operation: narrative,
    };
    const typed = { narrative, ...long, types: narrative, identifiers: narrative };
    const problems = submitReferral.read(typed).problems;
    for (const each of [
      form({ typed: { narrative } }),
      form({ typed, problems, found: phones(100), needsForce: true, needsRegion: true }),
    ]) {
      const card = intakeFormCard(each);
      expect(lintCard(card)).toEqual([]);
      expect(textOf(card)).toContain('Your text of 100,000 characters is kept.');
      expect(inputIds(card)).not.toContain('narrative');
    }
  });

  it('warns before a text is kept', () => {
    const card = intakeFormCard(form({ warnings: ['Your text seems to name a source.'] }));
    expect(textOf(card)).toContain('Your text seems to name a source.');
    expect(lintCard(card)).toEqual([]);
  });
});
