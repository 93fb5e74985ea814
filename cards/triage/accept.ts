import { products, usualProduct } from '../../domain/reference/codes.ts';
import { aboutOf, sayWhat } from '../../domain/reference/say-kind.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { choiceField, textField } from '../parts/inputs.ts';
import { optionalChoice, optionalDate, optionalText, verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const acceptTriage = verb('triage.accept', {
  reason: optionalText('The reason'),
  product: optionalChoice(
    'The product',
    products.map((product) => product.code),
  ),
  due: optionalDate('The due date'),
  questions: optionalText('The questions', 2000),
  summary: optionalText('Your wording', 200),
  terms: optionalChoice('Terms', ['agreed', 'propose']),
});

export const acceptButton: DecisionButton = ({ referral }, { typed, knownTypes }) =>
  unfolding(
    'Accept',
    [
      choiceField({
        id: 'product',
        label: 'Product',
        choices: products,
        typed,
        value: referral.request?.product ?? usualProduct,
      }),
      textField({
        id: 'questions',
        label: 'Questions to answer',
        placeholder: 'In your words: analysts see this, not the narrative',
        typed,
        multiline: true,
        max: 2000,
      }),
      textField({
        id: 'summary',
        label: 'In your words, for analysts, other regions and the digest',
        placeholder: 'No names, no identifiers',
        typed,
        value: sayWhat(aboutOf(referral), knownTypes),
        max: 200,
      }),
    ],
    button({
      title: 'Accept',
      verb: acceptTriage.name,
      ref: referral.ref,
      v: referral.version,
      style: 'positive',
    }),
  );
