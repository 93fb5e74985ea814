import { countries, forcesByName, placesByForce } from '../../domain/reference/places.ts';
import type { Statement } from './narrative.ts';

/** A place or a force that a statement names, with where it stands. */
export interface Place {
  /** The force that polices it; undefined for a place abroad. */
  readonly force: string | undefined;
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** Whether a force itself is named. */
  readonly isForce: boolean;
}

export function placesIn({ text }: Statement): Place[] {
  return [...text.matchAll(named)]
    .filter(({ index, 0: name }) => !isOther(text, { at: index, name }))
    .map(({ index, 0: name }) => {
      const key = name.toLowerCase();
      const isForce = forceNames.has(key);
      return {
        force: forceNames.get(key) ?? placeNames.get(key),
        text: name,
        at: index,
        end: index + name.length,
        isForce,
      };
    });
}

/** A street, a club, a person or a word that has a place's name. */
function isOther(text: string, { at, name }: { at: number; name: string }): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + name.length, at + name.length + 30);
  if (streetAfter.test(after) || personBefore.test(before)) return true;
  const isPlainWord = plainWords.has(name.toLowerCase());
  if (isPlainWord && (!/^[A-Z]/.test(name) || !placeBefore.test(before))) return true;
  return /^[a-z]/.test(name) && !placeBefore.test(before);
}

const lower = (byForce: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(byForce).flatMap(([force, names]) =>
      names.split(', ').map((name): [string, string] => [name.toLowerCase(), force]),
    ),
  );

const placeNames = lower(placesByForce);
const forceNames = lower(forcesByName);
const everyName = [
  ...forceNames.keys(),
  ...placeNames.keys(),
  ...countries.map((name) => name.toLowerCase()),
]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\&]/g, String.raw`\$&`).replaceAll(' ', ' +'));

const named = new RegExp(String.raw`(?<![\w'-])(?:${everyName.join('|')})(?![\w-])`, 'gi');

const streetAfter =
  /^(?:'s)? ?(?:roads?|rd|streets?|st|lane|ln|avenue|ave|close|drive|way|terrace|crescent|place|court|row|gardens?|grove|hill|house|arms|hotel|inn|pub|tavern|park|fc|utd|united|city fc|county(?: fc| cricket)?|university|club|league|union|team|players?|match|ball|wanderers|rovers|accents?|airport|born|pudding|building society|cathedral|college|school|academy|primary|estate|square|mews|walk|view|rise|green|parade|bridge|mill|cars?|taxis?|eye|marathon|olympics|gate|terrier|fans?|tigers|falcons|warriors|shirt|scarf|supporters?|plates?)\b/i;
const personBefore =
  /\b(?:mr|mrs|ms|miss|dr|pc|dc|ds|di|dci|sgt|ps|insp|pcso|councillor|judge|jack|paris|nigel|kelly-ann|abraham|john|david|peter|paul|sarah|emma|james|called|named|surname|nicknamed|alias|aka|university of|bishop of|duke of|prince of|bank of)\.? $/i;
const placeBefore =
  /\b(?:in|from|to|into|at|near|around|between|and|or|of|via|through|across|over|outside|within|spans|spanning|covers|covering|throughout|towards|up to|down to|back to|leave|left|reach|for|central|east|west|north|south|greater|inner|the|a|an|-|,|\/|out of)[ -]?(?:the )?$|[,/-] ?$/i;
const plainWords = new Set(
  'rugby,reading,bath,hull,barry,beverley,blackwood,stroud,newmarket,ripley,kent,stafford,preston,bradford,lincoln,warwick,hastings,dover,halifax,lewes,stoke,brent,harrow,chatham,ashington,hove,poole,redhill,deal,durham,essex,york,lancaster,bangor,chester,wells,christchurch,camden,turkey,china,georgia,paris,dudley,beeston,blyth,enfield,barnet,bolton,buxton,mansfield,neath,brum,india,chad,jordan,surrey,devon,florence,lincs,spalding,selby,kendal,crewe,epsom,hanley'.split(
    ',',
  ),
);
