import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../domain/refusal.ts';
import type { Config } from './config.ts';
import { readOrganisation } from './organisation.ts';
import type { Organisation } from './organisation-schema.ts';

/** The file that was asked for, else raptor.yaml, else in local mode the demonstration. */
export function loadOrganisation(config: Config): { organisation: Organisation; from: string } {
  const file = config.organisationFile ?? (existsSync(usualFile) ? usualFile : undefined);
  if (file !== undefined) return { organisation: readOrganisation(textOf(file), file), from: file };
  if (config.mode === 'local') {
    return { organisation: demonstrationOrganisation(), from: demonstration };
  }
  throw new Refusal(
    'organisation-file',
    `Expected an organisation file, got none. Copy raptor.example.yaml to ${usualFile}, or name another in RAPTOR_CONFIG.`,
  );
}

/** An invented organisation that shows every role at work. */
export function demonstrationOrganisation(): Organisation {
  const file = fileURLToPath(new URL('demonstration.yaml', import.meta.url));
  return readOrganisation(readFileSync(file, 'utf8'), 'bot/demonstration.yaml');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new Refusal(
      'organisation-file',
      `Expected to read the organisation file ${file}, got ${code}. See RAPTOR_CONFIG.`,
    );
  }
}

const usualFile = 'raptor.yaml';

/** Told apart from a file by this name. */
export const demonstration = 'the built-in demonstration';
