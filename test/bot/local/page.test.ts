import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, findChromium, reachingBeyond, startBrowser } from '../../support/browser.ts';
import { postTriage, scriptedBot, cardMessage, updatedTriageCard } from './scripted-bot.ts';
import {
  alex,
  connector,
  gateway,
  pat,
  sam,
  startStage,
  type StageServer,
} from './stage-server.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('the chat page', () => {
  let browser: Browser;
  let stage: StageServer;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await startBrowser(chromium ?? '');
  });
  afterAll(async () => browser.close());

  beforeEach(async () => {
    stage = await startStage({ script: (activity) => scriptedBot(() => stage)(activity) });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(10_000);
    complaints = complaintsOf(page);
    await page.goto(stage.base);
    await page.locator('#who option').first().waitFor({ state: 'attached' });
  });
  afterEach(async () => {
    await page.close();
    await stage.close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });

  async function say(text: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Message' }).fill(text);
    await page.keyboard.press('Enter');
  }

  async function goTo(who: string, where?: string): Promise<void> {
    await page.getByLabel('You are', { exact: true }).selectOption(who);
    if (where !== undefined) await page.getByLabel('In', { exact: true }).selectOption(where);
  }

  const post = (who: string, words: object) =>
    stage.call('POST', `${connector}/a:local-${who}/activities`, { type: 'message', ...words });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const invokes = () => stage.received.filter(({ type }) => type === 'invoke');
  const message = () => page.locator('[data-message]').last();

  it('draws a card with the words in place of a chart it cannot draw', async () => {
    await say('refer');
    await page.getByRole('heading', { name: 'New referral' }).waitFor();
    await page.getByText('Nine referrals, where three were expected').waitFor();
    expect(await message().getByText('OFFICIAL-SENSITIVE').count()).toBe(2);
  });

  it('holds a press back until what is required is there, then shows the answering card instead', async () => {
    await say('refer');
    await button('Read').click();
    await page.getByText('Write what you know').waitFor();
    expect(invokes()).toEqual([]);

    await page.getByLabel('Paste or type what you know').fill('A line from the west');
    await page.getByLabel('MASH').check();
    await page.getByLabel('Control room').check();
    await button('Read').click();
    await page.getByRole('heading', { name: 'R-EMID-26-00042' }).waitFor();
    expect(await page.getByRole('heading', { name: 'New referral' }).count()).toBe(0);
    expect(invokes()).toMatchObject([
      {
        from: { aadObjectId: pat },
        value: {
          trigger: 'manual',
          action: {
            verb: 'referral.read',
            data: { ref: 'draft-1', v: 1, narrative: 'A line from the west', sure: 'false' },
          },
        },
      },
    ]);
    expect(String(invokes()[0]?.value?.action?.data['told']).split(',').toSorted()).toEqual([
      'control-room',
      'mash',
    ]);
    await page.locator('.card:focus').waitFor();
  });

  it('shows a sentence and an error to the presser alone and leaves the card as it was', async () => {
    await postTriage(stage);
    await goTo(alex, gateway);
    await page.getByLabel('Reason').fill('because');
    await button("I'm on it").click();
    await message().getByText('Only you can see this').waitFor();
    await message().getByText('Only the gateway can do this.').waitFor();
    await button('Accept').click();
    await message().getByText('Too late.').waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('because');
    await goTo(sam, gateway);
    expect(await message().getByText('Too late.').count()).toBe(0);
  });

  it("asks for the viewer's own view where the card names them, and for nobody else", async () => {
    await postTriage(stage);
    await goTo(alex, gateway);
    await page.getByText('County lines').waitFor();
    await goTo(sam, gateway);
    await page.getByText("Sam's own view").waitFor();
    expect(invokes()).toMatchObject([
      { from: { aadObjectId: sam }, value: { trigger: 'automatic' } },
    ]);
    await goTo(alex, gateway);
    await page.getByText('County lines').waitFor();
    expect(await page.getByText("Sam's own view").count()).toBe(0);
  });

  it('replaces an updated card in place and keeps what is being typed into it', async () => {
    const id = await postTriage(stage);
    await goTo(alex, gateway);
    expect(await button('Why').getAttribute('aria-expanded')).toBe('false');
    await button('Why').click();
    await page.getByLabel('Reason').fill('half a sen');
    const path = `${connector}/${gateway}/activities`;
    await stage.call('PUT', `${path}/${id}`, cardMessage(updatedTriageCard));
    await page.getByText('Sam is on it').waitFor();
    await stage.call('POST', path, { type: 'message', text: 'Another post' });
    await message().getByText('Another post').waitFor();
    await page.keyboard.type('tence');
    expect(await page.getByLabel('Reason').inputValue()).toBe('half a sentence');
    expect(await page.getByText('offenders: known group +8').isVisible()).toBe(true);
    expect(await button('Why').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('[data-message]').count()).toBe(2);
  });

  it('keeps an update that came while the answer to a press was on its way', async () => {
    await say('refer');
    await page.getByLabel('Paste or type what you know').fill('overtaken');
    const answered = page.waitForResponse(/page-api\/press/);
    await button('Read').click();
    await answered;
    await message().getByText('Sam is on it').waitFor();
    await page.reload();
    await message().getByText('Sam is on it').waitFor();
    expect(await page.getByRole('heading', { name: 'R-EMID-26-00042' }).count()).toBe(0);
  });

  it('opens a dialog, goes a step on in it, and closes it with a sentence', async () => {
    await postTriage(stage);
    await goTo(alex, gateway);
    await button('Decline').click();
    const dialog = page.getByRole('dialog', { name: 'Decline a referral' });
    await dialog.getByRole('button', { name: 'Decline it' }).click();
    await dialog.getByText('Give a reason').waitFor();
    await dialog.getByLabel('Reason').fill('more');
    await dialog.getByRole('button', { name: 'Decline it' }).click();
    await dialog.getByText('Say more').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await button('Decline').click();
    await dialog.getByLabel('Reason').fill('no capacity');
    await dialog.getByRole('button', { name: 'Decline it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await message().getByText('Declined: no capacity').waitFor();
    expect(invokes().map(({ name }) => name)).toEqual([
      'task/fetch',
      'task/submit',
      'task/fetch',
      'task/submit',
    ]);
    expect(invokes()[0]?.value?.data).toMatchObject({ msteams: { type: 'task/fetch' } });
    expect(invokes()[3]?.value?.data).toEqual({ verb: 'triage.decline', reason: 'no capacity' });
  });

  it('replies in the thread of a channel post, where the bot answers too', async () => {
    const id = await postTriage(stage);
    await goTo(sam, gateway);
    await button('Reply').click();
    await say('help');
    const replies = page.getByRole('list', { name: 'Replies' });
    await replies.getByText('You said').waitFor();
    expect(await replies.getByRole('article').count()).toBe(2);
    expect(stage.received.at(-1)?.conversation.id).toBe(`${gateway};messageid=${id}`);
  });

  it('counts what is unread elsewhere and goes there by the press of a button', async () => {
    await postTriage(stage);
    await post(sam, { text: 'For Sam' });
    await button('East Midlands gateway 1 unread').waitFor();
    await page.getByRole('button', { name: 'Sam Gateway' }).click();
    await page.getByText('For Sam').waitFor();
    expect(await page.getByLabel('You are', { exact: true }).inputValue()).toBe(sam);
    expect(await page.getByRole('button', { name: 'Sam Gateway' }).count()).toBe(0);
  });

  it('remembers who and where when it is opened again, and what was answered', async () => {
    await say('refer');
    await page.getByLabel('Paste or type what you know').fill('x');
    await button('Read').click();
    await page.getByRole('heading', { name: 'R-EMID-26-00042' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'R-EMID-26-00042' }).waitFor();
    await goTo(sam, gateway);
    await page.reload();
    await page.locator('#who option').first().waitFor({ state: 'attached' });
    expect(await page.getByLabel('You are', { exact: true }).inputValue()).toBe(sam);
    expect(await page.getByLabel('In', { exact: true }).inputValue()).toBe(gateway);
  });

  it('suggests commands that the keyboard can choose', async () => {
    await page.getByRole('combobox', { name: 'Message' }).pressSequentially('my');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#suggestions [aria-selected=true]').innerText()).toMatch(
      /^my tasks/,
    );
    await page.keyboard.press('Enter');
    await message().getByText('You said my tasks.').waitFor();
    expect(stage.received.at(-1)?.text).toBe('my tasks');
  });

  it('shows words of people, and plain words of the bot, as they are', async () => {
    await say('<b>x</b> <img src=x onerror=alert(1)>');
    await page.locator('[data-message]').nth(1).waitFor();
    expect(await page.locator('.log img[src=x], .log b').count()).toBe(0);
    await post(pat, { text: '1. *x*', textFormat: 'plain' });
    await message().getByText('1. *x*', { exact: true }).waitFor();
  });

  it.each([320, 390, 1280])('never scrolls sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await say('refer');
    await page.getByRole('heading', { name: 'New referral' }).waitFor();
    await button('More').click();
    await postTriage(stage);
    expect(await reachingBeyond(page, width)).toEqual([]);
    await page.getByRole('button', { name: 'East Midlands gateway' }).click();
    await page.getByText('County lines').waitFor();
    expect(await reachingBeyond(page, width)).toEqual([]);
  });
});
