import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { shrinkPng } from './shrink-png.ts';

export interface Camera {
  /** A message twice: alone at a phone's width, and within the whole page at a desk's. */
  take(name: string, message: Locator): Promise<void>;
  /** Within the whole page, as somebody has it who prefers the dark. */
  takeDark(name: string, message: Locator): Promise<void>;
  /** Writes what was taken; it takes its time, so nothing else should be at work. */
  develop(folder: string): void;
}

/** A phone's width, and so tall that every card stands whole. */
export const narrow = { width: 360, height: 3000 };

export function createCamera(page: Page): Camera {
  const taken = new Map<string, Buffer>();

  async function keep(name: string, look: () => Promise<Buffer>): Promise<void> {
    taken.set(name, await still(look));
  }

  async function keepWide(name: string, message: Locator): Promise<void> {
    await page.setViewportSize({ ...wide, height: narrow.height });
    const tall = (await message.boundingBox())?.height ?? 0;
    const height = Math.max(wide.height, Math.ceil(tall) + aroundPx);
    await page.setViewportSize({ ...wide, height });
    await message.scrollIntoViewIfNeeded();
    await keep(`${name}-wide`, () => page.screenshot(quiet));
    await page.setViewportSize(narrow);
  }

  /** From edge to edge of the phone. */
  async function photograph(message: Locator): Promise<Buffer> {
    const { y = 0, height = 0 } = (await message.boundingBox()) ?? {};
    const clip = { x: 0, width: narrow.width, y: y - marginPx, height: height + 2 * marginPx };
    return page.screenshot({ ...quiet, clip });
  }

  return {
    async take(name, message) {
      await page.mouse.move(0, 0);
      await writeDatesTheBritishWay(page);
      await keep(`${name}-narrow`, () => photograph(message));
      await keepWide(name, message);
    },
    async takeDark(name, message) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await keepWide(`${name}-dark`, message);
      await page.emulateMedia({ colorScheme: 'light' });
    },
    develop(folder) {
      for (const [name, png] of taken) {
        writeFileSync(join(folder, `${name}.png`), shrinkPng(png));
      }
    },
  };
}

/** Chromium writes a date as the machine's language has it, and as the field's own only when it is drawn anew. */
async function writeDatesTheBritishWay(page: Page): Promise<void> {
  for (const date of await page.locator('input[type=date]').all()) {
    await date.evaluate((field: { lang: string; type: string }) => {
      field.lang = 'en-GB';
      field.type = 'text';
      field.type = 'date';
    });
  }
}

/** Two looks alike: what moves has come to rest, and what was on its way is there. */
async function still(look: () => Promise<Buffer>): Promise<Buffer> {
  let before = await look();
  for (;;) {
    await setTimeout(restMs);
    const now = await look();
    if (now.equals(before)) return now;
    before = now;
  }
}

const wide = { width: 1080, height: 640 };
/** The page's head, its message box, and room between. */
const aroundPx = 270;
const marginPx = 10;
const quiet = { animations: 'disabled', caret: 'hide' } as const;
const restMs = 400;
