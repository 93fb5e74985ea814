import { describe, expect, it } from 'vitest';
import { receiptCard, withdrawReferral } from '../../cards/receipt-card.ts';
import { isOpen, referralMoves, referralStates, type Decision } from '../../domain/referral.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import type { Viewing } from '../../cards/viewing.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  exampleCase,
  exampleFile,
  exampleReferral,
  exampleTask,
  hostileText,
  pat,
  referredAt,
  sam,
  viewing,
} from '../support/officer-cards.ts';

const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`);
const text = (file: Parameters<typeof exampleFile>[0], more: Partial<Viewing> = {}) =>
  textOf(receiptCard(exampleFile(file), { ...viewing, ...more }));
const decision = (kind: Decision['kind'], more: Partial<Decision> = {}): Decision => ({
  id: kind,
  ref: exampleReferral.ref,
  kind,
  by: sam,
  at: at('09:12'),
  version: 2,
  ...more,
});

describe('the receipt', () => {
  it.each(referralStates)('is a good card when the referral is %s', (state) => {
    const card = receiptCard(exampleFile({ referral: { state } }), viewing);
    expect(lintCard(card)).toEqual([]);
  });

  it('says the reference, the title, where it stands and by when the gateway decides', () => {
    const said = text({});
    expect(said).toContain('Tiny line into Derby');
    expect(said).toContain('R-EMID-26-00042 · East Midlands · waiting for triage');
    expect(said).toContain(
      '●\u00A0Submitted  ○\u00A0Triage  ○\u00A0Work  ○\u00A0Product  ○\u00A0Outcome',
    );
    expect(said).toContain('The East Midlands gateway decides by 12:41 today. You will hear here.');
  });

  it('says that a decision is late rather than promise what has passed', () => {
    expect(text({}, { now: at('13:00') })).toContain('The decision is late.');
    expect(text({}, { now: Date.parse('2026-11-20T13:00:00Z') })).toContain(
      'decides by 12:41 Sat 21 Nov. You will hear here.',
    );
  });

  it('says who is on it', () => {
    expect(text({ referral: { state: 'in-triage', claimedBy: sam } })).toContain(
      'Sam Gateway is on it.',
    );
  });

  it('says who declined and why, in their words as they typed them', () => {
    const decisions = [decision('declined', { code: 'below-threshold', reason: 'One *visit*.' })];
    const said = text({ referral: { state: 'declined' }, decisions });
    expect(said).toContain('Declined by Sam Gateway at 09:12.');
    expect(said).toContain(String.raw`Why: Below threshold. “One \*visit\*.”`);
    expect(said).toContain('●\u00A0Submitted  ●\u00A0Triage  ✕\u00A0Declined');
  });

  it('says what is being worked on, by whom and when it is due', () => {
    const task = { ...exampleTask, acceptedBy: { id: 'alex', name: 'Alex Analyst' } };
    const decisions = [decision('accepted')];
    const working = { referral: { state: 'in-development' as const }, decisions };
    expect(text({ ...working, tasks: [{ ...exampleTask, state: 'offered' }] })).toContain(
      '**Subject profile**, due Fri 4 Dec: offered to analysts, not yet taken.',
    );
    expect(text({ ...working, tasks: [{ ...task, state: 'in-progress' }] })).toContain(
      'Alex Analyst is working on it.',
    );
    expect(text({ ...working, tasks: [{ ...task, state: 'submitted' }] })).toContain(
      'written, the gateway is checking it.',
    );
  });

  it('says at the end what came of it, in words', () => {
    const outcome: Outcome = {
      id: 'o1',
      ref: exampleReferral.ref,
      fourP: 'protect',
      disruption: 'moderate',
      safeguarded: 2,
      arrests: 1,
      by: sam,
      at: at('10:00'),
    };
    const closed = {
      referral: { state: 'closed' as const },
      decisions: [decision('accepted'), decision('closed')],
    };
    const said = text({ ...closed, outcomes: [outcome] });
    expect(said).toContain('two people safeguarded, one arrest; protect, moderate disruption.');
    expect(said).toContain('●\u00A0Outcome');
    expect(text({ ...closed, outcomes: [] })).not.toContain('What came of it');
  });

  const alert = exampleCase.alerts.map((each) => ({ ...each, sentAt: referredAt }));
  const nat = {
    to: { id: 'nat', name: 'Nat National' },
    inspector: false,
    toldAt: at('09:11'),
    sentAt: at('09:11'),
  };
  const seen = { acknowledgedAt: at('08:47'), acknowledgedBy: { id: 'di', name: 'Di Inspector' } };
  const cases: [string, Partial<SafeguardingCase>, string][] = [
    ['on its way', {}, 'Safeguarding: being sent to the inspector.'],
    ['sent', { alerts: alert }, 'Safeguarding: sent to the inspector 08:41, not yet seen.'],
    [
      'sent on',
      { alerts: [...alert, nat] },
      'sent to the inspector 08:41, to Nat National 09:11, not yet seen.',
    ],
    [
      'seen',
      { alerts: alert, ...seen, state: 'acknowledged' },
      'sent to the inspector 08:41, seen 08:47 by Di Inspector.',
    ],
    [
      'on the list',
      { alerts: [], tier: 'same-day' },
      'Safeguarding: on the inspector’s list, not yet seen.',
    ],
    [
      'recorded',
      {
        alerts: alert,
        ...seen,
        state: 'recorded',
        records: [{ action: 'visit', by: sam, at: at('09:30') }],
      },
      'seen 08:47 by Di Inspector, action recorded 09:30.',
    ],
    [
      'closed',
      { alerts: alert, ...seen, state: 'closed' },
      'seen 08:47 by Di Inspector, case closed.',
    ],
  ];
  it.each(cases)('says only what is true of a safeguarding case %s', (_state, more, sentence) => {
    expect(text({ cases: [{ ...exampleCase, ...more }] })).toContain(sentence);
  });

  it('says nothing of safeguarding where no case is open, and always that it is not the MASH referral', () => {
    expect(text({})).not.toContain('Safeguarding:');
    expect(text({})).toContain('This does not replace your MASH referral.');
  });

  it('lists the duties in order', () => {
    expect(text({})).toContain(
      'make safe · MASH or strategy discussion · NRM (child exploited for gain: no consent needed)',
    );
    const facts = { types: ['FIN_EXPL'], youngest: 'adult' as const };
    expect(text({ referral: { facts } })).not.toContain('Your duties');
  });

  it('shows the referrer no score, band, link or identifier', () => {
    const shared = {
      kind: 'phone' as const,
      value: '+447700900123',
      seenIn: 2,
      weight: 1,
      whoseHere: 'suspect' as const,
      whoseThere: 'suspect' as const,
    };
    const link = {
      ref: exampleReferral.ref,
      other: 'R-WMID-26-00001',
      strength: 'strong' as const,
      weight: 1,
      shared: [shared],
      otherRegion: 'WMID',
      otherForce: 'WMP',
      otherTitle: 'Secret',
      otherTypes: [],
      otherState: 'accepted' as const,
      otherHandling: 'P' as const,
    };
    const said = JSON.stringify(receiptCard(exampleFile({ links: [link] }), viewing));
    for (const kept of ['R-WMID', 'West Midlands', 'Secret', '336', 'HIGH', '900123']) {
      expect(said).not.toContain(kept);
    }
  });

  it('can be withdrawn with a reason while that is legal, by the officer who referred it', () => {
    for (const state of referralStates) {
      const card = receiptCard(exampleFile({ referral: { state } }), viewing);
      const legal = referralMoves[state].includes('withdrawn');
      expect(verbsOf(card).includes('referral.withdraw')).toBe(legal);
      expect(inputIds(card).includes('reason')).toBe(legal);
      expect(verbsOf(card).includes('referral.add')).toBe(isOpen(state));
    }
    const another = { ...viewing, viewer: { ...pat, id: 'another' } };
    expect(verbsOf(receiptCard(exampleFile(), another))).not.toContain('referral.withdraw');
    expect(withdrawReferral.read({ ref: 'R', v: 1 }).problems).toEqual([]);
  });

  it('refreshes for its referrer, of the version it was drawn from', () => {
    const card = receiptCard(exampleFile(), { ...viewing, refreshFor: ['29:pat'] });
    expect(card.refresh).toMatchObject({
      action: { verb: 'card.refresh', data: { card: 'receipt', ref: 'R-EMID-26-00042', v: 1 } },
      userIds: ['29:pat'],
    });
    expect(lintCard(card)).toEqual([]);
  });

  it('fits a card and shows Markdown as it was typed, however long the reason', () => {
    const decisions = [decision('declined', { reason: hostileText.repeat(50).slice(0, 4000) })];
    const card = receiptCard(
      exampleFile({ referral: { state: 'declined', title: hostileText }, decisions }),
      viewing,
    );
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain(String.raw`\*\*bold\*\* \[click\]`);
  });
});
