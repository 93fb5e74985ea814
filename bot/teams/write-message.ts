import type { ActivityParams, ConversationReference } from '@microsoft/teams.api';
import type { DeliverOrder } from './delivery.ts';
import { conversationKind } from './conversation-kind.ts';
import { bareAddress } from './service-address.ts';
import { writeCard } from './write-reply.ts';

/** The activity that carries an order. Text goes as it is: what somebody wrote never becomes markup. */
export function writeMessage(order: DeliverOrder): ActivityParams & { summary: string } {
  const text = writeText(order);
  const entities = [...writeMention(order), ...writeMarking(order)];
  return {
    type: 'message',
    summary: order.summary,
    ...(order.activityId ? { id: order.activityId } : {}),
    ...(text === undefined ? {} : { text, textFormat: order.mention ? 'xml' : 'plain' }),
    ...(order.card ? { attachments: [writeCard(order.card)] } : {}),
    ...(entities.length > 0 ? { entities } : {}),
  };
}

/** Where it goes, for the SDK's sender. */
export function writeReference(order: DeliverOrder): ConversationReference {
  return {
    channelId: 'msteams',
    serviceUrl: bareAddress(order.serviceUrl),
    bot: { id: order.botId, name: order.botName, role: 'bot' },
    conversation: {
      id: order.conversationId,
      conversationType: conversationTypes[conversationKind(order.conversationId)],
      tenantId: order.tenantId,
    },
  };
}

/** A mention works only in markup, so the rest is escaped. */
function writeText({ text, mention }: DeliverOrder): string | undefined {
  if (!mention) return text;
  const rest = escapeXml(text ?? '').replaceAll('\n', '<br/>');
  return `${mentionTag(mention.name)} ${rest}`.trimEnd();
}

function writeMention({ mention }: DeliverOrder) {
  if (!mention) return [];
  const { teamsId: id, name } = mention;
  return [
    {
      type: 'mention' as const,
      mentioned: { id, name, role: 'user' as const },
      text: mentionTag(name),
    },
  ];
}

function writeMarking({ marking }: DeliverOrder) {
  if (!marking) return [];
  const usageInfo = {
    type: 'https://schema.org/Message' as const,
    '@type': 'CreativeWork' as const,
    name: marking,
    description: 'Handle as its protective marking says.',
  };
  return [
    {
      type: 'https://schema.org/Message' as const,
      '@type': 'Message' as const,
      '@context': 'https://schema.org' as const,
      '@id': '' as const,
      usageInfo,
    },
  ];
}

function mentionTag(name: string): string {
  return `<at>${escapeXml(name)}</at>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const conversationTypes = { personal: 'personal', channel: 'channel', group: 'groupChat' } as const;
