import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from './address.ts';
import type { Teams } from './teams/app.ts';

/** Who sees what is posted in a channel: their Entra ids, or the channel itself where the service will not say. */
export interface Roster {
  of(address: Address): Promise<readonly string[]>;
}

/** Asks the service at most once a minute a channel: membership hardly changes, and every request counts. */
export function createRoster(teams: Pick<Teams, 'members'>, now: () => number): Roster {
  const known = new Map<string, { at: number; ids: readonly string[] }>();
  return {
    async of(address) {
      const { conversationId } = address;
      const last = known.get(conversationId);
      if (last && last.at > now() - freshFor) return last.ids;
      const place = { ...address, id: conversationId, kind: 'channel' as const };
      const asked = teams.members(place);
      const members = await Promise.race([asked, sleep(patience, [], { ref: false })]);
      const ids = members.length > 0 ? members.map((member) => member.id) : [conversationId];
      known.set(conversationId, { at: now(), ids });
      return ids;
    },
  };
}

const freshFor = 60_000;
/** A slow answer must not hold the message up. */
const patience = 2_000;
