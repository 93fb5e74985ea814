import { expect, test } from 'vitest';
import { cast, channels, tenant } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import { textOf } from '../support/read-card.ts';
import { decided, toTriage } from '../support/stages.ts';

oneJourney('where others read along', (start) => {
  test.each([
    ['without its type', {}],
    ['that is called personal', { conversationType: 'personal' }],
  ])(
    'a channel %s is answered as a channel, and never kept as somebody’s chat',
    async (_how, said) => {
      const journey = await start();
      const { ref } = await toTriage(journey);
      const before = journey.seenIn('gateway').length;
      for (const text of [`open ${ref}`, 'queue', 'find 07700 900123']) {
        await journey.sends({
          ...journey.activity('di', 'gateway'),
          conversation: { id: channels.gateway, tenantId: tenant, ...said },
          type: 'message',
          text,
        });
      }
      const answers = journey.seenIn('gateway').slice(before);
      expect(answers).toHaveLength(3);
      for (const { text } of answers) expect(text).toContain('in your own chat with RAPTOR');
      const { store } = journey.raptor().context;
      const known = await store.read.conversations.contact(cast.di.id);
      expect(known?.conversationId).toBe('a:di');
      expect((await store.read.conversations.conversation(channels.gateway))?.kind).toBe('channel');
    },
  );

  test('a press that comes as a message is answered there in one sentence, and does nothing', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const stands = await decided(journey, ref);
    const before = journey.seenIn('gateway').length;
    const verbs = ['referral.open', 'card.refresh', 'triage.claim', 'triage.abolish'];
    for (const verb of verbs) {
      await journey.sends({
        ...journey.activity('sam', 'gateway'),
        type: 'message',
        value: { verb, ref, v: 1 },
      });
    }
    const answers = journey.seenIn('gateway').slice(before);
    expect(answers.map(({ text }) => text)).toEqual(
      verbs.map(() => 'Do this in your own chat with RAPTOR.'),
    );
    expect(await decided(journey, ref)).toEqual(stands);
  });

  test('in one’s own chat such a press does what it says, once however often it comes', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const press = {
      ...journey.activity('sam'),
      type: 'message',
      value: { verb: 'referral.open', ref, v: 1 },
    };
    const before = journey.seenBy('sam').length;
    await Promise.all([journey.sends(press), journey.sends(press)]);
    await journey.sends(press);
    const answers = journey.seenBy('sam').slice(before);
    expect(answers.map(({ card }) => textOf(card).includes('A boy aged 14'))).toEqual([true]);
  });
});
