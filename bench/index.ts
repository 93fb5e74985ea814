import type { Benchmark } from './benchmark.ts';
import { proposals } from './proposals.ts';
import { scores } from './scores.ts';

const benchmarks: readonly Benchmark[] = [proposals, scores];

const [asked] = process.argv.slice(2);
const chosen = benchmarks.filter(({ name }) => asked === undefined || asked === name);
for (const { name, summary, run } of chosen) {
  process.stdout.write(`${name}: ${summary}\n`);
  for (const line of await run()) process.stdout.write(`  ${line}\n`);
}
if (chosen.length === 0) {
  const names = benchmarks.map(({ name }) => name).join(', ');
  process.stderr.write(`Expected one of ${names}, got ${asked}.\n`);
  process.exitCode = 2;
}
