import { join } from 'node:path';
import { readConfig } from '../bot/config.ts';
import { startRaptor } from '../bot/start.ts';
import { findChromium, startBrowser } from '../test/support/browser.ts';
import { openPage } from '../test/support/on-page.ts';
import { createCamera, narrow } from './camera.ts';
import type { Camera } from './camera.ts';
import { playStory } from './play-story.ts';

// npm run pictures: takes the README's pictures from the running page; run after a change of a card.

const chromium = findChromium();
if (chromium === undefined) process.exitCode = 1;
else (await takePictures(chromium)).develop(join(import.meta.dirname, 'pictures'));

async function takePictures(executable: string): Promise<Camera> {
  let clock = Date.parse('2026-11-18T09:00:00Z');
  const config = readConfig({ PORT: '0', DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'warn' });
  const raptor = await startRaptor(config, { say: () => undefined, now: () => clock });
  const browser = await startBrowser(executable);
  try {
    const on = await openPage(browser, {
      port: raptor.port,
      viewport: narrow,
      deviceScaleFactor: 2,
    });
    const camera = createCamera(on.page);
    await playStory({
      on,
      camera,
      async turnTo(instant) {
        clock = Date.parse(instant);
        await on.page.reload();
        await on.page.locator('#who option').first().waitFor({ state: 'attached' });
      },
    });
    if (on.complaints.length > 0) throw new Error(on.complaints.join('\n'));
    return camera;
  } finally {
    await browser.close();
    await raptor.stop();
  }
}
