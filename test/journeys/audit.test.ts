import BetterSqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { eachJourney } from '../support/each-journey.ts';
import { textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { toTriage } from '../support/stages.ts';

interface Entry {
  readonly change: string;
  readonly operation: string;
  readonly record: string;
  readonly recipients: string;
  readonly detail: string;
}

eachJourney('the log', (start, freshUrl, kind) => {
  test.runIf(kind === 'sqlite')(
    'names every record that somebody was shown, and never its words',
    async () => {
      const databaseUrl = await freshUrl();
      const journey = await start({ databaseUrl });
      const { ref } = await toTriage(journey);
      const seen = entriesOf(databaseUrl).length;
      await journey.presses('sam', { verb: 'card.refresh', data: { ref, v: 1 } });
      await journey.presses('sam', { verb: 'triage.decline', data: { ref, v: 1 } });
      await journey.says('sam', 'find 07700 900123');
      await journey.says('sam', 'queue');
      await journey.says('pat', 'my referrals');
      await journey.says('lee', 'digest');
      const entries = entriesOf(databaseUrl).slice(seen);
      const consulted = entries.filter(
        ({ operation, change }) => operation === 'consultation' && change !== 'digest.built',
      );
      expect(consulted.map(({ change }) => change)).toEqual([
        'referral.opened',
        'referral.opened',
        'referral.found',
        'list.read',
        'list.read',
        'digest.read',
      ]);
      for (const { record, detail } of consulted.slice(0, 5))
        expect(record + detail).toContain(ref);
      expect(JSON.stringify(entriesOf(databaseUrl))).not.toMatch(/boy|07700|YK19|DE1 2AB/);
    },
  );

  test.runIf(kind === 'sqlite')('names both sides of every link', async () => {
    const databaseUrl = await freshUrl();
    const journey = await start({ databaseUrl });
    const first = await toTriage(journey);
    const { ref } = await refer(journey, 'wes', countyLine);
    const combined = entriesOf(databaseUrl).filter((entry) => entry.change === 'link.combined');
    expect(combined).toHaveLength(1);
    expect(combined[0]).toMatchObject({ record: ref, operation: 'combination' });
    expect(combined[0]?.detail).toContain(first.ref);
  });

  test('a match with handling C leaves the other side’s card as it was', async () => {
    const journey = await start();
    await journey.arrive(['wes', 'gwen'], ['gatewayWest']);
    const { ref } = await toTriage(journey);
    const card = () => journey.seenIn('gateway').find((each) => textOf(each.card).includes(ref));
    const quiet = { ...countyLine.inputs, handling: 'C', conditions: 'Ask the owner first.' };
    const secret = await refer(journey, 'wes', { ...countyLine, inputs: quiet });
    await journey.service.until(() => newestAbout(journey.seenIn('gatewayWest'), secret.ref));
    const before = card()?.edits;
    const open = await refer(journey, 'wes', countyLine);
    await journey.service.until(() => newestAbout(journey.seenIn('gatewayWest'), open.ref));
    await journey.service.until(() => card()?.edits === (before ?? 0) + 1);
    expect(textOf(card()?.card)).toContain('strong match held by the West Midlands gateway');
    expect(textOf(card()?.card)).not.toContain('2 ×');
  });
});

function entriesOf(databaseUrl: string): Entry[] {
  const database = new BetterSqlite(databaseUrl.slice('sqlite:'.length), { readonly: true });
  const entries = database.prepare<[], Entry>('select * from audit order by seq').all();
  database.close();
  return entries;
}
