import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Registry } from 'prom-client';
import type { Context } from './context.ts';
import type { Log } from './log.ts';
import { createGauges, loopResolution } from './metrics-gauges.ts';
import type { Reply, Turn } from './turn.ts';

type OnTurn = (turn: Turn) => Promise<Reply>;

/** What has happened since the start, and how things stand now. No label names a person or a record. */
export interface Metrics {
  /** Counts turns by kind, and refusals by code. */
  countTurns(onTurn: OnTurn): OnTurn;
  /** Counts faults: each is logged as an error, once. */
  countFaults(log: Log): Log;
  /** Prometheus' text. */
  text(ctx: Context): Promise<string>;
  close(): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const turns = new Counter({
    name: 'raptor_turns_total',
    help: 'What people did, by kind',
    labelNames: ['kind'],
    registers,
  });
  for (const kind of turnKinds) turns.inc({ kind }, 0);
  const refusals = new Counter({
    name: 'raptor_refusals_total',
    help: 'Turns that were refused in a sentence, by code',
    labelNames: ['code'],
    registers,
  });
  const faults = new Counter({
    name: 'raptor_faults_total',
    help: 'What failed on our side and was logged as an error',
    registers,
  });
  const gauges = createGauges(registers);
  const delay = monitorEventLoopDelay({ resolution: loopResolution });
  delay.enable();

  return {
    countTurns: (onTurn) => async (turn) => {
      turns.inc({ kind: turn.kind });
      const reply = await onTurn(turn);
      const code = refusalOf(reply);
      if (code !== undefined) refusals.inc({ code });
      return reply;
    },
    countFaults: (log) => ({
      ...log,
      error(message, fields) {
        faults.inc();
        log.error(message, fields);
      },
    }),
    async text(ctx) {
      await gauges.read(ctx, delay);
      return registry.metrics();
    },
    close: () => void delay.disable(),
  };
}

function refusalOf(reply: Reply): string | undefined {
  if (reply.kind === 'sentence') return reply.refused;
  return reply.kind === 'error' ? reply.code : undefined;
}

const turnKinds: readonly Turn['kind'][] = [
  'message',
  'press',
  'dialog-open',
  'arrival',
  'unknown-invoke',
];
