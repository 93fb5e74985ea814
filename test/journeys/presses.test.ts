import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInTriage, isOpen, referralMoves } from '../../domain/referral.ts';
import type { Referral, ReferralState } from '../../domain/referral.ts';
import { lintCard } from '../support/card-lint.ts';
import type { CastName } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { requested } from '../support/request.ts';
import { stored } from '../support/stages.ts';

interface Press {
  readonly who: CastName;
  readonly verb: string;
  /** Which of the referrals, and which other where the verb names one. */
  readonly on: number;
  readonly with: number;
  /** How many versions old the card is. */
  readonly age: number;
  readonly there: string;
  /** Pressed at the second bot at the same moment, too. */
  readonly twice: boolean;
  readonly band: string;
}

const verbs = [
  'triage.claim',
  'triage.accept',
  'triage.decline',
  'triage.redirect',
  'triage.join',
  'triage.separate',
  'referral.withdraw',
  'referral.add',
  'referral.close',
  'triage.ask',
  'referral.answer',
  'triage.override',
  'triage.correct',
] as const;

const presses: fc.Arbitrary<Press> = fc.record({
  who: fc.constantFrom('sam', 'sam', 'sol', 'nat', 'nat', 'gwen', 'gwen', 'alex'),
  verb: fc.constantFrom(
    ...verbs,
    'triage.join',
    'triage.separate',
    'triage.redirect',
    'triage.ask',
    'referral.answer',
  ),
  on: fc.nat(3),
  with: fc.nat(3),
  age: fc.constantFrom(0, 0, 0, 0, 1),
  there: fc.constantFrom('EMID', 'WMID', 'WMID', 'force', 'MARS'),
  twice: fc.boolean(),
  band: fc.constantFrom('critical', 'high', 'medium', 'low'),
});

oneJourney('No order of presses by several people', (start) => {
  test('makes an illegal state, decides twice or loses a referral', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'wes', 'sam', 'sol', 'gwen', 'nat'], ['gateway', 'gatewayWest']);
    const twin = await journey.twin();
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(presses, { minLength: 10, maxLength: 16 }), async (sequence) => {
        const refs = [
          (await refer(journey, 'pat', countyLine)).ref,
          (await refer(journey, 'pat', vagueTip)).ref,
          (await refer(journey, 'wes', countyLine)).ref,
          (await requested(journey, 'pat')).ref,
        ];
        for (const press of sequence) {
          const before = await statesOf(journey, refs);
          await Promise.all(
            pressed(press, { refs, before }).map((each, n) =>
              expectAnswer(n === 0 ? journey : twin, each),
            ),
          );
          const after = await statesOf(journey, refs);
          for (const [ref, now] of after) {
            const was = before.get(ref);
            if (!was) throw new Error(`Expected ${ref} before the press, got none`);
            taken += now.version - was.version;
            expect(canCome(was, now), `${ref} from ${was.state} to ${now.state}`).toBe(true);
            expect(now.version).toBeGreaterThanOrEqual(was.version);
          }
        }
        for (const ref of refs) await expectWhole(journey, ref);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(taken).toBeGreaterThan(20);
    expect(await journey.raptor().context.store.read.audit.verify()).not.toHaveProperty('broken');
  }, 120_000);
});

interface Standing {
  readonly state: ReferralState;
  readonly version: number;
}

async function statesOf(journey: Journey, refs: readonly string[]): Promise<Map<string, Standing>> {
  const files = await Promise.all(refs.map((ref) => stored(journey, ref)));
  return new Map(files.map(({ referral }) => [referral.ref, referral]));
}

function pressed(
  { who, verb, on, with: other, age, there, twice, band }: Press,
  { refs, before }: { refs: readonly string[]; before: ReadonlyMap<string, Standing> },
) {
  const ref = refs[on] ?? '';
  const v = (before.get(ref)?.version ?? 1) - age;
  const inputs = {
    reason: 'As it is.',
    declineReason: 'no-capacity',
    destination: there,
    joinRef: refs[other] ?? '',
    narrative: 'More of it.',
    question: 'Who runs it?',
    answer: 'Nobody knows.',
    band,
    victims: band === 'low' ? 'one' : 'ten-or-more',
  };
  const officer = ref.startsWith('R-WMID') ? ('wes' as const) : ('pat' as const);
  const isOfficers = ['referral.withdraw', 'referral.add', 'referral.answer'].includes(verb);
  const press = { who: isOfficers ? officer : who, verb, data: { ref, v }, inputs };
  return twice ? [press, { ...press, who: 'nat' as const }] : [press];
}

async function expectAnswer(
  to: Pick<Journey, 'presses'>,
  { who, ...press }: ReturnType<typeof pressed>[number],
): Promise<void> {
  const answer = await to.presses(who, press);
  expect(answer).toMatchObject({ status: 200, statusCode: 200 });
  const said = `${answer.sentence ?? ''}${textOf(answer.card)}`;
  expect(said).not.toBe('');
  expect(said).not.toMatch(/undefined|NaN|\[object/);
  expect(answer.card ? lintCard(answer.card) : []).toEqual([]);
}

/** In one press, or in the two of a moment: each by a legal move. */
function canCome(was: Standing, now: Standing): boolean {
  const steps = now.version - was.version;
  if (was.state === now.state) return true;
  const reached = [was.state];
  for (let n = 0; n < steps; n += 1)
    reached.push(...reached.flatMap((state) => referralMoves[state]));
  return reached.includes(now.state);
}

/** It stands while the officer is asked, and reminds of nothing then, nor where nothing is to be decided. */
function expectClock({ state, pausedAt, remindAt, reminded }: Referral): void {
  if (state !== 'joined') expect(pausedAt !== undefined).toBe(state === 'information-requested');
  const isRunning = isInTriage(state) && pausedAt === undefined;
  expect(remindAt !== undefined || (isRunning && reminded !== undefined)).toBe(isRunning);
}

/** One decision a version; and while it is open it is in one queue, in work, or part of another that is. */
async function expectWhole(journey: Journey, ref: string): Promise<void> {
  const { read } = journey.raptor().context.store;
  const { referral, decisions, tasks, joinedTo } = await stored(journey, ref);
  const versions = decisions.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)]);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(referral.version).toBe(1 + decisions.length);
  expectClock(referral);
  const queues = [];
  for (const region of ['EMID', 'WMID']) {
    const lines = await read.referralLines.waiting(region);
    if (lines.some((line) => line.ref === ref)) queues.push(region);
  }
  expect(queues).toEqual(isInTriage(referral.state) ? [referral.region] : []);
  const isInWork = isOpen(referral.state) && !isInTriage(referral.state);
  expect(tasks.length > 0 || !isInWork).toBe(true);
  expect(referral.state === 'joined').toBe(joinedTo !== undefined);
  const host = await stored(journey, joinedTo?.ref ?? ref);
  const guests = host.joined.map((guest) => guest.referral.ref);
  expect(guests.includes(ref)).toBe(joinedTo !== undefined);
  expect(host.referral.region).toBe(referral.region);
}
