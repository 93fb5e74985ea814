import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { readers } from './support/outside-text.ts';
import type { Hostile, Reading } from './support/outside-text.ts';

// Bodies hold up to 640 KB. What looks at 200,000 characters once for each of them is at it for a minute; what looks
// at each a few times is through in a fraction of a second.

test('whatever looks at text from outside comes to its end on whatever is repeated in it', async () => {
  const reading = { readers: Object.keys(readers), texts };
  expect(await stuckOn(reading, 10_000)).toBeUndefined();
}, 300_000);

test('one that is quadratic would be caught', async () => {
  const reading = { readers: ['quadratic'], texts: [{ start: '', repeated: 'a', end: '!' }] };
  expect(await stuckOn(reading, 2_000)).toMatchObject({ name: 'quadratic' });
});

/** What a worker was still busy with when it had said nothing for so long, and was ended. */
async function stuckOn(workerData: Reading, patienceMs: number): Promise<unknown> {
  const worker = new Worker(new URL('support/outside-text.ts', import.meta.url), { workerData });
  let now: unknown;
  let patience: NodeJS.Timeout | undefined;
  worker.on('message', (said) => {
    now = said;
    clearTimeout(patience);
    patience = setTimeout(() => void worker.terminate(), patienceMs);
  });
  const [code] = await once(worker, 'exit');
  clearTimeout(patience);
  return code === 0 ? undefined : now;
}

const signs = '< </ <at> <style <style> </p> & &# &#x1 > * # - _ . .. @ ( [ / = " , : + 🙂 İ'.split(
  ' ',
);
const words =
  'a A 1 0 A1 1a <at <br a@ @a a. a@a. 1. marking GSC: SECRET TOP R-A-26- 07700 +44 http:// x.com/ Snapchat: user AB12 car 12-34-56 12345678 GB12 type,'
    .split(' ')
    .flatMap((word) => [word, `${word} `]);
const tokens = [' ', '\t', '\n', '\u00a0', '\r\n', ' \n', ...signs, ...words];
const starts = [
  'marking',
  'GSC:',
  'SECRET',
  '<',
  '<at',
  '<at ',
  '&',
  'R-A-26-',
  'a@a',

  '1',
];
const texts: readonly Hostile[] = [
  ...tokens.map((repeated) => ({ start: '', repeated, end: 'é!' })),
  ...starts.flatMap((start) =>
    [' ', '/', '0', 'a', 'A', '-'].map((repeated) => ({ start, repeated, end: '!' })),
  ),
];
