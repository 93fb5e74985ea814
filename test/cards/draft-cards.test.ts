import { describe, expect, it } from 'vitest';
import { draftErasedCard } from '../../cards/draft-erased-card.ts';
import { draftQuestionCard } from '../../cards/draft-question-card.ts';
import { draftSavedCard, saveReferral } from '../../cards/draft-saved-card.ts';
import { asDialog } from '../../cards/parts/buttons.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { hostileText, referredAt, savedDraft, viewing } from '../support/officer-cards.ts';

describe('a saved draft', () => {
  it('says what is kept, how long, and how to go on, and repeats none of it', () => {
    const narrative = `${hostileText} zebracorn`;
    const typed = { ...savedDraft(1).typed, narrative, title: 'zebracorn', identifiers: 'a:1,b:2' };
    const card = draftSavedCard(savedDraft(1, { typed }), viewing);
    expect(lintCard(card)).toEqual([]);
    expect(lintCard(asDialog(card))).toEqual([]);
    const said = textOf(card);
    expect(said).toContain('Saved 08:41. **Nothing is sent yet**');
    const kept = `your text of ${narrative.length} characters, 2 answers, 2 identifiers.`;
    expect(said).toContain(`Kept until 08:41 Sat 28 Nov: ${kept}`);
    expect(said).toContain('my referrals');
    expect(said).not.toContain('danger.');
    expect(JSON.stringify(card)).not.toContain('zebracorn');
    expect(verbsOf(card)).toEqual(['draft.continue', 'draft.discard']);
  });

  it('says when it will be asked about', () => {
    const card = draftSavedCard(savedDraft(1, { asksAt: referredAt + 900_000 }), viewing);
    expect(textOf(card)).toContain('It speaks of danger. Unsent at 08:56, RAPTOR asks you.');
  });

  it.each([
    [{}, 'no words yet'],
    [{ handling: 'P', force: 'DERBS', types: ' ', identifiers: '' }, 'no words yet'],
    [{ told: 'mash' }, '1 answer.'],
    [{ identifiers: 'phone:1' }, '1 identifier.'],
  ])('with %j says: %s', (typed, words) => {
    expect(textOf(draftSavedCard(savedDraft(1, { typed }), viewing))).toContain(words);
  });

  it('takes whatever the form holds, mistakes included', () => {
    const data = { ref: 'draft-1', v: 0, types: 'NO_TYPE', title: 'x'.repeat(500), source: 4 };
    expect(saveReferral.read(data)).toEqual({
      ref: 'draft-1',
      v: 0,
      problems: [],
      input: { types: 'NO_TYPE', title: 'x'.repeat(500), source: '4' },
    });
  });
});

describe('a draft that is asked about, or gone', () => {
  it('is named by when it was begun, under whom to call now', () => {
    const card = draftQuestionCard({ id: 'draft-1', begunAt: referredAt }, viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain(
      'You began a referral at 08:41 that speaks of danger and did not send it.\nDanger now? Radio control or 999.',
    );
    expect(verbsOf(card)).toEqual(['draft.continue']);
  });

  it('leaves a card with no button on it', () => {
    expect(lintCard(draftErasedCard())).toEqual([]);
    expect(verbsOf(draftErasedCard())).toEqual([]);
  });
});
