import type { Proposal } from '../../domain/proposal.ts';
import { isElsewhere } from './elsewhere.ts';
import { isAntecedent, isLongAgo } from './history.ts';
import { type Statement, writtenAt } from './narrative.ts';
import { isDenied } from './negation.ts';
import { lastNamed } from './roles.ts';
import type { Sighting } from './sighting.ts';
import { sightingsOf } from './sighting.ts';
import { isSupposed } from './supposition.ts';

/** Words that say one answer, and what they must not stand in. */
export interface Cue<Value extends string = string> {
  readonly value: Value;
  readonly pattern: RegExp;
  /** Not where the words before, or after, are these. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** Nor where the statement holds these anywhere. */
  readonly notWith?: RegExp;
  /** Only where the statement holds these. */
  readonly onlyWith?: RegExp;
  /** Only where this statement or those about it hold these. */
  readonly onlyNear?: RegExp;
  /** Not where they hold these. */
  readonly notNear?: RegExp;
  /** Said of somebody: not where the one last named is a suspect or a bystander. */
  readonly ofVictim?: true;
  /** True whenever it was; else what is set years back or in somebody's record is left out. */
  readonly whenever?: true;
}

export interface Met<Value extends string = string> {
  readonly value: Value;
  readonly sighting: Sighting;
}

/** Every place where a cue is met and nothing in the statement speaks against it. */
export function metIn<Value extends string>(
  statement: Statement,
  cues: readonly Cue<Value>[],
): Met<Value>[] {
  if (isElsewhere(statement)) return [];
  return cues.flatMap((cue) =>
    sightingsOf(cue.pattern, statement)
      .filter((sighting) => stands(sighting, cue))
      .map((sighting) => ({ value: cue.value, sighting })),
  );
}

export function isFirm(sighting: Sighting): boolean {
  return !isDenied(sighting) && !isSupposed(sighting);
}

/** The phrase as it was written, spaces and line ends included. */
export function proposalOf(
  fact: Proposal['fact'],
  { value, sighting }: Met,
  text: string,
): Proposal {
  const start = writtenAt(sighting.statement, sighting.at);
  const end = writtenAt(sighting.statement, sighting.at + sighting.text.length - 1) + 1;
  return { fact, value, phrase: text.slice(start, end) };
}

function stands(sighting: Sighting, cue: Cue): boolean {
  const { before, after, statement } = sighting;
  if (cue.notAfter?.test(before) || cue.notBefore?.test(after)) return false;
  if (cue.notWith !== undefined && statement.text.search(cue.notWith) >= 0) return false;
  if (cue.onlyWith !== undefined && statement.text.search(cue.onlyWith) < 0) return false;
  if (cue.onlyNear !== undefined && statement.near.search(cue.onlyNear) < 0) return false;
  if (cue.notNear !== undefined && statement.near.search(cue.notNear) >= 0) return false;
  if (!isFirm(sighting)) return false;
  if (isAntecedent(sighting) || (!cue.whenever && isLongAgo(sighting))) return false;
  return !cue.ofVictim || !isOfAnother(sighting);
}

/** "Beats her": whoever does it, it is done to somebody. */
const object =
  /\b(?:him|her|them|me|the (?:\w+ )?(?:victims?|girls?|boys?|wom[ae]n|workers?|child(?:ren)?|lads?|tenants?|staff|family)|(?:his|her|their) (?:fingers?|ears?|arms?|legs?|jaw|nose|face|ribs?|throat|neck|hands?|head))\b/i;

/** Whom it is told to has no part in it. */
const toldTo =
  /\b(?:told|tells|telling|informed|disclosed to|said to|says to|reported to|confided in|spoke to) (?:the |a |an |her |his |their |our )?(?:\w+ )?(?:staff|officers?|police|teachers?|social workers?|nurses?|doctors?|gps?|neighbours?|support workers?|keyworkers?|callers?|mother|mum|father|dad|parents?|aunt|nan)\b/gi;

/** "Alcoholic man": it is said of whom it stands before. */
const saidOf =
  /^\W*(?:and \w+ )?(?:young |elderly |old |local |adult )?(?:victims?|tenants?|wom[ae]n|m[ae]n|girls?|boys?|lads?|child(?:ren)?|males?|females?|residents?|occupants?|occupiers?|pupils?|students?|adults?|workers?|teenagers?)\b/i;

/** The one last named in the clause, or in the statement where the clause names nobody. */
function isOfAnother({ scope, before, text, after }: Sighting): boolean {
  if (object.test(text) || saidOf.test(after)) return false;
  const [clause, sentence] = [scope, before].map((said) => said.replaceAll(toldTo, ' '));
  const role = lastNamed(clause ?? '') ?? lastNamed(sentence ?? '');
  return role !== undefined && role !== 'victim';
}
