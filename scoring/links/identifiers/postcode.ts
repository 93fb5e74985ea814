import { caseReference, cueNear, standsNear } from './cue.ts';
import {
  type Confidence,
  type IdentifierRule,
  type Sighting,
  wholeWord,
} from './identifier-rule.ts';

export const postcode: IdentifierRule = {
  kind: 'postcode',
  pattern: wholeWord(
    String.raw`[A-Za-z]{1,2}\d[A-Za-z\d]?[ -]{0,2}\d[A-Za-z]{2}|[Gg][Ii][Rr] ?0[Aa][Aa]`,
  ),
  read(sighting) {
    const value = canonical(sighting.text);
    if (value === undefined || ordinal.test(sighting.text)) return undefined;
    const confidence = isKnownArea(value) ? sureOfKnown(sighting) : sureOfUnknown(sighting, value);
    return confidence === undefined ? undefined : { value, confidence };
  },
  canonical,
};

/** Run together it could be a reference, or in small letters anything. */
function sureOfKnown(sighting: Sighting): Confidence | undefined {
  const { text, before } = sighting;
  if (text.includes(' ')) return 'high';
  if (caseReference.test(before)) return undefined;
  return text === text.toUpperCase() || standsNear(cue, sighting) ? 'medium' : undefined;
}

/** Well formed, of no postal area: called a postcode, or written exactly as one. */
function sureOfUnknown(sighting: Sighting, value: string): Confidence | undefined {
  if (standsNear(cue, sighting)) return 'medium';
  return sighting.text === value ? 'low' : undefined;
}

function canonical(text: string): string | undefined {
  const written = text.replaceAll(/[ -]/g, '').toUpperCase();
  return shape.test(written) ? `${written.slice(0, -3)} ${written.slice(-3)}` : undefined;
}

function isKnownArea(value: string): boolean {
  return areas.has(/^[A-Z]+/.exec(value)?.[0] ?? '');
}

const shape =
  /^(?:GIR0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:[\dABEHMNPRV-Y])?|\d[A-HJKPS-UW])\d[ABD-HJLNP-UW-Z]{2})$/;
/** "the B4 2nd exit" */
const ordinal = /\d(?:st|nd|rd|th)$/;
const cue = cueNear(
  'post ?code|address|lives|living|resides|flat|road|street|avenue|close|lane|drive',
);
/** The 124 postal areas, and GIR. */
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
  FK FY G GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N
  NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN
  TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);
