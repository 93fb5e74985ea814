import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { schemaVersion } from './app-manifest.ts';

const require = createRequire(import.meta.url);

/** What Microsoft's own schema finds wrong, each with its place; nothing is fetched. */
export function problemsOfManifest(manifest: object): string[] {
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  if (isValid(manifest)) return [];
  return (isValid.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is not valid'}`,
  );
}

/** One folder a version. By path: to require the package itself fails on what it does not declare. */
export const schemaFolder = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

const schemaFile = join(schemaFolder, `v${schemaVersion}`, 'MicrosoftTeams.schema.json');
