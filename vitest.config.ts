import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A busy machine makes nothing wrong, only late.
    expect: { poll: { timeout: 30_000 } },
    // The journeys wait more than they work: half as many again as there are cores keep them busy.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A worker reads the code once for all its files: they leave nothing behind in it, as one file's tests do among themselves.
    isolate: false,
  },
});
