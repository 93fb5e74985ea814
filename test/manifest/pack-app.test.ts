import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '../../bot/commands/index.ts';
import type { Command } from '../../bot/command.ts';
import { appManifest, schemaVersion } from '../../manifest/app-manifest.ts';
import type { AppManifest } from '../../manifest/app-manifest.ts';
import { packApp } from '../../manifest/pack-app.ts';
import { readPackageSettings } from '../../manifest/settings.ts';
import { problemsOfManifest, schemaFolder } from '../../manifest/validate-manifest.ts';
import { oneJourney } from '../support/each-journey.ts';
import { readPng } from './read-png.ts';

const clientId = '00000000-0000-4000-8000-0000000000aa';
const settings = readPackageSettings({
  CLIENT_ID: clientId,
  TENANT_ID: '11111111-1111-4111-8111-111111111111',
  MANIFEST_DEVELOPER: 'Invented Police',
  MANIFEST_WEBSITE: 'https://raptor.example.test/',
  MANIFEST_PRIVACY: 'https://raptor.example.test/privacy',
});
const files = unzipSync(packApp(settings));
const manifest = JSON.parse(strFromU8(fileOf('manifest.json'))) as AppManifest;

function fileOf(name: string): Uint8Array {
  const file = files[name];
  if (!file) throw new Error(`Expected ${name} in the package, got ${Object.keys(files).join()}`);
  return file;
}

function menuOf(scope: string, of: AppManifest = manifest): string[] {
  const lists = of.bots[0]?.commandLists ?? [];
  return lists
    .filter(({ scopes }) => scopes.includes(scope))
    .flatMap((list) => list.commands.map(({ title }) => title));
}

function alphaOf(pixels: Uint8Array): Uint8Array {
  return pixels.filter((_, index) => index % 4 === 3);
}

describe('the package', () => {
  it('holds the manifest and the two icons it names, at its top', () => {
    expect(Object.keys(files).toSorted()).toEqual(
      ['manifest.json', ...Object.values(manifest.icons)].toSorted(),
    );
  });

  it('has the same bytes whenever it is made', () => {
    const today = packApp(settings);
    vi.setSystemTime('2031-05-01T12:00:00Z');
    const later = packApp(settings);
    vi.useRealTimers();
    expect(later).toEqual(today);
  });

  it('carries the product’s version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the manifest', () => {
  it('is valid against the newest schema that Microsoft’s package ships', () => {
    const shipped = readdirSync(schemaFolder).flatMap(
      (name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? [],
    );
    expect(schemaVersion).toBe(`1.${Math.max(...shipped.map(Number))}`);
    expect(problemsOfManifest(manifest)).toEqual([]);
  });

  it.each([
    ['a bot without a GUID', { bots: [{ botId: 'raptor', scopes: ['personal'] }] }, /botId/],
    ['an unknown part', { widget: true }, /additional properties/],
    ['another schema’s version', { manifestVersion: '1.29' }, /manifestVersion/],
    ['no icons', { icons: {} }, /icons/],
    ['too long a name', { name: { short: 'R'.repeat(31) } }, /name\/short/],
    ['an address that is none', { $schema: 'not an address' }, /schema/],
  ])('would be refused with %s', (_what, wrong, says) => {
    expect(problemsOfManifest({ ...manifest, ...wrong }).join()).toMatch(says);
  });

  it('names the bot of this registration everywhere, and the organisation’s pages', () => {
    expect([manifest.id, manifest.bots[0]?.botId, manifest.composeExtensions[0]?.botId]).toEqual([
      clientId,
      clientId,
      clientId,
    ]);
    expect(manifest.developer).toEqual({
      name: 'Invented Police',
      websiteUrl: 'https://raptor.example.test/',
      privacyUrl: 'https://raptor.example.test/privacy',
      termsOfUseUrl: 'https://raptor.example.test/',
    });
  });

  it('can be added for oneself, to a team and to a group chat', () => {
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.validDomains).toEqual([]);
  });
});

describe('the menus', () => {
  it('offer the bot’s own commands, and in a team or group chat only what may be answered there', () => {
    const names = commands.map(({ name }) => name);
    expect(menuOf('personal').length).toBe(Math.min(10, names.length));
    expect(names).toEqual(expect.arrayContaining(menuOf('personal')));
    const shared = commands.filter(({ ownChatOnly }) => !ownChatOnly).map(({ name }) => name);
    expect(shared.length).toBeLessThan(names.length);
    expect(menuOf('team')).toEqual(shared);
    expect(menuOf('groupChat')).toEqual(shared);
  });

  it('hold ten at most, help among them', () => {
    const many = Array.from({ length: 14 }, (_, index): Command => {
      const name = index === 13 ? 'help' : `command ${index}`;
      return {
        name,
        usage: name,
        does: 'does it',
        isFor: () => true,
        ownChatOnly: index % 2 === 0,
        run: () => Promise.resolve({ kind: 'nothing' }),
      };
    });
    const made = appManifest(settings, { version: '1.0.0', commands: many });
    expect(menuOf('personal', made)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `command ${index}`),
      'help',
    ]);
    expect(menuOf('team', made)).toEqual([
      ...[1, 3, 5, 7, 9, 11].map((index) => `command ${index}`),
      'help',
    ]);
    expect(problemsOfManifest(made)).toEqual([]);
  });
});

describe('the icons', () => {
  it('have Teams’ sizes', () => {
    expect(readPng(fileOf(manifest.icons.color))).toMatchObject({ width: 192, height: 192 });
    expect(readPng(fileOf(manifest.icons.outline))).toMatchObject({ width: 32, height: 32 });
  });

  it('are a full square in colour, and white alone on nothing in outline', () => {
    const colour = readPng(fileOf(manifest.icons.color));
    expect(new Set(alphaOf(colour.pixels))).toEqual(new Set([255]));

    const { pixels } = readPng(fileOf(manifest.icons.outline));
    const alpha = alphaOf(pixels);
    const drawn = pixels.filter((_, index) => index % 4 !== 3 && (alpha[index >> 2] ?? 0) > 0);
    expect(new Set(drawn)).toEqual(new Set([255]));
    const solid = alpha.filter((value) => value === 255).length;
    expect(solid).toBeGreaterThan(300);
    expect(alpha.filter((value) => value === 0).length).toBeGreaterThan(300);
  });
});

oneJourney('“Refer this message”', (start) => {
  it('is answered with the referral’s form, filled from the message', async () => {
    const journey = await start();
    const [action] = manifest.composeExtensions[0]?.commands ?? [];
    expect(action).toMatchObject({ type: 'action', context: ['message'], fetchTask: true });
    const { body } = await journey.invokes('pat', {
      name: 'composeExtension/fetchTask',
      value: {
        commandId: action?.id,
        commandContext: 'message',
        messagePayload: { body: { contentType: 'text', content: 'County line into Derby.' } },
      },
      where: 'gateway',
    });
    expect(body).toMatchObject({ task: { type: 'continue', value: { title: 'New referral' } } });
    expect(JSON.stringify(body)).toContain('County line into Derby.');
  });
});
