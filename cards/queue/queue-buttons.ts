import { queueFilters } from '../../domain/queue.ts';
import type { QueueFilter } from '../../domain/queue.ts';
import { regions } from '../../domain/reference/forces.ts';
import { sayLeft } from '../../domain/say-time.ts';
import type { CardAction } from '../card.ts';
import { button } from '../parts/buttons.ts';
import { choiceField } from '../parts/inputs.ts';
import { choosing } from '../parts/choosing.ts';
import type { QueuePage, QueueRow } from '../queue-card.ts';
import type { Viewing } from '../viewing.ts';
import { mayPress } from '../viewing.ts';
import { assignQueue, claimQueue, seenVersions, showQueue } from './queue-verbs.ts';

/** To take or give several at once, to see another part or page; for the nation, another region. */
export function queueButtons(page: QueuePage, viewing: Viewing): CardAction[] {
  return [
    ...takeButton(page, viewing),
    ...showButton(page, viewing),
    ...(page.page > 0 ? [show(page, { title: 'Previous', page: page.page - 1 })] : []),
    ...(page.page + 1 < page.pages ? [show(page, { title: 'Next', page: page.page + 1 })] : []),
  ];
}

function takeButton(page: QueuePage, viewing: Viewing): CardAction[] {
  const { rows, region, filter, colleagues } = page;
  const mine = rows.filter((row) => mayPress(viewing, 'triage.claim', { region: row.region }));
  const isFree = mine.some(({ state }) => state === 'submitted');
  if (!isFree && (mine.length === 0 || colleagues.length === 0)) return [];
  const data = { filter, page: page.page, seen: seenVersions(mine) };
  const press = (title: string, verb: string) =>
    button({ title, verb, ref: region, v: 0, more: data });
  return [
    choosing('Claim or give', {
      refs: mine.map((row) => ({ code: row.ref, label: sayChoice(row, viewing) })),
      colleagues,
      typed: viewing.typed,
      actions: [
        ...(isFree ? [{ ...press('Claim', claimQueue.name), style: 'positive' as const }] : []),
        ...(colleagues.length > 0 ? [press('Give to colleague', assignQueue.name)] : []),
      ],
    }),
  ];
}

/** "R-EMID-26-00042 · high · 3 h left · Sol Second". */
function sayChoice(row: QueueRow, { now }: Viewing): string {
  const left = row.pausedAt === undefined ? sayLeft(row.decideBy - now) : 'paused';
  const parts = [
    row.ref,
    row.band ?? 'not scored',
    left,
    ...(row.claimedBy ? [row.claimedBy.name] : []),
  ];
  return parts.join(' · ');
}

function show(
  { region, filter }: QueuePage,
  to: { title: string; filter?: QueueFilter; page: number },
): CardAction {
  return button({
    title: to.title,
    verb: showQueue.name,
    ref: region,
    v: 0,
    inputs: 'none',
    more: { filter: to.filter ?? filter, page: to.page },
  });
}

/** The other parts of this queue that hold something, and for the nation, other regions. */
function showButton(page: QueuePage, { viewer, typed }: Viewing): CardAction[] {
  const { region, filter, counts } = page;
  const isNational = viewer?.region === 'all';
  const parts = queueFilters
    .filter((each) => each !== filter && counts[each] > 0)
    .map((each) =>
      show(page, { title: `${filterWords[each]} (${counts[each]})`, filter: each, page: 0 }),
    );
  const place = button({ title: 'Show region', verb: showQueue.name, ref: region, v: 0 });
  const actions = [...parts, ...(isNational ? [place] : [])];
  if (actions.length === 0) return [];
  const choices = [
    { code: 'national', label: 'All regions' },
    ...regions.map(({ code, name }) => ({ code, label: name })),
  ];
  const body = isNational
    ? [choiceField({ id: 'region', label: 'Region', choices, typed, value: region })]
    : [];
  return [
    {
      type: 'Action.ShowCard',
      title: 'Show ▾',
      card: { type: 'AdaptiveCard', version: '1.5', body, actions },
    },
  ];
}

const filterWords: Readonly<Record<QueueFilter, string>> = {
  all: 'All',
  mine: 'Mine',
  unclaimed: 'Unclaimed',
};
