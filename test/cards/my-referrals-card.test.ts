import { describe, expect, it } from 'vitest';
import { myReferralsCard, type MyReferral } from '../../cards/my-referrals-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { hostileText, referredAt, viewing } from '../support/officer-cards.ts';

const row = (n: number, more: Partial<MyReferral> = {}): MyReferral => ({
  ref: `R-EMID-26-${String(n).padStart(5, '0')}`,
  title: 'Tiny line into Derby',
  state: 'submitted',
  submittedAt: referredAt,
  next: 'The East Midlands gateway decides by 12:41 today.',
  ...more,
});

describe('my referrals', () => {
  it('says in words that there are none', () => {
    const card = myReferralsCard([], viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('You have referred nothing yet. Type refer to begin.');
  });

  it('has a row for each, with what happens next and a button that opens it', () => {
    const card = myReferralsCard([row(2), row(1, { state: 'declined' })], viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('R-EMID-26-00002 · waiting for triage · referred 08:41');
    expect(textOf(card)).toContain('R-EMID-26-00001 · declined');
    expect(verbsOf(card)).toEqual(['referral.open', 'referral.open']);
    expect(JSON.stringify(card)).toContain('"ref":"R-EMID-26-00001"');
  });

  it('fits a card with many, and says how many more there are', () => {
    const long = { title: hostileText.slice(0, 200), next: 'x'.repeat(150) };
    const card = myReferralsCard(
      Array.from({ length: 57 }, (_, n) => row(n, long)),
      viewing,
    );
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('And 37 more. Type open and the reference.');
  });
});
