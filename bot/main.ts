import { Refusal } from '../domain/refusal.ts';
import { readConfig } from './config.ts';
import { startRaptor } from './start.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const raptor = await startRaptor(readConfig(), { say });
  const end = (): void => void raptor.stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
