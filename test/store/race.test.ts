import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { eachStore } from '../support/stores.ts';

const run = promisify(execFile);
const racer = join(import.meta.dirname, '..', 'support', 'racer.ts');

async function race(url: string, name: string): Promise<number[]> {
  const { stdout } = await run(process.execPath, [racer, url, name, '20']);
  return JSON.parse(stdout);
}

eachStore('Three processes at once', (open, freshUrl) => {
  it('keep one unbroken chain and take each notice once', async () => {
    const url = await freshUrl();
    const claimed = (await Promise.all(['a', 'b', 'c'].map((name) => race(url, name)))).flat();
    const store = await open({ url });

    expect(claimed).toHaveLength(60);
    expect(new Set(claimed).size).toBe(60);
    expect(await store.read.audit.verify()).toMatchObject({ entries: 60 });
    expect(await store.read.audit.verify()).not.toHaveProperty('broken');
  });
});
