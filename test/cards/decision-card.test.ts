import { describe, expect, it } from 'vitest';
import { decisionCard } from '../../cards/decision-card.ts';
import type { Decision } from '../../domain/referral.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  exampleCase,
  exampleFile,
  exampleReferral,
  exampleTask,
  hostileText,
  referredAt,
  sam,
  viewing,
} from '../support/officer-cards.ts';

const decision: Decision = {
  id: 'd1',
  ref: exampleReferral.ref,
  kind: 'accepted',
  by: sam,
  at: referredAt,
  version: 2,
  reason: 'A known line, and a child.',
};

describe('the message of a decision', () => {
  const kinds = [
    ['accepted', 'in-development', 'Your referral is accepted'],
    ['declined', 'declined', 'Your referral is declined'],
    ['closed', 'closed', 'Your referral is closed'],
    ['withdrawn', 'withdrawn', 'Your referral is withdrawn'],
  ] as const;
  it.each(kinds)('%s says who, why and what next', (kind, state, head) => {
    const file = exampleFile({ referral: { state } });
    const card = decisionCard(file, { ...decision, kind }, viewing);
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain(head);
    expect(textOf(card)).toContain('by Sam Gateway at 08:41.');
    expect(textOf(card)).toContain(String.raw`Why: “A known line, and a child.”`);
    expect(verbsOf(card)).toEqual(['referral.open']);
  });

  it('says of an accepted one what is made, and by when', () => {
    const tasks = [{ ...exampleTask, state: 'offered' as const }];
    const file = exampleFile({ referral: { state: 'in-development' }, tasks });
    expect(textOf(decisionCard(file, decision, viewing))).toContain(
      '**Subject profile**, due Fri 4 Dec: offered to analysts',
    );
  });

  it('says of a declined one that the duties stay, and how safeguarding stands', () => {
    const file = exampleFile({ referral: { state: 'declined' }, cases: [exampleCase] });
    const said = textOf(
      decisionCard(file, { ...decision, kind: 'declined', code: 'no-capacity' }, viewing),
    );
    expect(said).toContain('Why: No capacity. “A known line, and a child.”');
    expect(said).toContain('Your duties to the victims stay as they are.');
    expect(said).toContain('Safeguarding: being sent to the inspector.');
  });

  it('says of a closed one what came of it', () => {
    const outcomes = [
      {
        id: 'o',
        ref: exampleReferral.ref,
        fourP: 'prevent' as const,
        disruption: 'none' as const,
        safeguarded: 1,
        arrests: 12,
        by: sam,
        at: referredAt,
      },
    ];
    const file = exampleFile({ referral: { state: 'closed' }, outcomes });
    expect(textOf(decisionCard(file, { ...decision, kind: 'closed' }, viewing))).toContain(
      'one person safeguarded, 12 arrests; prevent, no disruption.',
    );
  });

  it('fits a card however long the reason, and shows it as typed', () => {
    const reason = hostileText.repeat(100).slice(0, 4000);
    const card = decisionCard(
      exampleFile({ referral: { state: 'declined', title: hostileText } }),
      { ...decision, reason },
      viewing,
    );
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain(String.raw`\*\*bold\*\* \[click\]`);
  });
});
