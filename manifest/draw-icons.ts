import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { iconSizes } from './icon-sizes.ts';

// Draws the PNGs from their SVGs; run after a change of the drawing, with Chromium installed: npm run icons.

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, size] of Object.entries(iconSizes)) {
  const file = join(import.meta.dirname, 'icons', name);
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(`${file}.svg`, 'utf8')}`);
  writeFileSync(`${file}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
