import { expect, test } from 'vitest';
import { cast, channels, tenant } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import { toTriage } from '../support/stages.ts';

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
});
