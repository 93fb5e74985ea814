import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions } from '../bot/actions/index.ts';
import { commands } from '../bot/commands/index.ts';

// The fences of the design, held by reading the source: who imports whom, the explicit lists, names and sizes.

const folders = ['bench', 'bot', 'cards', 'docs', 'domain', 'manifest', 'scoring', 'store', 'test'];
const files = folders
  .flatMap(sourcesIn)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const product = files.filter(({ path }) => !path.startsWith('test/'));
const imports = product.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, to = '']) => ({ path, to })),
);

describe('the source', () => {
  it('is looked at: hundreds of files and thousands of imports', () => {
    expect(product.length).toBeGreaterThan(200);
    expect(imports.length).toBeGreaterThan(800);
  });

  it('has no file over 250 lines; of the product, half at most 80 and nine of ten at most 150', () => {
    const long = files.filter(({ text }) => linesOf(text) > 250).map(({ path }) => path);
    expect(long).toEqual([]);
    const sizes = product.map(({ text }) => linesOf(text)).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(80);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  it('uses none of the names that say nothing', () => {
    const vague = /^(?:utils?|helpers?|common|services?|managers?|handlers?|base|types)\.ts$/;
    expect(
      product.filter(
        ({ path }) => vague.test(basename(path)) && path !== 'domain/reference/types.ts',
      ),
    ).toEqual([]);
  });

  it('exports by name only, and silences no checker', () => {
    const silenced = /\bexport default\b|@ts-(?:ignore|nocheck|expect-error)|(?:ox|es)lint-disable/;
    expect(product.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('names only existing files', () => {
    const known = new Set(files.map(({ path }) => path));
    const missing = imports.filter(
      ({ path, to }) => to.startsWith('.') && !known.has(normalize(join(dirname(path), to))),
    );
    expect(missing.filter(({ to }) => to.endsWith('.ts'))).toEqual([]);
  });
});

describe('imports', () => {
  it.each([
    ['domain', []],
    ['scoring', ['domain']],
    ['store', ['domain']],
    ['cards', ['domain']],
    ['bot', ['domain', 'scoring', 'store', 'cards']],
    ['manifest', ['domain', 'bot']],
    ['docs', ['bot', 'test']],
    ['bench', ['domain', 'scoring', 'cards', 'test']],
  ])('of %s reach no further than its own folder and %j', (folder, allowed) => {
    const strays = imports
      .filter(({ path, to }) => path.startsWith(`${folder}/`) && to.startsWith('.'))
      .map(({ path, to }) => ({ path, to: normalize(join(dirname(path), to)) }))
      .filter(({ to }) => ![folder, ...allowed].includes(to.split('/')[0] ?? ''));
    expect(strays).toEqual([]);
  });

  it.each([
    ['kysely', /^store\//],
    ['pg', /^store\//],
    ['better-sqlite3', /^store\//],
    ['@microsoft/teams.apps', /^bot\/teams\//],
    ['@microsoft/teams.api', /^bot\/teams\//],
    ['@microsoft/teams.cards', /^cards\/card\.ts$/],
    ['zod', /^(?:bench\/|cards\/|bot\/organisation|bot\/config\.ts$|bot\/cli\/)/],
    ['node-cron', /^bot\/schedule\.ts$/],
    ['temporal-polyfill', /^domain\//],
    ['pino', /^bot\/log\.ts$/],
    ['prom-client', /^bot\/metrics/],
    ['ajv-draft-04', /^manifest\//],
    ['fflate', /^manifest\//],
    ['playwright-core', /^(?:docs|manifest)\//],
  ])('of %s stand only where it belongs', (library, home) => {
    const users = imports.filter(({ to }) => to === library || to.startsWith(`${library}/`));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ path }) => !home.test(path))).toEqual([]);
  });

  it('bring no library but calendars into the rules, and no I/O into what is pure', () => {
    const pure = imports.filter(({ path }) => /^(?:domain|scoring|cards)\//.test(path));
    expect(pure.filter(({ to }) => to.startsWith('node:'))).toEqual([]);
    const rules = pure.filter(({ path, to }) => path.startsWith('domain/') && !to.startsWith('.'));
    expect(new Set(rules.map(({ to }) => to))).toEqual(new Set(['temporal-polyfill']));
  });

  it('never lead from one action, command or job to another', () => {
    const across = imports.filter(
      ({ path, to }) =>
        /^bot\/(?:actions|commands|jobs)\//.test(path) &&
        basename(path) !== 'index.ts' &&
        to.startsWith('./'),
    );
    expect(across).toEqual([]);
  });
});

describe('the clock, new ids and the environment', () => {
  it.each([
    ['process.env', /\bprocess\.env\b/, /^bot\/config\.ts$/],
    ['the clock', /\bDate\.now\(\)|new Date\(\)|performance\.now\(\)/, /^bot\/context\.ts$/],
    ['new ids', /\brandomUUID\b/, /^bot\/context\.ts$/],
  ])('%s stands in one file alone', (_what, pattern, home) => {
    const users = product.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !home.test(path))).toEqual([]);
  });
});

describe('the explicit lists', () => {
  it.each([
    'bot/actions',
    'bot/commands',
    'bot/jobs',
    'scoring/harm/criteria',
    'scoring/harm/gates',
  ])('%s/index.ts names every file beside it', (folder) => {
    const list = readFileSync(`${folder}/index.ts`, 'utf8');
    const beside = readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && name !== 'index.ts',
    );
    expect(beside.length).toBeGreaterThan(2);
    expect(beside.filter((name) => !list.includes(`'./${name}'`) && !isPart(folder, name))).toEqual(
      [],
    );
  });

  it('have one action a verb, and one verb for every contract that a card carries', () => {
    const verbs = actions.map((action) => action.verb);
    expect(new Set(verbs).size).toBe(verbs.length);
    const contracts = product.flatMap(({ path, text }) =>
      path.startsWith('cards/')
        ? [...text.matchAll(/verb\(\s*'([a-z]+\.[a-z]+)'/g)].map(([, name]) => name)
        : [],
    );
    expect(contracts.length).toBeGreaterThan(15);
    expect(contracts.filter((name) => !verbs.includes(name ?? ''))).toEqual([]);
  });

  it('have one command a name', () => {
    expect(new Set(commands.map((command) => command.name)).size).toBe(commands.length);
  });
});

describe('what is published', () => {
  // A migration that has run somewhere is never edited: write the next one.
  it('stays as it was', () => {
    const names = readdirSync('store/migrations').toSorted();
    const hashes = names.map((name) => [name, hashOf(`store/migrations/${name}`)]);
    expect(Object.fromEntries(hashes)).toEqual(publishedMigrations);
  });
});

const publishedMigrations = {
  '0001-beginning.ts': '8b2e6c4bd5ea8ede',
  '0002-delivery-and-audit.ts': '6c1044d7348568ad',
  '0003-first-deadline.ts': '8d9422307b0ea267',
  '0004-drafts.ts': 'be40252b70534b02',
  '0005-people.ts': '9540cf4e68cfde00',
  '0006-requests.ts': 'ef1546cf3b627c69',
  '0007-safeguarding.ts': '770579739c93fe7b',
  '0008-wordings.ts': 'c3a2f55e9f66c63d',
  '0009-joining.ts': 'bd30fb8013f25c1a',
  '0010-triage-clock.ts': '7164ad42fcf03154',
};

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'));
}

/** Files that a list's own files share: the shape of an entry, not an entry. */
function isPart(folder: string, name: string): boolean {
  return (
    folder.startsWith('scoring/') &&
    /^(?:criterion|gate|when|level|first-level|indicators?)\b/.test(name)
  );
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}
