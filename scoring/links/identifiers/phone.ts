import { caseReference, cueBefore } from './cue.ts';
import { isPossibleAbroad } from './dialling-plans.ts';
import type { IdentifierRule, Reading, Sighting } from './identifier-rule.ts';

/** By length and first digits: a list of numbers in use would refuse Ofcom's test range. */
export const phone: IdentifierRule = {
  kind: 'phone',
  pattern: phonePattern(),
  read(sighting) {
    return /^\(?(?:\+|00)/.test(sighting.text) ? readInternational(sighting) : readHome(sighting);
  },
  canonical,
};

/** Serial numbers begin with 00 as well: without a cue those are doubtful. */
function readInternational({ text, before, after }: Sighting): Reading | undefined {
  const cut = countedThings.test(after) ? text.replace(strayCount, '') : text;
  const kept = cut !== text && canonical(cut) !== undefined ? cut : text;
  const value = canonical(kept);
  if (value === undefined) return undefined;
  const sure = value.startsWith('+44') || kept.includes('+') || cue.test(before);
  return { value, confidence: sure ? 'high' : 'low', text: kept };
}

/** Home forms: 07…, 01…, 44… without its plus, and 7… where the words say it is a number. */
function readHome({ text, before }: Sighting): Reading | undefined {
  const value = canonical(text);
  if (value === undefined || date.test(text)) return undefined;
  if (/^\d+$/.test(text) && caseReference.test(before)) return undefined;
  const mobile = value.startsWith('+447') && value.length === 13;
  if (/o/i.test(text)) return mobile ? { value, confidence: 'medium' } : undefined;
  if (cue.test(before)) return { value, confidence: 'high' };
  if (text.startsWith('7') || value.length < 13) return undefined;
  return { value, confidence: mobile || /\d[ ()-]/.test(text) ? 'high' : 'medium' };
}

function canonical(text: string): string | undefined {
  if (!/^[\dOo()+. -]{7,40}$/.test(text)) return undefined;
  const written = text
    .replaceAll(/o/gi, '0')
    .replaceAll(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (/(\d)\1{7}/.test(written)) return undefined;
  const [, home] = homeForm.exec(written) ?? [];
  if (home !== undefined) return isHome(home) ? `+44${home}` : undefined;
  const [, abroad = ''] = /^\+(?!44)([1-9]\d{7,14})$/.exec(written) ?? [];
  return isPossibleAbroad(abroad) ? written : undefined;
}

/** Ten digits after the 0; nine in a few exchanges and for freephone. */
function isHome(digits: string): boolean {
  return digits.length === 10 ? /^[1-35789]/.test(digits) : /^(?:1|800)/.test(digits);
}

const homeForm = /^(?:\+440?|440?(?=\d{9,10}$)|0|(?=7\d{9}$))([1-9]\d{8,9})$/;
/** "+353 87 123 4567 2 males": the count is no part of the number. */
const strayCount = /[ .-]+\d{1,2}$/;
const countedThings =
  /^ (?:x|times|calls?|texts?|messages|(?:fe)?males?|(?:wo)?men|people|persons?|boys?|girls?|children|phones?|years?|days?|hours?|min(?:ute)?s?)\b/i;
const date = /^\(?\d{2}[ .-]\d{2}[ .-](?:19|20)\d{2}(?!\d)/;
const cue = cueBefore(
  'phone|telephone|tel|mobile|mob|cell|number|landline|burner|line|contact|contacted|calls?|called|calling|rang|ring|text|texted|messaged|whatsapp|sms|(?:calls?|texts?|messages|number|rang|called|texted) (?:on|via|from|to)',
);

function phonePattern(): RegExp {
  const gap = '[ ().-]{0,2}';
  const trunk = String.raw`(?:\(?0\)?${gap})?`;
  const forms = [
    String.raw`(?:\+ ?|00)44${gap}${trunk}[1-9](?:${gap}\d){8,9}`,
    String.raw`(?:\+ ?|00)(?!44)[1-9](?:${gap}\d){6,14}`,
    String.raw`[0Oo]${gap}[1-9](?:${gap}[\dOo]){8,9}`,
    String.raw`44${gap}${trunk}[1-37](?:${gap}\d){9}`,
    String.raw`7\d{3}${gap}\d{3}${gap}\d{3}`,
  ];
  const opening = String.raw`(?:\((?=[^)]{2,7}\)))?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_+£$€]|\d\.)${opening}(?:${forms.join('|')})(?![\p{L}\p{N}_])`,
    'gu',
  );
}
