import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { acknowledgeCase } from '../../bot/actions/acknowledge-case.ts';
import { closeCase } from '../../bot/actions/close-case.ts';
import { recordCase } from '../../bot/actions/record-case.ts';
import { createContext } from '../../bot/context.ts';
import type { Context, Turned } from '../../bot/context.ts';
import { escalateCases } from '../../bot/jobs/escalate-cases.ts';
import { remindOfCases } from '../../bot/jobs/remind-of-cases.ts';
import { openCase } from '../../bot/open-case.ts';
import { readOrganisation } from '../../bot/organisation.ts';
import { raptor } from '../../domain/actor.ts';
import type { Facts } from '../../domain/facts.ts';
import { dueOf } from '../../domain/safeguarding.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import type { GateId } from '../../domain/score.ts';
import { currentModel } from '../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import { openStore } from '../../store/store.ts';
import type { Store, Tx } from '../../store/store.ts';
import { cast, organisationYaml } from './cast.ts';
import { referral as example } from './gateway-cards.ts';

// A world in which cases come, change and wait, on the real store: the jobs run as they do on every tick, and nothing
// else helps the clock.

type Look = (world: World) => Promise<void>;

const minute = 60_000;
const hour = 60 * minute;
export const tick = 1_000;

/** Twice where it is to happen twice as often. */
const doings =
  'refer correct correct acknowledge record close settle settle kill wait wait wait fail'.split(
    ' ',
  );

interface Step {
  readonly does: string;
  readonly pick: number;
  readonly facts: Facts;
  readonly ms: number;
}

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  types: fc.constant(['COUNTY_LINES']),
  youngest: fc.constantFrom('under-13', '13-to-15', 'adult'),
  indicators: fc.constantFrom(
    ['violence'],
    ['contact-sexual'],
    ['held'],
    ['drug-running'],
    [],
    ['cuckooed-address'],
  ),
  recency: fc.constantFrom('now', 'older'),
  immediateRisk: fc.constantFrom('yes', 'no', 'no', 'no'),
});

export const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...doings),
  pick: fc.nat(50),
  facts: anyFacts,
  ms: fc.constantFrom(
    tick,
    14 * minute,
    16 * minute,
    31 * minute,
    2 * hour,
    5 * hour,
    20 * hour,
    70 * hour,
  ),
});

export interface World {
  readonly store: Store;
  readonly ctx: Context;
  readonly facts: Map<string, Facts>;
  /** By referral, since when each gate that holds has held without a break. */
  readonly held: Map<string, Map<GateId, number>>;
  now: number;
  /** The clock moves on by as much, a tick at a time where something falls due on the way. */
  tick(): Promise<void>;
}

export async function begin(): Promise<World> {
  const clock = { now: Date.parse('2026-12-23T15:00:00Z') };
  const now = () => clock.now;
  const store = await openStore({ url: 'sqlite::memory:', newId: randomUUID, now });
  const organisation = readOrganisation(organisationYaml, 'raptor.yaml');
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const ctx = createContext({ organisation, store, log, now });
  for (const who of ['di', 'nat'] as const) {
    const place = { ...chat, id: `a:${who}` };
    await store.conversations.hear({
      place,
      speaker: { ...cast[who], teamsId: `29:${who}` },
      at: clock.now,
    });
  }
  return {
    store,
    ctx,
    facts: new Map(),
    held: new Map(),
    get now() {
      return clock.now;
    },
    set now(ms) {
      clock.now = ms;
    },
    async tick() {
      await Promise.all([escalateCases.run(ctx), remindOfCases.run(ctx)]);
    },
  };
}

