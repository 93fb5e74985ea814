import { queueFilters } from '../../domain/queue.ts';
import { requiredCodes } from '../parts/answers.ts';
import { count, optionalChoice, optionalText, requiredText, verb } from '../verb.ts';

/** Which part of a queue stands on the card; every button of it carries it along. */
const part = {
  filter: optionalChoice('The filter', queueFilters),
  page: count('The page'),
};

const chosen = {
  ...part,
  refs: requiredCodes('Choose one or more referrals.'),
  /** Each referral's version when the card was drawn: "R-EMID-26-00042:3,…". */
  seen: optionalText('The versions', 2000),
};

export const showQueue = verb('queue.show', { ...part, region: optionalText('The region', 20) });

export const claimQueue = verb('queue.claim', chosen);

export const assignQueue = verb('queue.assign', {
  ...chosen,
  assignee: requiredText('The colleague to give it to', 100),
});

/** What `seen` says of each reference; one that it does not name was not on the card. */
export function versionsSeen(seen: string | undefined): ReadonlyMap<string, number> {
  const pairs = (seen ?? '').split(',').map((pair) => pair.split(':'));
  return new Map(pairs.map(([ref = '', version]) => [ref, Number(version)]));
}

export function seenVersions(rows: readonly { ref: string; version: number }[]): string {
  return rows.map(({ ref, version }) => `${ref}:${version}`).join(',');
}
