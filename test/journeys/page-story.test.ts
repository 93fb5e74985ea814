import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { startRaptor, type Raptor } from '../../bot/start.ts';
import { findChromium, reachingBeyond, startBrowser } from '../support/browser.ts';
import { cast, channels, organisationYaml } from '../support/cast.ts';
import { openPage, press, sees, unfold } from '../support/on-page.ts';
import { countyLine } from '../support/referrals.ts';

const chromium = findChromium();
const phone = { width: 390, height: 844 };

describe.skipIf(chromium === undefined)('the story on the page, at phone width', () => {
  const folder = mkdtempSync(join(tmpdir(), 'raptor-page-'));
  let raptor: Raptor | undefined;
  let browser: Browser | undefined;

  afterEach(async () => {
    await browser?.close();
    await raptor?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from an officer’s words to a triage, a task, a product and the leader’s digest', async () => {
    raptor = await startBot(folder);
    browser = await startBrowser(chromium ?? '');
    const { page, complaints, act, says, about, newest } = await openPage(browser, {
      port: raptor.port,
      viewport: phone,
    });

    // The officer refers.
    await act(cast.pat.id);
    await says('refer');
    await sees(newest(), 'Danger now? Radio control or 999.');
    await page.getByLabel('Paste or type what you know').fill(countyLine.narrative);
    await press(page, 'Read');
    await sees(newest(), 'We found: untick what is wrong');
    await press(newest(), 'Submit');
    await sees(newest(), 'Told already is missing');
    await answerForm(newest());
    await fitsThePhone(page);
    await press(newest(), 'Submit');
    const receipt = about('R-EMID-26-00001');
    await sees(receipt, 'The East Midlands gateway decides by');
    await sees(receipt, 'Safeguarding: sent to the inspector');
    expect(await receipt.innerText()).not.toMatch(/\bHIGH\b|Risk|Links/);

    // Whoever is no gateway is told so, alone.
    await act(cast.alex.id, channels.gateway);
    await press(about('R-EMID-26-00001'), "I'm on it");
    await sees(newest(), 'Only you can see this');
    await sees(newest(), 'Only the East Midlands gateway');

    // The gateway takes it, and accepts.
    await act(cast.sam.id, channels.gateway);
    const triage = about('R-EMID-26-00001');
    await sees(triage, '▲ HIGH');
    expect(await triage.innerText()).not.toMatch(/Only the East|07700|aged 14|Pat Officer/);
    await press(triage, "I'm on it");
    await sees(triage, 'Sam Gateway is on it');
    await triage.getByLabel('Reason, in words').fill('Children are carrying.');
    await unfold(triage, 'Accept');
    await triage.getByLabel('Product').selectOption('subject-profile');
    await triage.getByLabel('Questions to answer').fill('Who runs the line?');
    await fitsThePhone(page);
    await press(triage, 'Accept');
    await sees(triage, 'Sam Gateway accepted this');

    // An analyst takes the task, and delivers.
    await act(cast.alex.id, channels.tasking);
    const offer = about('T-EMID-26-00001-1');
    await sees(offer, 'Offered: subject profile');
    await press(offer, 'Accept');
    await sees(offer, 'Yours.');
    await act(cast.alex.id);
    const own = about('Who runs the line?');
    await unfold(own, 'Deliver');
    await press(own, 'Deliver');
    await sees(own, 'Sum it up.');
    await own.getByLabel('Summary').fill('The line is run from the west.');
    await own.getByLabel('Findings, in yardstick words').fill('Two adults run it.');
    await fitsThePhone(page);
    await press(own, 'Deliver');
    await sees(own, 'waiting for review');

    // The gateway reviews and releases it.
    await act(cast.sam.id, channels.gateway);
    const review = about('Subject profile: waiting for review');
    await press(review, 'Approve');
    await press(newest(), 'Release to the officer');
    await sees(newest(), 'With the officer.');

    // The officer has the product, and hears it in a message of its own.
    await act(cast.pat.id);
    await sees(about('Your referral is accepted'), 'Children are carrying.');
    await sees(about('Your product: subject profile'), 'The line is run from the west.');
    await page.reload();
    await sees(receipt, 'The product is with you.');

    // The leader reads the day.
    await act(cast.lee.id);
    await says('digest');
    await sees(newest(), '1 referral: 1 high');
    expect(await newest().innerText()).not.toMatch(/07700|DE1|aged 14|Pat Officer/);
    await fitsThePhone(page);

    expect(complaints).toEqual([]);
  }, 60_000);
});

async function startBot(folder: string): Promise<Raptor> {
  const file = join(folder, 'raptor.yaml');
  writeFileSync(file, organisationYaml);
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: 'sqlite::memory:',
    RAPTOR_CONFIG: file,
    LOG_LEVEL: 'silent',
  });
  return startRaptor(config, { say: () => undefined });
}

/** Answers the form as far as it must be, and opens what is folded for the rest. */
async function answerForm(form: Locator): Promise<void> {
  const { inputs } = countyLine;
  await form.getByLabel('County lines', { exact: true }).check();
  await form.getByLabel('Child criminal exploitation', { exact: true }).check();
  await form.getByLabel('Youngest victim').selectOption(inputs.youngest);
  await form.getByLabel('Danger now').selectOption(inputs.immediateRisk);
  await form.getByLabel('Supervisor').check();
  await unfold(form, 'What is happening');
  for (const what of ['Violence', 'Drug running', 'Missing episodes', 'Debt bondage'])
    await form.getByLabel(what, { exact: true }).check();
  await form.getByLabel('Last known').selectOption(inputs.recency);
  await unfold(form, 'How often, how many, how far');
  await form.getByLabel('How often', { exact: true }).selectOption(inputs.frequency);
  await form.getByLabel('Reach', { exact: true }).selectOption(inputs.reach);
  await form.getByLabel('Offenders', { exact: true }).selectOption(inputs.organisation);
}

async function fitsThePhone(page: Page): Promise<void> {
  expect(await reachingBeyond(page, phone.width)).toEqual([]);
}
