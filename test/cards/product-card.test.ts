import { describe, expect, it } from 'vitest';
import { productCard } from '../../cards/product-card.ts';
import type { Product } from '../../domain/task.ts';
import { lintCard, textOf } from '../support/card-lint.ts';
import {
  exampleFile,
  exampleTask,
  hostileText,
  referredAt,
  viewing,
} from '../support/officer-cards.ts';

describe('the released product', () => {
  it('holds every part of it, the yardstick in words, the marking and the handling', () => {
    const card = productCard(
      exampleFile({ referral: { state: 'delivered' } }),
      exampleTask,
      viewing,
    );
    expect(lintCard(card)).toEqual([]);
    const said = textOf(card);
    const parts = [
      'Your product: subject profile',
      'T-EMID-26-00042-1',
      'One man holds the line.',
      'The holder moves between two addresses.',
      'Likely or probable (55–75%)',
      'One group, or two that share a phone.',
      'Who supplies them.',
      'Visit the older address first.',
      'By Alex Analyst, 08:41',
      'Handling P: lawful sharing permitted.',
    ];
    for (const part of parts) expect(said).toContain(part);
    expect(said).toContain(String.raw`DOC\-2026\-117`);
  });

  it('says under handling C what its conditions are', () => {
    const handling = { code: 'C' as const, conditions: 'Not to partners.' };
    const card = productCard(exampleFile({ referral: { handling } }), exampleTask, viewing);
    expect(textOf(card)).toContain('**Handling C, conditions:** Not to partners.');
  });

  it.each([hostileText, '€', '"\\'])(
    'is cut to a card where every part is at its longest, and says so: %j',
    (unit) => {
      const long = unit.repeat(4000).slice(0, 4000);
      const submission: Product = {
        summary: long,
        findings: long,
        hypotheses: long,
        gaps: long,
        recommendations: long,
        by: { id: 'alex', name: 'Alex Analyst' },
        at: referredAt,
      };
      const handling = { code: 'C' as const, conditions: long };
      const card = productCard(
        exampleFile({ referral: { handling } }),
        { ...exampleTask, submission },
        viewing,
      );
      expect(lintCard(card)).toEqual([]);
      expect(textOf(card)).toContain('the rest is in the document');
    },
  );
});
