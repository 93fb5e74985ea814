import { afterEach, describe, expect, it } from 'vitest';
import { connector, gateway, lee, pat, sam, startStage, type StageServer } from './stage-server.ts';

const open: StageServer[] = [];

async function stageWith(options: Parameters<typeof startStage>[0] = {}): Promise<StageServer> {
  const stage = await startStage(options);
  open.push(stage);
  return stage;
}

afterEach(async () => {
  for (const stage of open.splice(0)) await stage.close();
});

async function messagesOf(stage: StageServer): Promise<unknown> {
  return (await stage.call('GET', '/page-api/state')).body['messages'];
}

const chat = (person: string) => `a:local-${person}`;

describe('what the bot asks of the connector', () => {
  it('posts, updates in place for everyone, and deletes', async () => {
    const stage = await stageWith({ script: () => cardAnswer });
    const path = `${connector}/${gateway}/activities`;
    const { body } = await stage.call('POST', path, { type: 'message', text: 'one' });
    const press = { person: sam, message: body['id'], action: { verb: 'referral.open' } };
    expect((await stage.call('POST', '/page-api/press', press)).body).toMatchObject({
      kind: 'card',
    });
    expect(await messagesOf(stage)).toMatchObject([
      { id: body['id'], text: 'one', version: 1, views: { [sam]: { type: 'AdaptiveCard' } } },
    ]);

    await stage.call('PUT', `${path}/${String(body['id'])}`, { type: 'message', text: 'two' });
    expect(await messagesOf(stage)).toMatchObject([{ id: body['id'], text: 'two', version: 2 }]);
    expect(await messagesOf(stage)).not.toHaveProperty('0.views');

    await stage.call('DELETE', `${path}/${String(body['id'])}`);
    expect(await messagesOf(stage)).toEqual([]);
  });

  it('puts an answer into the thread it names, and a bare post at the top', async () => {
    const stage = await stageWith();
    const { body } = await stage.call('POST', `${connector}/${gateway}/activities`, {
      type: 'message',
    });
    const root = String(body['id']);
    await stage.call('POST', `${connector}/${gateway};messageid=${root}/activities`, {
      type: 'message',
    });
    await stage.call('POST', `${connector}/${encodeURIComponent(gateway)}/activities/${root}`, {
      type: 'message',
    });
    expect(await messagesOf(stage)).toMatchObject([
      { id: root },
      { thread: root },
      { thread: root },
    ]);
    expect(await messagesOf(stage)).not.toHaveProperty('0.thread');
  });

  it('opens the personal chat of a person by their Teams id or their Entra id', async () => {
    const stage = await stageWith();
    for (const id of [`29:local-${lee}`, lee]) {
      const { body } = await stage.call('POST', connector, { members: [{ id }] });
      expect(body).toMatchObject({ id: chat(lee), serviceUrl: `${stage.base}/local-connector` });
    }
    expect((await stage.call('POST', connector, { members: [{ id: 'x' }] })).status).toBe(404);
  });

  it('tells the roster, whole, in pages and one by one', async () => {
    const stage = await stageWith();
    const samAccount = { id: `29:local-${sam}`, aadObjectId: sam, name: 'Sam Gateway' };
    const whole = await stage.call('GET', `${connector}/${gateway}/members`);
    expect(whole.body).toMatchObject([samAccount, { name: 'Nat National' }]);
    const paged = await stage.call('GET', `${connector}/${gateway}/pagedMembers?pageSize=50`);
    expect(paged.body).toMatchObject({ members: [samAccount, { name: 'Nat National' }] });
    const one = await stage.call('GET', `${connector}/${gateway}/members/${samAccount.id}`);
    expect(one.body).toMatchObject(samAccount);
    const stranger = await stage.call('GET', `${connector}/${gateway}/members/29:local-${pat}`);
    expect(stranger.status).toBe(404);
  });

  it.each([
    ['PUT', `${connector}/${gateway}/activities/none`, {}, 404],
    ['POST', `${connector}/19:nowhere@thread.tacv2/activities`, {}, 404],
    ['POST', `${connector}/${gateway}/activities`, [], 400],
    ['POST', `${connector}/${gateway}/activities`, { text: 'x'.repeat(100_001) }, 413],
    ['PATCH', `${connector}/${gateway}/activities`, {}, 404],
    ['GET', `${connector}/%E0%A4%A/members`, undefined, 400],
  ])('answers %s %s with an error of its own', async (method, path, body, status) => {
    const stage = await stageWith();
    const reply = await stage.call(method, path, body);
    expect(reply).toMatchObject({ status, body: { error: { message: expect.any(String) } } });
  });

  it("refuses to change a person's message for the bot", async () => {
    const stage = await stageWith();
    await stage.call('POST', '/page-api/say', { person: pat, place: chat(pat), text: 'help' });
    const path = `${connector}/${chat(pat)}/activities/${stage.received[0]?.id}`;
    expect((await stage.call('PUT', path, { type: 'message', text: 'no' })).status).toBe(403);
    expect((await stage.call('DELETE', path)).status).toBe(403);
  });
});

const cardAnswer = {
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: { type: 'AdaptiveCard', version: '1.5', body: [] },
};
