import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { doctor } from '../../../bot/cli/doctor.ts';
import type { Finding } from '../../../bot/cli/doctor-finding.ts';
import { cast, organisationYaml } from '../../support/cast.ts';
import { runCli } from './run-cli.ts';

/** The cast's organisation with the west made whole: the doctor finds nothing to mend in it. */
export const whole = `${organisationYaml
  .replace('name: Gwen Gateway, roles: [gateway]', 'name: Gwen Gateway, roles: [gateway, analyst]')
  .replace(
    'escalation:',
    `  - { id: "19:tasking-wmid@thread.tacv2", purpose: tasking, region: WMID }
  - { id: "19:digest-wmid@thread.tacv2", purpose: digest, region: WMID }
escalation:
  WMID: [ { id: ${cast.ola.id}, phone: 07700 900901 } ]`,
  )}
openIntake: false
`;

export interface Surgery {
  /** The organisation file that the doctor reads. */
  organise(yaml: string): void;
}

/** Settings of their own for each test: the whole organisation, and no database yet. */
export function openSurgery(): Surgery {
  let folder = '';
  const organise = (yaml: string): void => {
    const file = join(folder, 'raptor.yaml');
    writeFileSync(file, yaml);
    vi.stubEnv('RAPTOR_CONFIG', file);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'raptor-doctor-'));
    for (const name of ['CLIENT_ID', 'TENANT_ID', 'RAPTOR_NOW', 'RAPTOR_MODE', 'HOST', 'PORT']) {
      vi.stubEnv(name, '');
    }
    vi.stubEnv('LOG_LEVEL', 'silent');
    vi.stubEnv('DATABASE_URL', `sqlite:${join(folder, 'none.db')}`);
    organise(whole);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return { organise };
}

/** What the doctor finds, every finding a sentence with another one that says what to do. */
export async function examine(): Promise<{ code: number; ok: boolean; findings: Finding[] }> {
  const { code, stdout, stderr } = await runCli(['doctor', '--json'], { commands: [doctor] });
  expect(stderr).toBe('');
  const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: Finding[] };
  for (const { says, todo } of findings) {
    expect(says).toMatch(/\.$/);
    expect(todo).toMatch(/^[A-Z].*\.$/);
  }
  return { code, ok, findings };
}

/** The level of each, with what it is about. */
export function briefly(findings: readonly Finding[]): string[] {
  return findings.map(({ level, about }) => `${level} ${about}`);
}
