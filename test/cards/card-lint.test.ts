import { describe, expect, it } from 'vitest';
import type { Card, Element } from '../../cards/card.ts';
import { button } from '../../cards/parts/buttons.ts';
import { frame } from '../../cards/parts/frame.ts';
import { textField } from '../../cards/parts/inputs.ts';
import { inputIds, lintCard, verbsOf } from '../support/card-lint.ts';

const press = button({ title: 'Go', verb: 'a.b', ref: 'R', v: 1 });
const good = frame({
  marking: 'OFFICIAL',
  body: [textField({ id: 'reason', label: 'Why' })],
  actions: [press],
});

const withBody = (element: Element): Card => frame({ marking: 'OFFICIAL', body: [element] });

describe('the lint that every card passes', () => {
  it('has nothing to say of a good card', () => {
    expect(lintCard(good)).toEqual([]);
    expect(inputIds(good)).toEqual(['reason']);
    expect(verbsOf(good)).toEqual(['a.b']);
  });

  const table: [string, Card, RegExp][] = [
    ['another version', { ...good, version: '1.6' }, /Expected version 1.5, got 1.6/],
    [
      'too many bytes',
      withBody({ type: 'TextBlock', wrap: true, text: 'é'.repeat(14_000) }),
      /at most 28000 bytes/,
    ],
    [
      'no marking',
      { ...good, body: good.body?.slice(1) ?? [] },
      /marking as the first and the last/,
    ],
    [
      'seven actions',
      { ...good, actions: Array.from({ length: 7 }, () => press) },
      /at most 6 actions/,
    ],
    ['a text that does not wrap', withBody({ type: 'TextBlock', text: 'x' }), /does not wrap/],
    ['an input without a label', withBody({ type: 'Input.Text', id: 'x' }), /has no label/],
    [
      'an input twice',
      withBody({
        type: 'Container',
        items: [textField({ id: 'x', label: 'X' }), textField({ id: 'x', label: 'X' })],
      }),
      /"x" stands more than once/,
    ],
    [
      'an id of input and element',
      withBody({ type: 'Container', id: 'x', items: [textField({ id: 'x', label: 'X' })] }),
      /"x" is input and element/,
    ],
    [
      'an input that hides the reference',
      withBody(textField({ id: 'ref', label: 'X' })),
      /hides the data's/,
    ],
    [
      'a button without a verb',
      { ...good, actions: [{ type: 'Action.Execute', title: 'Go', data: { ref: 'R', v: 1 } }] },
      /has no verb/,
    ],
    [
      'a button without a version',
      {
        ...good,
        actions: [{ type: 'Action.Execute', title: 'Go', verb: 'a.b', data: { ref: 'R' } }],
      },
      /has no v$/,
    ],
    [
      'a toggle of nothing',
      {
        ...good,
        actions: [{ type: 'Action.ToggleVisibility', title: 'x', targetElements: ['nowhere'] }],
      },
      /"nowhere" is not on the card/,
    ],
  ];
  it.each(table)('names %s', (_what, card, sentence) => {
    expect(lintCard(card)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });
});
