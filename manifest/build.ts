import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { environment } from '../bot/config.ts';
import { Refusal } from '../domain/refusal.ts';
import { schemaVersion } from './app-manifest.ts';
import { packApp } from './pack-app.ts';
import { exampleAddress, readPackageSettings, trialSettings } from './settings.ts';

// npm run manifest: writes the Teams app package.

const file = 'build/raptor.zip';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const isTrial = readArguments(process.argv.slice(2)) === 'trial';
  const settings = isTrial ? trialSettings : readPackageSettings(environment);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, packApp(settings));
  say(`${file}: valid against Microsoft’s schema ${schemaVersion}. Bot ${settings.clientId}.`);
  if (isTrial) say('A trial: its ids are placeholders, so no bot answers in Teams.');
  else say(`Upload it in the Teams admin centre of tenant ${settings.tenantId}.`);
  if (settings.website === exampleAddress) {
    say(`MANIFEST_WEBSITE is not set: the package names ${exampleAddress} as its pages.`);
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'usage' ? 2 : 1;
}

function readArguments(args: readonly string[]): 'real' | 'trial' {
  if (args.length === 0) return 'real';
  if (args.length === 1 && args[0] === '--trial') return 'trial';
  throw new Refusal('usage', 'Usage: npm run manifest [-- --trial]');
}
