import { parseArgs } from 'node:util';
import { Refusal } from '../../domain/refusal.ts';
import { proposeAnswers } from '../../scoring/proposals/propose-answers.ts';
import { answerInput } from './answer-input.ts';
import type { CliCommand } from './command.ts';
import { readInput } from './read-input.ts';

export const propose: CliCommand = {
  name: 'propose',
  usage: '<text|-> [--json], or --jsonl with a text as a JSON string a line on standard input',
  summary: 'Shows the answers that a narrative suggests, with the words they come from',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return answerInput(
      { ...values, sources: positionals },
      {
        io,
        read: async (text) => (text === '-' ? readInput('-', io) : text),
        answer: proposeFrom,
      },
    );
  },
};

function proposeFrom(value: unknown): unknown {
  if (typeof value === 'string') return proposeAnswers(value);
  throw new Refusal('not-text', `Expected a text, got ${value === null ? 'null' : typeof value}.`);
}

const options = { json: { type: 'boolean' }, jsonl: { type: 'boolean' } } as const;
