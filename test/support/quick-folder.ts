import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where a test's files go: in memory where there is room for them, so that no commit waits for a disk. */
export function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize > roomNeeded ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

const inMemory = '/dev/shm';
/** In bytes. */
const roomNeeded = 512 * 1024 * 1024;
