import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { organisationYaml } from './cast.ts';

/** The bot as a process of its own, as `npm start` runs it. */
export interface Process {
  readonly port: number;
  /** Ends it with this signal; its exit code, and how long that took. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly ms: number;
}

export interface Failed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the bot with these settings and nothing else of this machine's. */
export async function runRaptor(settings: Readonly<Record<string, string>>): Promise<Process> {
  const child = begin(settings);
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /^Chat page\s+http:\/\/127\.0\.0\.1:(\d+)\//.exec(line) ?? [];
    if (!port) continue;
    child.stdout.resume();
    return {
      port: Number(port),
      async end(signal) {
        const begun = performance.now();
        const ended = once(child, 'exit');
        if (child.exitCode === null && child.signalCode === null) {
          child.kill(signal);
          await ended;
        }
        const ms = performance.now() - begun;
        return { code: child.exitCode, signal: child.signalCode, ms };
      },
    };
  }
  throw new Error(`Expected the bot to start, got: ${errors.join('')}`);
}

/** Runs one that is expected not to start. */
export async function failToStart(settings: Readonly<Record<string, string>>): Promise<Failed> {
  const child = begin(settings);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await once(child, 'close');
  clearTimeout(patience);
  return { code: child.exitCode, stdout, stderr };
}

/** A folder of its own with the cast's organisation file. */
export function workplace(): { folder: string; config: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'raptor-process-'));
  const config = join(folder, 'raptor.yaml');
  writeFileSync(config, organisationYaml);
  return { folder, config, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const root = join(import.meta.dirname, '..', '..');

function begin(settings: Readonly<Record<string, string>>) {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  return spawn(process.execPath, ['bot/main.ts'], {
    cwd: root,
    env: {
      PATH,
      NODE_COMPILE_CACHE,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
