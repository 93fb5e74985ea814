import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The machine's Chromium: CHROMIUM names another. Undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  const places = named === undefined ? usualPlaces : [named];
  const found = places.find(isProgram);
  if (found === undefined) {
    process.stderr.write(
      `Expected Chromium at ${places.join(' or ')}, got none: what needs a browser is left out.\n`,
    );
  }
  return found;
}

/** A browser that asks the network for nothing by itself, and draws letters and dates the same on every start. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--disable-font-subpixel-positioning',
      '--enable-blink-features=LangAttributeAwareFormControlUI',
    ],
  });
}

/** Collects what a page must not do: errors, breaches of its content security policy, and requests beyond this machine. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  // A breach of the policy is an error on the console.
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(request.url());
  });
  return complaints;
}

/** What stands beyond the right edge, so that a narrow screen would have to scroll sideways; the row of places does. */
export async function reachingBeyond(page: Page, width: number): Promise<string[]> {
  return page
    .locator('body *:not(#places *)')
    .evaluateAll(
      (elements: Drawn[], edge) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > edge + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      width,
    );
}

/** As much of a DOM element as a look at its place needs. */
interface Drawn {
  readonly outerHTML: string;
  readonly getBoundingClientRect: () => { readonly right: number };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
