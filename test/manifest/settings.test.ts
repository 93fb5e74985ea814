import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readPackageSettings, trialSettings } from '../../manifest/settings.ts';
import { packApp } from '../../manifest/pack-app.ts';

const ids = {
  CLIENT_ID: '00000000-0000-4000-8000-0000000000AA',
  TENANT_ID: '11111111-1111-4111-8111-111111111111',
};

describe('the settings of the package', () => {
  it('need the registration’s ids and no secret', () => {
    expect(readPackageSettings(ids)).toEqual({
      clientId: '00000000-0000-4000-8000-0000000000aa',
      tenantId: ids.TENANT_ID,
      developer: 'TOEX',
      website: 'https://www.example.org/',
      privacy: 'https://www.example.org/',
      terms: 'https://www.example.org/',
    });
  });

  it.each([
    [{}, /^Expected the GUIDs.* in CLIENT_ID and TENANT_ID: .*--trial"\.$/],
    [{ ...ids, TENANT_ID: 'police.example.test' }, /in TENANT_ID:/],
    [{ ...ids, MANIFEST_PRIVACY: 'http://a.example.test' }, /https address in MANIFEST_PRIVACY/],
    [{ ...ids, MANIFEST_DEVELOPER: 'P'.repeat(33) }, /MANIFEST_DEVELOPER of at most 32/],
  ])('refuse %j', (env, says) => {
    expect(() => readPackageSettings(env)).toThrow(says);
  });

  it('name every mistake at once', () => {
    const wrong = { CLIENT_ID: ids.CLIENT_ID, MANIFEST_WEBSITE: 'x', MANIFEST_TERMS: 'y' };
    expect(() => readPackageSettings(wrong)).toThrow(/TENANT_ID[^]*WEBSITE[^]*TERMS/);
  });

  it('have placeholders for a trial, with which the package is valid', () => {
    expect(packApp(trialSettings).length).toBeGreaterThan(1_000);
  });
});

describe('npm run manifest', () => {
  it('ends with one sentence and 1 where the registration is not set', async () => {
    const refused = await build({}).catch((error: unknown) => error);
    const stderr = expect.stringMatching(/^Expected the GUIDs[^\n]*\n$/) as unknown;
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr });
  });

  it('ends with 2 where it is called wrongly', async () => {
    const refused = await build(ids, '--tenant').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 2 });
  });
});

function build(env: Record<string, string>, ...args: string[]) {
  return promisify(execFile)(process.execPath, ['manifest/build.ts', ...args], { env });
}
