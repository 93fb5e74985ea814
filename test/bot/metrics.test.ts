import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../bot/metrics.ts';
import type { Reply, Turn } from '../../bot/turn.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { cast } from '../support/cast.ts';
import { toTriage } from '../support/stages.ts';
import { silent } from './teams/stand-in.ts';

/** Every series with its value. */
async function figuresOf(journey: Journey): Promise<Record<string, number>> {
  const response = await fetch(`http://127.0.0.1:${journey.raptor().port}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return readFigures(await response.text());
}

function readFigures(text: string): Record<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value] = /^(\S+) (\S+)$/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

eachJourney('Metrics', (start) => {
  it('tell how things stand: database, log, outbox and digests', async () => {
    const journey = await start({ at: '2026-11-18T07:00:00Z' });
    const before = await figuresOf(journey);
    expect(before).toMatchObject({
      raptor_database_up: 1,
      'raptor_outbox_messages{state="waiting"}': 0,
      'raptor_outbox_messages{state="unknown"}': 0,
      'raptor_outbox_messages{state="undeliverable"}': 0,
      'raptor_outbox_oldest_seconds{state="waiting"}': 0,
      raptor_audit_head_sequence: 0,
      raptor_digest_late_seconds: 0,
      raptor_faults_total: 0,
    });
    expect(before['raptor_database_bytes']).toBeGreaterThan(50_000);
    // Nobody was heard from the digests' channels: they are built, and wait.
    journey.later(45 * 60_000);
    const late = await journey.service.until(() => undefined ?? true).then(() => waitFor(journey));
    expect(late['raptor_digest_late_seconds']).toBeGreaterThanOrEqual(15 * 60);
    expect(late['raptor_digest_late_seconds']).toBeLessThan(20 * 60);
    expect(late['raptor_audit_head_sequence']).toBe(2);
  });
});
