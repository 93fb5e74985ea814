import { describe, expect, test } from 'vitest';
import type { Card } from '../../../cards/card.ts';
import type { DeliverOrder } from '../../../bot/teams/delivery.ts';
import { writeMessage, writeReference } from '../../../bot/teams/write-message.ts';
import { writeAnswer } from '../../../bot/teams/write-reply.ts';
import type { Reply } from '../../../bot/turn.ts';

const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const replies: Readonly<Record<Reply['kind'], Reply>> = {
  card: { kind: 'card', card, title: 'Refer' },
  sentence: { kind: 'sentence', text: 'Sam is on it.' },
  error: { kind: 'error', code: 'bad-press', text: 'Expected a button of RAPTOR.' },
  nothing: { kind: 'nothing' },
};

test.each<[Reply['kind'], object]>([
  ['card', { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }],
  [
    'sentence',
    { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Sam is on it.' },
  ],
  [
    'error',
    {
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'bad-press', message: 'Expected a button of RAPTOR.' },
    },
  ],
  [
    'nothing',
    { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Done.' },
  ],
])('a button is answered with a %s', (kind, expected) => {
  expect(writeAnswer(replies[kind], 'adaptiveCard/action')).toEqual(expected);
  expect(writeAnswer(replies[kind], 'signin/verifyState')).toEqual(expected);
});

describe.each([
  'task/fetch',
  'task/submit',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
])('%s', (invoke) => {
  test('is answered with a card that keeps the dialog open', () => {
    expect(writeAnswer(replies.card, invoke)).toEqual({
      task: {
        type: 'continue',
        value: {
          title: 'Refer',
          height: 'large',
          width: 'medium',
          card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
        },
      },
    });
  });

  test.each<[Reply['kind'], string]>([
    ['sentence', 'Sam is on it.'],
    ['error', 'Expected a button of RAPTOR.'],
    ['nothing', 'Done.'],
  ])('is closed with a %s', (kind, value) => {
    expect(writeAnswer(replies[kind], invoke)).toEqual({ task: { type: 'message', value } });
  });
});

describe('a message', () => {
  const order: DeliverOrder = {
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    conversationId: '19:gateway-emid@thread.tacv2;messageid=1',
    tenantId: 'tenant',
    botId: '28:raptor',
    botName: 'RAPTOR',
    summary: 'New referral',
  };

  test('carries text as it is', () => {
    expect(writeMessage({ ...order, text: '*not* <b>bold</b> & _so_' })).toEqual({
      type: 'message',
      summary: 'New referral',
      text: '*not* <b>bold</b> & _so_',
      textFormat: 'plain',
    });
  });

  test('changes one in place with a card and its marking', () => {
    const message = writeMessage({
      ...order,
      activityId: '7',
      card,
      marking: 'OFFICIAL-SENSITIVE',
    });
    expect(message).toMatchObject({
      id: '7',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      entities: [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          usageInfo: { '@type': 'CreativeWork', name: 'OFFICIAL-SENSITIVE' },
        },
      ],
    });
    expect(message).not.toHaveProperty('text');
  });

  test('mentions a person in markup, with all else escaped', () => {
    const mention = { teamsId: '29:di', name: 'Di <Inspector>' };
    expect(writeMessage({ ...order, text: 'a < b\nc & d', mention })).toMatchObject({
      text: '<at>Di &lt;Inspector&gt;</at> a &lt; b<br/>c &amp; d',
      textFormat: 'xml',
      entities: [
        {
          type: 'mention',
          mentioned: { id: '29:di', name: 'Di <Inspector>' },
          text: '<at>Di &lt;Inspector&gt;</at>',
        },
      ],
    });
  });

  test.each([
    ['19:gateway-emid@thread.tacv2;messageid=1', 'channel'],
    ['19:old@thread.skype', 'channel'],
    ['19:some@thread.v2', 'groupChat'],
    ['a:1-pat', 'personal'],
  ])('goes to %s as to a %s conversation', (conversationId, conversationType) => {
    expect(writeReference({ ...order, conversationId })).toEqual({
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/uk',
      bot: { id: '28:raptor', name: 'RAPTOR', role: 'bot' },
      conversation: { id: conversationId, conversationType, tenantId: 'tenant' },
    });
  });
});