/** One step; `look` is called after every tick on the way. */
export async function take(
  world: World,
  { does, pick, facts, ms }: Step,
  look: Look,
): Promise<void> {
  const { ctx, store } = world;
  // No two things happen in the same millisecond, so that each is before or after the other.
  world.now += 1;
  const refs = [...world.facts.keys()];
  const ref = refs[pick % Math.max(1, refs.length)];
  const cases = await allCases(world);
  const found = cases[pick % Math.max(1, cases.length)];
  switch (does) {
    case 'refer': {
      if (refs.length >= mostReferrals) return;
      const fresh = `R-EMID-26-${String(refs.length + 1).padStart(5, '0')}`;
      await score(world, { ref: fresh, facts, isNew: true });
      heed(world, { ref: fresh, facts });
      return;
    }
    case 'correct':
      if (ref === undefined) return;
      await score(world, { ref, facts });
      heed(world, { ref, facts });
      return;
    case 'kill':
      // The process ends within the change: all of it is undone, and nobody was told.
      if (ref === undefined) return;
      await expect(score(world, { ref, facts, killed: true })).rejects.toThrow('killed');
      return;
    case 'fail': {
      // One job's reads fail on this tick alone: whatever was due is due on the next.
      const { toRemind } = store.read.cases;
      store.read.cases.toRemind = () => Promise.reject(new Error('Expected rows, got none'));
      await escalateCases.run(ctx);
      store.read.cases.toRemind = toRemind;
      return;
    }
    case 'wait':
      return wait(world, ms, look);
    case 'settle':
      for (const each of ['acknowledge', 'record', 'close']) {
        const now = found && (await store.read.cases.find(found.ref));
        if (now) await press(world, each, now);
      }
      return;
    default:
      if (found) await press(world, does, found);
  }
}

/** What the referral says now, remembered apart from what the code keeps. */
function heed(world: World, { ref, facts }: { ref: string; facts: Facts }): void {
  const before = world.held.get(ref);
  const { gates } = scoreFacts(facts, { model: currentModel });
  world.facts.set(ref, facts);
  world.held.set(ref, new Map(gates.map((gate) => [gate, before?.get(gate) ?? world.now])));
}

/** A tick at each moment at which something falls due, as the clock's every second would. */
async function wait(world: World, ms: number, look: Look): Promise<void> {
  const end = world.now + ms;
  for (;;) {
    const cases = await allCases(world);
    const moments = cases.flatMap((each) => [dueOf(each), each.remindAt]);
    const next = moments.filter(
      (at): at is number => at !== undefined && at <= end && at > world.now - tick,
    );
    if (next.length === 0) break;
    world.now = Math.max(world.now, Math.min(...next)) + tick;
    await world.tick();
    await look(world);
  }
  world.now = Math.max(world.now, end);
}

async function press(world: World, does: string, found: SafeguardingCase): Promise<void> {
  const action = { acknowledge: acknowledgeCase, record: recordCase, close: closeCase }[does];
  const actor = world.ctx.directory.find(cast.di.id);
  if (!action || !actor) return;
  const place = { ...chat, id: 'a:di' };
  const turned: Turned = { ...world.ctx, actor, place };
  const data = { ref: found.ref, v: found.version, action: 'made-safe', reason: 'She is safe.' };
  await action.press(data, { ...turned, inDialog: false, automatic: false });
}

/** What every door does that changes the facts: the new score, and safeguarding in the same transaction. */
async function score(
  { store, ctx }: World,
  { ref, facts, isNew, killed }: { ref: string; facts: Facts; isNew?: boolean; killed?: boolean },
): Promise<void> {
  const referral = { ...example, ref, facts, identifiers: [] };
  const result = scoreFacts(facts, { model: currentModel });
  await store.change(raptor, 'referral.submitted', async (tx: Tx) => {
    if (isNew) await tx.referrals.add(referral);
    await tx.scores.add(ref, { score: result, facts, why: 'corrected', at: ctx.now(), by: raptor });
    await openCase(tx, { referral, score: result, ctx });
    tx.note({ record: ref });
    if (killed) throw new Error('killed');
  });
}

export async function allCases({ store, facts }: World): Promise<SafeguardingCase[]> {
  const cases = [];
  for (const ref of facts.keys()) cases.push(...(await store.read.cases.ofReferral(ref)));
  return cases;
}

const mostReferrals = 2;
const chat = {
  kind: 'personal' as const,
  serviceUrl: 's',
  tenantId: 't',
  botId: 'b',
  botName: 'B',
};

function silent(): void {
  // Nobody reads it.
}
