import { afterEach, describe, expect, it } from 'vitest';
import {
  connector,
  digest,
  gateway,
  pat,
  refused,
  sam,
  startStage,
  tasking,
  type StageServer,
} from './stage-server.ts';

const open: StageServer[] = [];

async function stageWith(options: Parameters<typeof startStage>[0] = {}): Promise<StageServer> {
  const stage = await startStage(options);
  open.push(stage);
  return stage;
}

afterEach(async () => {
  for (const stage of open.splice(0)) await stage.close();
});

/** Opens the page's state and waits until every place is introduced. */
async function openPage(stage: StageServer): Promise<void> {
  const before = stage.received.length;
  await stage.call('GET', '/page-api/state');
  await expect.poll(() => stage.received.length).toBe(before + 9);
}

async function messagesOf(stage: StageServer): Promise<unknown> {
  return (await stage.call('GET', '/page-api/state')).body['messages'];
}

const chat = (person: string) => `a:local-${person}`;

describe('what the bot receives', () => {
  it('says a message in a personal chat as Teams does', async () => {
    const stage = await stageWith();
    await stage.call('POST', '/page-api/say', { person: pat, place: chat(pat), text: ' refer ' });
    expect(stage.received).toHaveLength(1);
    expect(stage.received[0]).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      locale: 'en-GB',
      text: 'refer',
      serviceUrl: `${stage.base}/local-connector`,
      from: { id: `29:local-${pat}`, aadObjectId: pat, name: 'Pat Officer' },
      recipient: { id: '28:raptor-local', name: 'RAPTOR' },
      conversation: { id: chat(pat), conversationType: 'personal' },
      channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111' } },
    });
  });

  it('mentions the bot in a channel and names the thread, a new post being its own', async () => {
    const stage = await stageWith();
    await stage.call('POST', '/page-api/say', { person: sam, place: gateway, text: 'queue' });
    const [post] = stage.received;
    expect(post).toMatchObject({
      text: '<at>RAPTOR</at> queue',
      conversation: { id: `${gateway};messageid=${post?.id}`, conversationType: 'channel' },
      channelData: { channel: { id: gateway }, team: { id: gateway } },
    });
    expect(post).toHaveProperty('entities.0', {
      type: 'mention',
      mentioned: { id: '28:raptor-local', name: 'RAPTOR' },
      text: '<at>RAPTOR</at>',
    });
    const reply = { person: sam, place: gateway, text: 'help', thread: post?.id };
    await stage.call('POST', '/page-api/say', reply);
    expect(stage.received[1]?.conversation.id).toBe(`${gateway};messageid=${post?.id}`);
  });

  it('sends a press with its verb, data and the message that carries the card', async () => {
    const stage = await stageWith();
    const { body } = await stage.call('POST', `${connector}/${gateway}/activities`, {
      type: 'message',
    });
    await stage.call('POST', '/page-api/press', {
      person: sam,
      message: body['id'],
      action: { id: 'a', verb: 'triage.claim', data: { ref: 'R', v: 1, reason: 'x' } },
    });
    expect(stage.received[0]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: body['id'],
      conversation: { id: `${gateway};messageid=${String(body['id'])}` },
      value: {
        action: {
          type: 'Action.Execute',
          id: 'a',
          verb: 'triage.claim',
          data: { ref: 'R', v: 1, reason: 'x' },
        },
        trigger: 'manual',
      },
    });
  });

  it('says that a message was not delivered when the bot fails', async () => {
    const stage = await stageWith({ script: () => refused });
    await stage.call('POST', '/page-api/say', { person: pat, place: chat(pat), text: 'help' });
    expect(await messagesOf(stage)).toMatchObject([{ text: 'help', undelivered: true }]);
  });
});

describe('the introduction', () => {
  it('waits until a page is opened, then names every chat and channel once', async () => {
    const stage = await stageWith();
    await fetch(stage.base);
    await stage.call('POST', `${connector}/${gateway}/activities`, { type: 'message' });
    expect(stage.received).toEqual([]);

    await openPage(stage);
    expect(stage.received.map(({ conversation }) => conversation.id)).toEqual(
      expect.arrayContaining([chat(pat), chat(sam), gateway, tasking, digest]),
    );
    expect(stage.received[0]).toMatchObject({ type: 'installationUpdate', action: 'add' });
    expect(stage.received.at(-1)).toMatchObject({
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:raptor-local' }],
      conversation: { conversationType: 'channel' },
    });
    await stage.call('GET', '/page-api/state');
    await stage.call('POST', '/page-api/say', { person: pat, place: chat(pat), text: 'help' });
    expect(stage.received).toHaveLength(10);
  });

  it('tries again at the next opening what the bot did not take', async () => {
    let isDown = true;
    const stage = await stageWith({ script: () => (isDown ? refused : undefined) });
    await openPage(stage);
    isDown = false;
    await openPage(stage);
    expect(stage.received).toHaveLength(18);
  });
});
