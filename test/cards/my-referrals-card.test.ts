import { describe, expect, it } from 'vitest';
import { myReferralsCard, type MyReferral } from '../../cards/my-referrals-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { hostileText, referredAt, savedDraft, viewing } from '../support/officer-cards.ts';

const row = (n: number, more: Partial<MyReferral> = {}): MyReferral => ({
  ref: `R-EMID-26-${String(n).padStart(5, '0')}`,
  kind: 'referral',
  title: 'Tiny line into Derby',
  state: 'submitted',
  submittedAt: referredAt,
  next: 'The East Midlands gateway decides by 12:41 today.',
  ...more,
});

describe('my referrals', () => {
  it('says in words that there are none', () => {
    const card = myReferralsCard({ referrals: [], drafts: [] }, viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain(
      'You have referred or asked for nothing yet. Type refer or request to begin.',
    );
  });

  it('has a row for each, with what happens next and a button that opens it', () => {
    const card = myReferralsCard(
      { referrals: [row(2), row(1, { state: 'declined' })], drafts: [] },
      viewing,
    );
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('R-EMID-26-00002 · waiting for triage · referred 08:41');
    expect(textOf(card)).toContain('R-EMID-26-00001 · declined');
    expect(verbsOf(card)).toEqual(['referral.open', 'referral.open']);
    expect(JSON.stringify(card)).toContain('"ref":"R-EMID-26-00001"');
  });

  it('begins with what was not sent, each to go on with, and to discard in two presses', () => {
    const card = myReferralsCard({ referrals: [row(1)], drafts: [savedDraft(7)] }, viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('Not sent · saved 08:41 · kept until 08:41 Sat 28 Nov');
    expect(verbsOf(card)).toEqual(['draft.continue', 'draft.discard', 'referral.open']);
    const shown = (card.body ?? []).map((each) => JSON.stringify({ ...each, items: [] }));
    expect(shown.join()).not.toContain('draft.discard');
    const only = myReferralsCard({ referrals: [], drafts: [savedDraft(7)] }, viewing);
    expect(textOf(only)).toContain('You have referred or asked for nothing yet.');
  });

  it('fits a card with many, and says how many more there are', () => {
    const long = { title: hostileText.slice(0, 200), next: 'x'.repeat(150) };
    const referrals = Array.from({ length: 57 }, (_, n) => row(n, long));
    const card = myReferralsCard({ referrals, drafts: [] }, viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('And 37 more. Type open and the reference.');
    const drafts = Array.from({ length: 10 }, (_, n) => savedDraft(n, long));
    const both = myReferralsCard({ referrals, drafts }, viewing);
    expect(lintCard(both)).toEqual([]);
    expect(textOf(both)).toContain('And 2 more, unsent.');
    expect(textOf(both)).toContain('And 45 more. Type open and the reference.');
  });
});
