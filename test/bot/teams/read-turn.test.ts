import { describe, expect, test } from 'vitest';
import { readTurn } from '../../../bot/teams/read-turn.ts';
import { activity, inChannel, invoke, tenant } from './activities.ts';

const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });

describe('who and where', () => {
  test('a personal chat', () => {
    expect(readTurn(activity())).toEqual({
      kind: 'message',
      id: '1763711390000',
      text: 'help',
      from: {
        id: '00000000-0000-4000-8000-000000000001',
        teamsId: '29:1-pat',
        name: 'Pat Officer',
      },
      place: {
        id: 'a:1-pat-and-raptor',
        kind: 'personal',
        serviceUrl: 'https://smba.trafficmanager.net/uk',
        tenantId: tenant,
        botId: '28:raptor',
        botName: 'RAPTOR',
      },
    });
  });

  test('a channel is known bare, and its thread beside it', () => {
    expect(readTurn(inChannel())?.place).toMatchObject({
      id: '19:gateway-emid@thread.tacv2',
      kind: 'channel',
      thread: '1763711380000',
    });
  });

  test.each([
    [{ id: '19:x@thread.v2', conversationType: 'groupChat' }, 'group'],
    [{ id: '19:x@thread.v2', isGroup: true }, 'group'],
    [{ id: 'a:1' }, 'personal'],
    [{ id: 'a:1', conversationType: 'personal' }, 'personal'],
    [{ id: 'a:1', conversationType: 'channel' }, 'channel'],
    [{ id: 'a:1', conversationType: 'meeting' }, 'group'],
    [{ id: '19:x@thread.tacv2' }, 'channel'],
    [{ id: '19:x@thread.tacv2;messageid=1' }, 'channel'],
    [{ id: '19:x@thread.skype' }, 'channel'],
    [{ id: '19:x@thread.tacv2', conversationType: 'personal' }, 'channel'],
    [{ id: '19:x@thread.tacv2', conversationType: 'groupChat' }, 'channel'],
    [{ id: '19:x@thread.v2' }, 'group'],
    [{ id: '19:x@thread.v2', conversationType: 'personal' }, 'group'],
    [{ id: '19:x_y@unq.gbl.spaces', conversationType: 'personal' }, 'group'],
    [{ id: '19:x@thread.tacv2.example' }, 'group'],
  ])('%o is a %s conversation', (conversation, kind) => {
    expect(readTurn(activity({ conversation }))?.place.kind).toBe(kind);
  });

  test('a channel’s data tells a channel, whatever its conversation says', () => {
    const said = activity({
      conversation: { id: 'a:1', conversationType: 'personal' },
      channelData: { channel: { id: '19:x@thread.tacv2' } },
    });
    expect(readTurn(said)?.place.kind).toBe('channel');
  });

  test('an Entra id in capitals is the same person', () => {
    const from = { id: '29:1', name: 'Pat', aadObjectId: 'ABCDEF00-0000-4000-8000-00000000000A' };
    expect(readTurn(activity({ from }))?.from.id).toBe('abcdef00-0000-4000-8000-00000000000a');
  });
});

describe('what was typed', () => {
  test.each([
    ['help', [], 'help'],
    ['/help', [], '/help'],
    ['<at>RAPTOR</at> my tasks', [mention('28:raptor', '<at>RAPTOR</at>')], 'my tasks'],
    ['<at>RAPTOR</at>&nbsp;queue', [mention('28:raptor', '<at>RAPTOR</at>')], 'queue'],
    ['queue <at>RAPTOR</at>', [mention('28:raptor', '<at>RAPTOR</at>')], 'queue'],
    [
      '<at>RAPTOR</at> find <at>Sam Gateway</at>',
      [mention('28:raptor', '<at>RAPTOR</at>'), mention('29:sam', '<at>Sam Gateway</at>')],
      'find Sam Gateway',
    ],
    ['line one\nline two ', [], 'line one\nline two'],
    ['3 < 4 and 5 > 2', [], '3 < 4 and 5 > 2'],
    [undefined, [], ''],
  ])('%j', (text, entities, expected) => {
    expect(readTurn(activity({ text, entities }))).toMatchObject({
      kind: 'message',
      text: expected,
    });
  });
});

