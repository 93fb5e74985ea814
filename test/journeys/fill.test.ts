import { expect, it } from 'vitest';
import { fillFortnight } from '../../bot/seed/fill-fortnight.ts';
import { openJourney } from '../support/journey.ts';
import { eachStore } from '../support/stores.ts';
import { textOf } from '../support/read-card.ts';

eachStore('A bot filled with a fortnight while it runs', (_open, freshUrl) => {
  it('sends no person anything, posts what waits, and works on as before', async () => {
    const journey = await openJourney({ databaseUrl: await freshUrl() });
    try {
      await journey.arrive(
        ['pat', 'sam', 'alex', 'di', 'lee', 'nat', 'wes', 'gwen', 'ola'],
        ['gateway', 'tasking', 'digest', 'gatewayWest', 'nationalDigest'],
      );
      const { context } = journey.raptor();
      const filling = fillFortnight(context);
      expect(await filling.isOffered()).toBe(true);
      const [said, again] = await Promise.all([filling.fill(), filling.fill()]);
      expect(said).toMatch(
        /^60 invented referrals and \d+ requests of the past fortnight are in, and \d+ of them wait/,
      );
      expect(again).toBe(said);
      expect(await filling.isOffered()).toBe(false);
      expect(await filling.fill()).toMatch(/^There are referrals already/);

      const { waiting } = context.store.read.referralLines;
      const open = await waiting('all');
      await journey.service.until(
        () =>
          journey.service.posted.filter(({ summary }) => summary?.endsWith('for triage')).length ===
          open.length,
      );
      await journey.service.until(() => journey.seenIn('digest').length > 0);
      const { posted } = journey.service;
      expect(posted.filter(({ conversationId }) => conversationId.startsWith('a:'))).toEqual([]);
      expect(
        posted.filter(({ conversationId }) => /digest-emid/.test(conversationId)),
      ).toHaveLength(1);

      const queue = await journey.says('sam', 'queue');
      expect(textOf(queue.card)).toMatch(/R-EMID-26-/);
      const mine = open.find(({ region }) => region === 'EMID');
      const answer = await journey.presses('sam', {
        verb: 'triage.claim',
        data: { ref: mine?.ref, v: mine?.claimedBy ? 2 : 1 },
        where: 'gateway',
      });
      expect(answer.card).toBeDefined();
      expect(await context.store.read.audit.verify()).not.toHaveProperty('broken');
    } finally {
      await journey.close();
    }
  });
});
