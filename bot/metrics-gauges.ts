import type { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import { digestTime } from '../domain/digest/due.ts';
import type { HealthFigures, OutboxFigure } from '../store/health-figures.ts';
import type { Context } from './context.ts';
import { findDue } from './jobs/post-digests.ts';

type LoopDelay = ReturnType<typeof monitorEventLoopDelay>;

/** How things stand at the moment of asking. */
export interface Gauges {
  read(ctx: Context, delay: LoopDelay): Promise<void>;
}

export function createGauges(registers: Registry[]): Gauges {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `raptor_${name}`, help, labelNames, registers });
  const up = gauge('database_up', 'Whether the database answers: 1 or 0');
  const size = gauge('database_bytes', 'The size of the database');
  const head = gauge('audit_head_sequence', 'The number of the newest audit entry');
  const messages = gauge('outbox_messages', 'Messages that have not arrived', 'state');
  const oldest = gauge('outbox_oldest_seconds', 'Age of the oldest such message', 'state');
  const late = gauge(
    'digest_late_seconds',
    'Seconds since the oldest digest that is due and not posted was due; 0 with all posted',
  );
  const loop = gauge(
    'event_loop_delay_seconds',
    'Delay of the event loop since the last reading',
    'quantile',
  );

  /** A database that is gone must not take the counts of what people met with it. */
  async function readStore(ctx: Context): Promise<void> {
    for (const each of [size, head, messages, oldest, late]) each.reset();
    try {
      const figures = await ctx.store.read.health.figures();
      const lateness = await digestLateness(ctx, figures);
      size.set(figures.databaseBytes);
      head.set(figures.auditHead);
      late.set(lateness);
      for (const state of states) {
        const figure = figures.outbox.find((each) => each.state === state);
        messages.set({ state }, figure?.count ?? 0);
        oldest.set({ state }, figure ? secondsSince(figure.oldest, ctx.now()) : 0);
      }
      up.set(1);
    } catch (error) {
      ctx.log.warn('The database gave no figures', { error });
      up.set(0);
    }
  }

  return {
    async read(ctx, delay) {
      await readStore(ctx);
      for (const [quantile, seconds] of quantilesOf(delay)) loop.set({ quantile }, seconds);
      delay.reset();
    },
  };
}

/** Not built yet, or built and not in its channel: both are late. */
async function digestLateness(ctx: Context, { digestsUnsent }: HealthFigures): Promise<number> {
  const { digest, timezone } = ctx.organisation;
  const late = [...(await findDue(ctx)), ...digestsUnsent];
  const due = late.map(({ day }) => digestTime(day, { ...digest, timezone }));
  return due.length === 0 ? 0 : secondsSince(Math.min(...due), ctx.now());
}

/** A rehearsal's clock may have been turned back. */
function secondsSince(then: number, now: number): number {
  return Math.max(0, (now - then) / 1000);
}

/** Node measures the whole span between two looks, the resolution included. */
function quantilesOf(delay: LoopDelay): [quantile: string, seconds: number][] {
  if (delay.count === 0) return [];
  return [
    ['0.5', beyond(delay.percentile(50))],
    ['0.99', beyond(delay.percentile(99))],
    ['1', beyond(delay.max)],
  ];
}

function beyond(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e9 - loopResolution / 1e3);
}

/** In ms. */
export const loopResolution = 10;

const states: readonly OutboxFigure['state'][] = ['waiting', 'unknown', 'undeliverable'];
