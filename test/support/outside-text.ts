import { parentPort, workerData } from 'node:worker_threads';
import { answerCommand } from '../../bot/answer-command.ts';
import type { Turned } from '../../bot/context.ts';
import { plainText } from '../../bot/teams/plain-text.ts';
import { readTurn } from '../../bot/teams/read-turn.ts';
import { mayServe } from '../../bot/teams/service-address.ts';
import { intakeProblems, submitReferral } from '../../cards/intake-form.ts';
import { typedInputs } from '../../cards/verb.ts';
import { escapeMarkdown } from '../../cards/parts/text.ts';
import { isMarkedAboveOfficial, seemsToNameSource } from '../../domain/handling.ts';
import { identifierKinds } from '../../domain/identifier.ts';
import { titleOf } from '../../domain/receive.ts';
import { seenAsWritten, withoutControls } from '../../domain/plain-characters.ts';
import { readRef } from '../../domain/ref.ts';
import { readShift } from '../../domain/shift.ts';
import { canonicalIdentifier, findIdentifiers } from '../../scoring/links/find-identifiers.ts';
import { proposeAnswers } from '../../scoring/proposals/propose-answers.ts';
import { cast, tenant } from './cast.ts';

/** Everything that looks at text from outside, by name. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  isMarkedAboveOfficial,
  seemsToNameSource,
  titleOf,
  readRef,
  escapeMarkdown,
  withoutControls,
  seenAsWritten,
  'a shift': (text) => readShift(text, { now: 0, timezone: 'Europe/London' }),
  plainText,
  'a message’s text': (text) => readTurn({ ...said, text }),
  'a message’s mentions': (text) =>
    readTurn({ ...said, text, entities: [mention('<at>'), mention(`b${text.slice(0, 50_000)}`)] }),
  'a conversation’s id': (text) => readTurn({ ...said, conversation: { id: `19:${text}` } }),
  'a service’s address': (text) => {
    const serviceUrl = `https://smba.trafficmanager.net/${text}`;
    return mayServe(serviceUrl, policy) && readTurn({ ...said, serviceUrl });
  },
  'a command': (text) => answerCommand(text, asked),
  'a command’s rest': (text) => answerCommand(`help ${text}`, asked),
  'a form’s texts': (text) => submitReferral.read({ ref: text, title: text, narrative: text }),
  'a form’s choices': (text) => {
    const data = { types: text, told: text, force: text, identifiers: text, region: text };
    return [submitReferral.read(data), intakeProblems(typedInputs(data), { types: [], person })];
  },
  findIdentifiers,
  proposeAnswers,
  canonicalIdentifier: (text) => identifierKinds.map((kind) => canonicalIdentifier(kind, text)),
};

const person = { ...cast.pat, roles: ['officer'], region: 'EMID' } as const;
const place = { kind: 'personal', id: 'a:pat', serviceUrl: '', tenantId: tenant } as const;
const asked = { actor: person, place } as unknown as Turned;
const said = { type: 'message', recipient: { id: '28:raptor' } };
const policy = { mode: 'teams', serviceHosts: ['smba.trafficmanager.net'] } as const;
const mention = (text: string) => ({ mentioned: { id: '28:raptor' }, text });

export interface Hostile {
  readonly start: string;
  readonly repeated: string;
  readonly end: string;
}

export interface Reading {
  readonly readers: readonly string[];
  readonly texts: readonly Hostile[];
}

/** As a worker: each of these readers reads each text, and says so before. */
async function readAll({ readers: names, texts }: Reading): Promise<void> {
  for (const name of names) {
    for (const hostile of texts) {
      parentPort?.postMessage({ name, ...hostile }, []);
      const { start, repeated, end } = hostile;
      const text = start + repeated.repeat(Math.ceil(length / repeated.length)) + end;
      await (readers[name] ?? quadratic)(text);
    }
  }
}

/** So that the test is known to catch one. */
function quadratic(text: string): boolean {
  return /a+$/.test(text);
}

const length = 200_000;

if (parentPort) await readAll(workerData);
