import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { commands } from '../bot/commands/index.ts';
import { appManifest } from './app-manifest.ts';
import { iconSizes } from './icon-sizes.ts';
import type { PackageSettings } from './settings.ts';
import { problemsOfManifest } from './validate-manifest.ts';

/** The zip that Teams takes: the manifest and its two icons, checked. The same settings give the same bytes. */
export function packApp(settings: PackageSettings): Uint8Array {
  const manifest = appManifest(settings, { version: productVersion(), commands });
  const icons = Object.keys(iconSizes).map((name) => [
    `${name}.png`,
    readFileSync(join(import.meta.dirname, 'icons', `${name}.png`)),
  ]);
  const problems = problemsOfManifest(manifest);
  if (problems.length > 0) {
    throw new Error(`Expected a manifest that Teams takes, got: ${problems.join('; ')}`);
  }
  const files = {
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    ...Object.fromEntries(icons),
  };
  return zipSync(files, { level: 9, mtime: earliest });
}

/** Teams takes an update only under a higher version: the product's own. */
function productVersion(): string {
  const file = join(import.meta.dirname, '..', 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

/** A zip knows no earlier day, and no time zone. */
const earliest = new Date(1980, 0, 1);
