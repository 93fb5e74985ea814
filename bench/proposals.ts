import { measureSentence } from '../test/scoring/proposals/measure-sentence.ts';
import { sentences } from '../test/scoring/proposals/sentences.ts';
import type { Benchmark } from './benchmark.ts';

/** How often what is proposed is right, and how often what should be proposed is, on the table of invented texts. */
export const proposals: Benchmark = {
  name: 'proposals',
  summary: 'precision and recall of the proposed answers, fact by fact',
  run() {
    const tallies = new Map<string, Tally>();
    for (const { right, wrong, missed } of sentences.map(measureSentence)) {
      for (const answer of right) count(tallies, { answer, as: 'right' });
      for (const answer of wrong) count(tallies, { answer, as: 'wrong' });
      for (const answer of missed) count(tallies, { answer, as: 'missed' });
    }
    const rows = [...tallies].toSorted(([a], [b]) => a.localeCompare(b));
    return [
      `${sentences.length} invented texts`,
      row('fact', ['right', 'wrong', 'missed', 'precision', 'recall']),
      ...rows.map(([fact, tally]) => row(fact, cells(tally))),
      row('all', cells(rows.map(([, tally]) => tally).reduce(sum, none))),
    ];
  },
};

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const none: Tally = { right: 0, wrong: 0, missed: 0 };

function count(
  tallies: Map<string, Tally>,
  { answer, as }: { answer: string; as: keyof Tally },
): void {
  const [fact = ''] = answer.split('=');
  const tally = tallies.get(fact) ?? none;
  tallies.set(fact, { ...tally, [as]: tally[as] + 1 });
}

function sum(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

function cells({ right, wrong, missed }: Tally): string[] {
  const share = (of: number) => (right + of === 0 ? '-' : (right / (right + of)).toFixed(3));
  return [`${right}`, `${wrong}`, `${missed}`, share(wrong), share(missed)];
}

function row(fact: string, texts: readonly string[]): string {
  return [fact.padEnd(16), ...texts.map((text) => text.padStart(10))].join('');
}
