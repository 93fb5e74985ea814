import { parseArgs } from 'node:util';
import { Refusal } from '../../domain/refusal.ts';
import type { Score } from '../../domain/score.ts';
import { readFacts } from '../../scoring/harm/facts.ts';
import type { HarmModel } from '../../scoring/harm/models/harm-model.ts';
import { currentModel, findModel, publishedModels } from '../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import { answerInput } from './answer-input.ts';
import type { CliCommand } from './command.ts';
import { parseJson, readInput } from './read-input.ts';

export const score: CliCommand = {
  name: 'score',
  usage: '<facts.json|-> [--model <id>] [--json], or --jsonl with facts a line on standard input',
  summary: 'Scores facts, without a database',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const model = chooseModel(values.model);
    return answerInput(
      { ...values, sources: positionals },
      {
        io,
        read: async (source) => parseJson(await readInput(source, io)),
        answer: (raw) => scoreRaw(raw, model),
      },
    );
  },
};

function chooseModel(id: string | undefined): HarmModel {
  const model = id === undefined ? currentModel : findModel(id);
  if (model) return model;
  const published = publishedModels.map((known) => known.id).join(', ');
  throw new Refusal('unknown-model', `Expected a published model (${published}), got ${id}.`);
}

function scoreRaw(raw: unknown, model: HarmModel): Score {
  const reading = readFacts(raw);
  if ('problems' in reading) throw new Refusal('bad-facts', `${reading.problems.join('. ')}.`);
  return scoreFacts(reading.facts, { model });
}

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  model: { type: 'string' },
} as const;
