import type { Locator } from 'playwright-core';
import { cast, channels } from '../test/support/cast.ts';
import { press, sees, unfold } from '../test/support/on-page.ts';
import type { OnPage } from '../test/support/on-page.ts';
import type { Camera } from './camera.ts';

interface Stage {
  readonly on: OnPage;
  /** Turns the clock to an instant, and shows the page as it is then. */
  readonly turnTo: (instant: string) => Promise<void>;
  readonly camera: Camera;
}

/** The README's story with the built-in demonstration, after a day that it has matches and a digest from. */
export async function playStory({ on, turnTo, camera }: Stage): Promise<void> {
  const { act, about, newest } = on;

  await turnTo('2026-11-18T14:20:00Z');
  await refer(on, westernLine);

  await turnTo('2026-11-19T08:41:00Z');
  await act(cast.lee.id, channels.digest);
  await sees(about('Thursday 19 November'), 'Nothing to report.');
  await begin(on, countyLine);
  await camera.take('intake', newest());
  await press(newest(), 'Submit');
  const ref = 'R-EMID-26-00001';
  await sees(about(ref), 'Safeguarding: sent to the inspector');
  await camera.take('receipt', about(ref));

  await act(cast.di.id);
  await press(about('S-EMID-26-00001'), 'Acknowledge');
  await sees(about('S-EMID-26-00001'), 'Law, next:');
  await camera.take('alert', about('S-EMID-26-00001'));

  await turnTo('2026-11-19T09:05:00Z');
  await act(cast.sam.id, channels.gateway);
  await sees(about(ref), 'seen 08:41 by Di Inspector');
  await camera.take('triage', about(ref));
  await camera.takeDark('triage', about(ref));
  await press(about(ref), "I'm on it");
  await sees(about(ref), 'Sam Gateway is on it');
  await about(ref).getByLabel('Reason, in words').fill('Children carry, week after week.');
  await unfold(about(ref), 'Accept');
  await about(ref).getByLabel('Product').selectOption('subject-profile');
  await about(ref).getByLabel('Questions to answer').fill('Who runs the line?');
  await press(about(ref), 'Accept');
  await sees(about(ref), 'Sam Gateway accepted this');

  await act(cast.alex.id, channels.tasking);
  await press(about('T-EMID-26-00001-1'), 'Accept');
  await act(cast.alex.id);
  const task = about('Who runs the line?');
  await sees(task, 'Yours.');
  await camera.take('task', task);

  await turnTo('2026-11-19T10:20:00Z');
  await refer(on, vans);

  await turnTo('2026-11-19T15:10:00Z');
  await refer(on, carWash);

  await turnTo('2026-11-20T07:30:05Z');
  await act(cast.lee.id, channels.digest);
  await sees(about('Friday 20 November'), 'Most harmful open');
  await camera.take('digest', about('Friday 20 November'));
}

interface Referred {
  readonly by: string;
  readonly narrative: string;
  readonly types: readonly string[];
  readonly youngest: string;
  readonly told: string;
  readonly indicators: readonly string[];
  /** The rest, by the name on the form. */
  readonly extent: Readonly<Record<string, string>>;
}

async function refer(on: OnPage, referred: Referred): Promise<void> {
  await begin(on, referred);
  await press(on.newest(), 'Submit');
  await sees(on.newest(), 'waiting for triage');
}

/** The form filled in, and not yet sent. */
async function begin({ act, says, newest, page }: OnPage, referred: Referred): Promise<void> {
  await act(referred.by);
  await says('refer');
  await sees(newest(), 'Danger now? Radio control or 999.');
  await page.getByLabel('Paste or type what you know').last().fill(referred.narrative);
  await press(newest(), 'Read');
  const form = newest();
  await sees(form, 'The rest may stay unknown.');
  for (const type of referred.types) await form.getByLabel(type, { exact: true }).check();
  await form.getByLabel('Youngest victim').selectOption(referred.youngest);
  await form.getByLabel('Danger now').selectOption('no');
  await form.getByLabel(referred.told, { exact: true }).check();
  await unfold(form, 'How often, how many, how far');
  for (const [name, code] of Object.entries(referred.extent))
    await form.getByLabel(name, { exact: true }).selectOption(code);
  await fold(form, 'How often, how many, how far');
  await unfold(form, 'What is happening');
  for (const what of referred.indicators) await form.getByLabel(what, { exact: true }).check();
  await form.getByLabel('Last known').selectOption('now');
  await fold(form, 'What is happening');
}

async function fold(within: Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true, expanded: true }).click();
}

const westernLine: Referred = {
  by: '00000000-0000-4000-8000-000000000101',
  narrative: 'A line into the East Midlands is run from Dudley on 07700 900123.',
  types: ['County lines'],
  youngest: 'unknown',
  told: 'Supervisor',
  indicators: ['Drug running'],
  extent: { Reach: 'cross-region' },
};

const countyLine: Referred = {
  by: cast.pat.id,
  narrative:
    'County line into Derby. A boy aged 14 carries for them, phone 07700 900123, car YK19 LMO.',
  types: ['County lines', 'Child criminal exploitation'],
  youngest: '13-to-15',
  told: 'Supervisor',
  indicators: ['Violence', 'Drug running', 'Missing episodes', 'Debt bondage'],
  extent: {
    'How often': 'weekly',
    Victims: 'two-to-four',
    Reach: 'cross-region',
    Offenders: 'known-group',
  },
};

const vans: Referred = {
  by: cast.pat.id,
  narrative: 'Vans YK19 ABC and YK19 ABD bring men to a farm before dawn. They hold no papers.',
  types: ['Modern slavery: labour'],
  youngest: 'adult',
  told: 'Supervisor',
  indicators: ['Wages withheld', 'Documents withheld'],
  extent: {
    'How often': 'daily',
    Victims: 'ten-or-more',
    Reach: 'cross-force',
    Offenders: 'known-group',
  },
};

const carWash: Referred = {
  by: cast.pat.id,
  narrative: 'A man at a car wash in Derby says he works off a debt.',
  types: ['Modern slavery: labour'],
  youngest: 'adult',
  told: 'Nobody yet',
  indicators: ['Debt bondage'],
  extent: { Victims: 'one' },
};
