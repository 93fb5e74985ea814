import { Refusal } from '../../domain/refusal.ts';
import type { Log } from '../log.ts';
import type { Place, Speaker } from '../turn.ts';
import { classifyFailure } from './classify-failure.ts';
import type { Delivered, DeliverOrder } from './delivery.ts';
import type { RaptorApp } from './raptor-app.ts';
import { bareAddress, mayServe } from './service-address.ts';
import type { ServicePolicy } from './service-address.ts';
import { writeMessage, writeReference } from './write-message.ts';

interface NewChat {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly teamsId: string;
}

export interface Sender {
  deliver(order: DeliverOrder): Promise<Delivered>;
  /** Who is in a conversation; nobody, where the service will not say. */
  members(place: Place): Promise<readonly Speaker[]>;
  /** The one-to-one conversation with somebody. A Refusal's code says `retry` or `undeliverable`. */
  openPersonal(chat: NewChat): Promise<string>;
}

/** All that goes out, each address checked once more: a stored one may have been trusted by an older setting. */
export function createSender(app: RaptorApp, policy: ServicePolicy, log: Log): Sender {
  return {
    async deliver(order) {
      if (!mayServe(order.serviceUrl, policy)) {
        return { outcome: 'undeliverable', problem: strangeAddress };
      }
      try {
        const { id } = await app.post(writeMessage(order), writeReference(order));
        return { outcome: 'sent', activityId: order.activityId ?? id ?? '' };
      } catch (error) {
        return classifyFailure(error, order.activityId ? 'update' : 'create');
      }
    },

    async members(place) {
      if (!mayServe(place.serviceUrl, policy)) return [];
      try {
        return await readRoster(app, place);
      } catch (error) {
        log.warn('The roster of a conversation was not to be had', { error });
        return [];
      }
    },

    async openPersonal({ serviceUrl, tenantId, botId, teamsId }) {
      if (!mayServe(serviceUrl, policy)) throw new Refusal('undeliverable', strangeAddress);
      try {
        const { id } = await app.conversations(bareAddress(serviceUrl)).create({
          bot: { id: botId },
          isGroup: false,
          members: [{ id: teamsId, role: 'user' }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        });
        return id;
      } catch (error) {
        // The service gives the same conversation again, so asking twice does no harm.
        const { outcome, problem } = classifyFailure(error, 'update');
        throw new Refusal(outcome, problem);
      }
    },
  };
}

async function readRoster(app: RaptorApp, place: Place): Promise<readonly Speaker[]> {
  const conversations = app.conversations(bareAddress(place.serviceUrl));
  const roster: Speaker[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { members, continuationToken } = await conversations.getPagedMembers(
      place.id,
      pageSize,
      next,
    );
    roster.push(
      ...members.map(({ id, aadObjectId = '', name }) => ({
        id: aadObjectId.toLowerCase(),
        teamsId: id,
        name,
      })),
    );
    if (!continuationToken) break;
    next = continuationToken;
  }
  return roster;
}

const strangeAddress =
  'Expected a service address this installation trusts, got another. See SERVICE_HOSTS.';
const pageSize = 500;
/** A channel holds 25,000 people at most; a service that never ends its list is not followed further. */
const mostPages = 50;