describe('what was pressed', () => {
  const data = { ref: 'R-EMID-26-00042', v: 3, reason: 'seen' };

  test('a button on a card', () => {
    const value = {
      action: { type: 'Action.Execute', verb: 'triage.claim', data },
      trigger: 'manual',
    };
    expect(readTurn(invoke('adaptiveCard/action', value))).toMatchObject({
      kind: 'press',
      verb: 'triage.claim',
      data,
      cardActivityId: '1763711370000',
      automatic: false,
      inDialog: false,
    });
  });

  test('a card that Teams refreshed by itself', () => {
    const value = {
      action: { type: 'Action.Execute', verb: 'card.refresh', data },
      trigger: 'automatic',
    };
    expect(readTurn(invoke('adaptiveCard/action', value))).toMatchObject({ automatic: true });
  });

  test('a button without data', () => {
    const value = { action: { type: 'Action.Execute', verb: 'triage.claim' } };
    expect(readTurn(invoke('adaptiveCard/action', value))).toMatchObject({
      verb: 'triage.claim',
      data: {},
    });
  });

  test.each([
    ['a dialog', invoke('task/submit', { data: { verb: 'referral.submit', ...data } }), true],
    [
      'a message extension’s dialog',
      invoke('composeExtension/submitAction', {
        commandId: 'refer',
        data: { verb: 'referral.submit', ...data },
      }),
      true,
    ],
    [
      'a card outside a dialog, which comes as a message',
      activity({ text: '', value: { verb: 'referral.submit', ...data } }),
      false,
    ],
  ])('the submit of %s', (_what, body, inDialog) => {
    expect(readTurn(body)).toMatchObject({
      kind: 'press',
      verb: 'referral.submit',
      data,
      inDialog,
      asMessage: !inDialog,
      automatic: false,
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['no verb', invoke('adaptiveCard/action', { action: { data } })],
    ['a verb that is no text', invoke('adaptiveCard/action', { action: { verb: 7, data } })],
    [
      'data that is a list',
      invoke('adaptiveCard/action', { action: { verb: 'triage.claim', data: [1] } }),
    ],
    [
      'data that is text',
      invoke('adaptiveCard/action', { action: { verb: 'triage.claim', data: 'x' } }),
    ],
    ['no action', invoke('adaptiveCard/action', {})],
    ['no value', invoke('adaptiveCard/action', undefined)],
    ['a dialog without data', invoke('task/submit', {})],
    ['a message with a value that is text', activity({ value: 'x' })],
  ])('with %s becomes a press that makes no sense, and is still answered', (_what, body) => {
    expect(readTurn(body)).toMatchObject({ kind: 'press', verb: '' });
  });
});

describe('what opens a dialog', () => {
  test('a button', () => {
    const data = { verb: 'refer', msteams: { type: 'task/fetch' } };
    expect(readTurn(invoke('task/fetch', { data, context: { theme: 'dark' } }))).toMatchObject({
      kind: 'dialog-open',
      verb: 'refer',
      data,
    });
  });

  test.each([
    [
      'html',
      '<p>Two lads at <b>flat 2</b>.</p><p>Car &amp; van</p>',
      'Two lads at flat 2.\nCar & van',
    ],
    ['text', 'a <b> c', 'a <b> c'],
  ])(
    '“Refer this message”, with the words of a message in %s',
    (contentType, content, narrative) => {
      const value = { commandId: 'refer', messagePayload: { body: { contentType, content } } };
      expect(readTurn(invoke('composeExtension/fetchTask', value))).toMatchObject({
        kind: 'dialog-open',
        verb: 'refer',
        data: { narrative },
      });
    },
  );

  test('“Refer this message” without a message', () => {
    const turn = readTurn(invoke('composeExtension/fetchTask', { commandId: 'refer' }));
    expect(turn).toMatchObject({ kind: 'dialog-open', verb: 'refer', data: {} });
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['a member added', { type: 'conversationUpdate', membersAdded: [{ id: '28:raptor' }] }, true],
  [
    'a channel made',
    { type: 'conversationUpdate', channelData: { eventType: 'channelCreated' } },
    true,
  ],
  ['the app installed', { type: 'installationUpdate', action: 'add' }, true],
  ['the app upgraded', { type: 'installationUpdate', action: 'add-upgrade' }, true],
  ['a member removed', { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] }, false],
  [
    'a channel renamed',
    { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } },
    false,
  ],
  ['the app removed', { type: 'installationUpdate', action: 'remove' }, false],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, false],
  ['typing', { type: 'typing' }, false],
  ['what is unheard of', { type: 'novelty' }, false],
])('%s is an arrival: %s', (_what, over, expected) => {
  expect(readTurn(activity({ text: undefined, ...over }))?.kind).toBe(
    expected ? 'arrival' : undefined,
  );
});

test('an invoke that the bot does not know is passed on by its name', () => {
  expect(readTurn(invoke('signin/verifyState', {}))).toMatchObject({
    kind: 'unknown-invoke',
    name: 'signin/verifyState',
  });
});
