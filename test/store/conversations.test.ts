import { expect, it } from 'vitest';
import type { Conversation } from '../../store/conversations.ts';
import { eachStore, testNow } from '../support/stores.ts';

const day = 24 * 60 * 60 * 1000;
const chat: Conversation = {
  id: 'a:chat-of-pat',
  kind: 'personal',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  tenantId: '11111111-1111-4111-8111-111111111111',
  botId: '28:bot',
  botName: 'RAPTOR',
};
const channel: Conversation = { ...chat, id: '19:gateway-emid@thread.tacv2', kind: 'channel' };
const pat = { id: 'person-1', teamsId: '29:pat', name: 'Pat Officer' };

eachStore('Conversations', (open) => {
  it('remember a place, and a person with their own chat', async () => {
    const { conversations } = await open();
    await conversations.hear({ place: chat, speaker: pat, at: testNow });

    expect(await conversations.conversation(chat.id)).toEqual(chat);
    expect(await conversations.contact(pat.id)).toEqual({ ...pat, conversationId: chat.id });
  });

  it('do not take a channel for a chat of whoever speaks there', async () => {
    const { conversations } = await open();
    await conversations.hear({ place: channel, speaker: pat, at: testNow });
    expect(await conversations.contact(pat.id)).toEqual(pat);

    await conversations.hear({ place: chat, speaker: pat, at: testNow });
    await conversations.hear({ place: channel, speaker: pat, at: testNow + 2 * day });
    expect(await conversations.contact(pat.id)).toEqual({ ...pat, conversationId: chat.id });
  });

  it('follow a service address and a name that change', async () => {
    const { conversations } = await open();
    const moved = { ...chat, serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    await conversations.hear({ place: chat, speaker: pat, at: testNow });
    await conversations.hear({ place: moved, speaker: { ...pat, name: 'Pat Smith' }, at: testNow });

    expect(await conversations.conversation(chat.id)).toEqual(moved);
    expect(await conversations.contact(pat.id)).toMatchObject({ name: 'Pat Smith' });
  });

  it('keep the force that a person last referred for', async () => {
    const { conversations } = await open();
    await conversations.hear({ place: chat, speaker: pat, at: testNow });
    await conversations.rememberForce(pat.id, 'DERBS');
    await conversations.hear({ place: chat, speaker: { ...pat, name: 'P' }, at: testNow });

    expect(await conversations.contact(pat.id)).toMatchObject({ force: 'DERBS' });
  });

  it('name to Teams those who have been heard from, and nobody else', async () => {
    const { conversations, read } = await open();
    await conversations.hear({ place: chat, speaker: pat, at: testNow });

    expect(await read.conversations.teamsIdsOf([pat.id, 'person-2'])).toEqual(['29:pat']);
    expect(await read.conversations.contactsByIds([])).toEqual([]);
    expect(await read.conversations.contact('person-2')).toBeUndefined();
    expect(await read.conversations.conversation('nowhere')).toBeUndefined();
  });
});
