import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, findChromium, reachingBeyond, startBrowser } from '../../support/browser.ts';
import { startStage, type StageServer } from './stage-server.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('an empty chat on the page', () => {
  let browser: Browser;
  let stage: StageServer | undefined;

  beforeAll(async () => {
    browser = await startBrowser(chromium ?? '');
  });
  afterAll(async () => browser.close());
  afterEach(async () => stage?.close());

  async function open(filling: Parameters<typeof startStage>[0]['filling'], width: number) {
    stage = await startStage({ filling });
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    const complaints = complaintsOf(page);
    await page.goto(stage.base);
    await page.getByText('Nothing here yet').waitFor();
    return { page, complaints, fill: page.getByRole('button', { name: 'Fill with a fortnight' }) };
  }

  it.each([320, 1280])(
    'fills at one press at %i px, and says meanwhile and after what comes of it',
    async (width) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      let fills = 0;
      const { page, complaints, fill } = await open(
        { isOffered: () => Promise.resolve(true), fill: () => ((fills += 1), promise) },
        width,
      );
      expect(await reachingBeyond(page, width)).toEqual([]);
      await fill.click();
      await page.getByRole('status').getByText('Inventing a fortnight').waitFor();
      expect(await fill.isVisible()).toBe(false);
      resolve('Sixty are in.');
      await page.getByRole('status').getByText('Sixty are in.').waitFor();
      expect(await fill.isVisible()).toBe(false);
      expect(fills).toBe(1);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('offers nothing where there is something to look at', async () => {
    const { page, fill } = await open(
      { isOffered: () => Promise.resolve(false), fill: () => Promise.resolve('') },
      390,
    );
    await page.getByRole('button', { name: 'my referrals' }).waitFor();
    expect(await fill.isVisible()).toBe(false);
    await page.close();
  });
});
