import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { complaintsOf } from './browser.ts';

/** The local page as somebody uses it: as whom, where, what they type and what they look at. */
export interface OnPage {
  readonly page: Page;
  /** What the page should not have done: see `complaintsOf`. */
  readonly complaints: readonly string[];
  /** Becomes somebody, in their own chat or in a channel. */
  act(personId: string, channelId?: string): Promise<void>;
  says(text: string): Promise<void>;
  /** The message whose card says this. */
  about(words: string): Locator;
  newest(): Locator;
}

/** Opened narrower than 900 px: above it, the list of places gives way to a rail. */
export async function openPage(
  browser: Browser,
  {
    port,
    ...look
  }: Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor'> & { port: number },
): Promise<OnPage> {
  const page = await browser.newPage({ locale: 'en-GB', ...look });
  page.setDefaultTimeout(30_000);
  const complaints = complaintsOf(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('#who option').first().waitFor({ state: 'attached' });
  const messages = page.locator('[data-message]');

  return {
    page,
    complaints,
    async act(personId, channelId) {
      await page.getByLabel('You are', { exact: true }).selectOption(personId);
      if (channelId) await page.getByLabel('In', { exact: true }).selectOption(channelId);
    },
    async says(text) {
      await page.getByRole('combobox', { name: 'Message' }).fill(text);
      await page.keyboard.press('Enter');
    },
    about: (words) => messages.filter({ hasText: words }).first(),
    newest: () => messages.last(),
  };
}

export async function sees(within: Locator, words: string): Promise<void> {
  await within.getByText(words).first().waitFor();
}

/** Presses the button that sends, which may stand unfolded beneath one of the same name. */
export async function press(within: Page | Locator, name: string): Promise<void> {
  await within
    .locator('button:visible:not([aria-expanded])')
    .getByText(name, { exact: true })
    .click();
}

export async function unfold(within: Locator, name: string): Promise<void> {
  const fold = within.getByRole('button', { name, exact: true, expanded: false });
  await fold.click();
  await within.getByRole('button', { name, exact: true, expanded: true }).waitFor();
}
