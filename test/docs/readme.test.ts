import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const named = [...readme.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
  .map(([, link, source]) => link ?? source ?? '')
  .filter((address) => !address.includes('://'));
const pictures = readdirSync('docs/pictures').map((name) => `docs/pictures/${name}`);

describe('the README', () => {
  it('names only files that exist', () => {
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('shows every picture, and says in words what is on it', () => {
    expect(pictures.length).toBeGreaterThan(12);
    expect(pictures.filter((path) => !named.includes(path))).toEqual([]);
    const images = readme.match(/<img [^>]*>/g) ?? [];
    expect(images.length).toBeGreaterThan(6);
    expect(images.filter((image) => !/alt="[^"]{40,}"/.test(image))).toEqual([]);
  });

  it('is not slow to load: its pictures weigh under 1.5 MB together', () => {
    const bytes = pictures.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('asks nobody to run a script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const asked = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name);
    expect(new Set(asked)).toContain('pictures');
    expect(asked.filter((name) => !Object.keys(scripts).includes(name ?? ''))).toEqual([]);
  });
});
