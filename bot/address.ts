import type { Conversation } from '../store/conversations.ts';
import type { Context } from './context.ts';
import type { Destination } from './destination.ts';
import type { Teams } from './teams/app.ts';

/** Where a message goes, in the service's own terms. */
export interface Address {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
}

/** The problem of a notice whose place is still unknown; it goes out when somebody is heard from there. */
export const notHeardYet = 'Not heard from there yet';

/** Where to reach a person or a channel, as far as the bot has heard from them. */
export async function addressOf(
  to: Destination,
  ctx: Context,
  teams: Teams,
): Promise<Address | undefined> {
  return 'person' in to ? ownChat(to.person, ctx, teams) : channel(to, ctx);
}

async function ownChat(personId: string, ctx: Context, teams: Teams): Promise<Address | undefined> {
  const { conversations } = ctx.store.read;
  const contact = await conversations.contact(personId);
  if (!contact) return undefined;
  if (contact.conversationId) {
    const known = await conversations.conversation(contact.conversationId);
    return known && addressIn(known);
  }
  return openChat(contact, ctx, teams);
}

/** Somebody met only in a channel: the service opens their own chat, where the app is installed for them. */
async function openChat(
  contact: { id: string; teamsId: string; name: string },
  ctx: Context,
  teams: Teams,
): Promise<Address | undefined> {
  const met = await ctx.store.read.conversations.newest();
  if (!met) return undefined;
  const { serviceUrl, tenantId, botId, botName } = met;
  const account = { serviceUrl, tenantId, botId, teamsId: contact.teamsId };
  const id = await teams.openPersonal(account).catch(() => undefined);
  if (id === undefined) return undefined;
  const place = { id, kind: 'personal' as const, serviceUrl, tenantId, botId, botName };
  await ctx.store.conversations.hear({ place, speaker: contact, at: ctx.now() });
  return addressIn(place);
}

async function channel(
  { channel: purpose, region }: Extract<Destination, { channel: unknown }>,
  ctx: Context,
): Promise<Address | undefined> {
  const listed = ctx.directory.channel(purpose, region);
  if (!listed) return undefined;
  const heard = await ctx.store.read.conversations.conversation(listed.id);
  if (heard) return addressIn(heard);
  const met = await ctx.store.read.conversations.newest();
  if (!listed.serviceUrl) return undefined;
  return {
    conversationId: listed.id,
    serviceUrl: listed.serviceUrl,
    tenantId: met?.tenantId ?? ctx.organisation.tenants[0] ?? '',
    botId: met?.botId ?? '',
    botName: met?.botName ?? 'RAPTOR',
  };
}

function addressIn(place: Conversation): Address {
  const { id, serviceUrl, tenantId, botId, botName } = place;
  return { conversationId: id, serviceUrl, tenantId, botId, botName };
}
