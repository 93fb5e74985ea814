import { audit } from './audit.ts';
import type { CliCommand, CliIo } from './command.ts';
import { digest } from './digest.ts';
import { doctor } from './doctor.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { migrate } from './migrate.ts';
import { people } from './people.ts';
import { propose } from './propose.ts';
import { runCommand } from './run-command.ts';
import { score } from './score.ts';
import { seed } from './seed.ts';
import { undelivered } from './undelivered.ts';

const commands: readonly CliCommand[] = [
  score,
  findIdentifiers,
  propose,
  digest,
  seed,
  people,
  undelivered,
  audit,
  doctor,
  migrate,
];

const io: CliIo = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
// A closed pipe reaches the write that met it; without a listener it would end the process as well.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await runCommand(process.argv.slice(2), { commands, io });
