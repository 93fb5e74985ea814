import { describe, expect, test } from 'vitest';
import { can } from '../../domain/rights.ts';
import type { Act } from '../../domain/rights.ts';
import type { Person } from '../../domain/actor.ts';
import { subjectOf } from '../../domain/subject.ts';
import * as scene from '../support/gateway-cards.ts';

const { pat, sam, alex, bo, di, lee, nat, wyn } = scene;
const ola: Person = { id: 'ola', name: 'Ola Inspector', roles: ['inspector'], region: 'WMID' };
const ada: Person = { id: 'ada', name: 'Ada Admin', roles: ['admin'], region: 'all' };
/** Of the referral's region, and of another one. */
const una: Person = { id: 'una', name: 'Una Admin', roles: ['admin'], region: 'EMID' };
const wilf: Person = { id: 'wilf', name: 'Wilf Admin', roles: ['admin'], region: 'WMID' };
const everybody = { pat, sam, alex, bo, di, lee, nat, wyn, ola, ada, una, wilf };
type Name = keyof typeof everybody;

const taken = scene.fileOf({
  tasks: [{ ...scene.task, state: 'accepted', acceptedBy: { id: alex.id, name: alex.name } }],
  cases: [scene.safeguardingCase],
});
const narrowed = { ...taken, referral: { ...taken.referral, handling: { code: 'C' as const } } };

/** Who may, of everybody; and who still may where handling C narrows it. */
const table: Record<Act, { may: Name[]; narrowed: Name[] }> = {
  'referral.see': {
    may: ['pat', 'sam', 'alex', 'di', 'nat'],
    narrowed: ['pat', 'sam', 'alex', 'di'],
  },
  'referral.read-words': { may: ['pat', 'sam', 'di', 'nat'], narrowed: ['pat', 'sam', 'di'] },
  'referral.trace': { may: [], narrowed: [] },
  'referral.withdraw': { may: ['pat'], narrowed: ['pat'] },
  'referral.add': { may: ['pat'], narrowed: ['pat'] },
  'referral.answer': { may: ['pat'], narrowed: ['pat'] },
  'triage.decide': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.claim': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.assign': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.accept': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.decline': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.redirect': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.join': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.separate': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.ask': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.override': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'triage.correct': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'task.glance': {
    may: ['sam', 'alex', 'bo', 'di', 'nat'],
    narrowed: ['sam', 'alex', 'bo', 'di'],
  },
  'task.see': { may: ['sam', 'alex', 'di', 'nat'], narrowed: ['sam', 'alex', 'di'] },
  'task.accept': { may: ['alex', 'bo'], narrowed: ['alex', 'bo'] },
  'task.handback': { may: ['alex'], narrowed: ['alex'] },
  'task.progress': { may: ['alex'], narrowed: ['alex'] },
  'task.submit': { may: ['alex'], narrowed: ['alex'] },
  'product.review': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'task.approve': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'task.return': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'product.release': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'outcome.record': { may: ['sam', 'di', 'nat'], narrowed: ['sam', 'di'] },
  'referral.close': { may: ['sam', 'di', 'nat'], narrowed: ['sam', 'di'] },
  'safeguarding.see': { may: ['sam', 'di', 'nat'], narrowed: ['sam', 'di'] },
  'safeguarding.follow': { may: ['pat', 'sam', 'di', 'nat'], narrowed: ['pat', 'sam', 'di'] },
  'safeguarding.list': { may: ['sam', 'di', 'nat'], narrowed: ['sam', 'di'] },
  'safeguarding.acknowledge': { may: ['di', 'nat'], narrowed: ['di'] },
  'safeguarding.record': { may: ['di', 'nat'], narrowed: ['di'] },
  'safeguarding.close': { may: ['di', 'nat'], narrowed: ['di'] },
  'wording.change': { may: ['sam', 'nat'], narrowed: ['sam'] },
  'queue.read': { may: ['sam', 'di', 'nat'], narrowed: ['sam', 'di'] },
  'performance.read': { may: ['lee', 'nat'], narrowed: ['lee'] },
  'digest.read': {
    may: ['sam', 'alex', 'bo', 'di', 'lee', 'nat'],
    narrowed: ['sam', 'alex', 'bo', 'di', 'lee'],
  },
  'channel.bind': { may: ['nat', 'ada', 'una'], narrowed: ['ada', 'una'] },
  'person.keep': { may: ['ada', 'una'], narrowed: ['ada', 'una'] },
  'absence.set': { may: ['sam', 'nat', 'ada', 'una'], narrowed: ['sam', 'ada', 'una'] },
};

const acts = Object.entries(table) as [Act, (typeof table)[Act]][];

test.each(acts)('%s is for those of the table and for nobody else', (act, expected) => {
  for (const [file, who] of [
    [taken, expected.may],
    [narrowed, expected.narrowed],
  ] as const) {
    const [task] = file.tasks;
    const [opened] = file.cases;
    const subject = subjectOf(file, { task, case: opened });
    const may = Object.entries(everybody).filter(([, person]) => can(person, act, subject).ok);
    expect(may.map(([name]) => name)).toEqual(who);
  }
});

test('whoever may not is told who may, in a sentence', () => {
  const [task] = taken.tasks;
  const subject = subjectOf(taken, { task });
  for (const [act] of acts) {
    const refused = can({ ...wyn, roles: [] }, act, subject);
    expect(refused).toMatchObject({ ok: false, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
  }
});

test('whoever was told of a case may open, acknowledge and record on it, wherever they are', () => {
  const alerts = [...scene.safeguardingCase.alerts, { to: ola, inspector: false, toldAt: 0 }];
  const subject = subjectOf(narrowed, { case: { ...scene.safeguardingCase, alerts } });
  for (const act of [
    'safeguarding.see',
    'safeguarding.acknowledge',
    'safeguarding.record',
  ] as const) {
    expect(can(ola, act, subject).ok).toBe(true);
    expect(can(wyn, act, subject).ok).toBe(false);
  }
  expect(can(ola, 'referral.see', subject).ok).toBe(false);
});

test('nobody reviews their own product, whatever else they are', () => {
  const both: Person = { ...alex, roles: ['analyst', 'gateway'] };
  const delivered = { ...scene.task, submission: { ...scene.submission } };
  for (const act of ['task.approve', 'task.return'] as const) {
    expect(can(both, act, subjectOf(taken, { task: delivered })).ok).toBe(false);
    expect(can(sam, act, subjectOf(taken, { task: delivered })).ok).toBe(true);
  }
});

test('an analyst sees what they have a task on, and no more once it is handed back', () => {
  const by = { id: bo.id, name: bo.name };
  const notes = [{ by, at: 0, kind: 'accepted' as const }];
  const has = scene.fileOf({
    tasks: [{ ...scene.task, state: 'accepted', acceptedBy: by, notes }],
  });
  const had = scene.fileOf({ tasks: [{ ...scene.task, notes }] });
  expect(can(bo, 'referral.see', subjectOf(has)).ok).toBe(true);
  expect(can(alex, 'referral.see', subjectOf(has)).ok).toBe(false);
  expect(can(bo, 'referral.see', subjectOf(had)).ok).toBe(false);
});

test('an analyst sees what an offered task asks before taking it, except of handling C', () => {
  const offered = { ...scene.task, state: 'offered' as const, acceptedBy: undefined };
  expect(can(bo, 'task.see', subjectOf(taken, { task: offered })).ok).toBe(true);
  expect(can(bo, 'task.see', subjectOf(narrowed, { task: offered })).ok).toBe(false);
  expect(can(bo, 'task.glance', subjectOf(narrowed, { task: offered })).ok).toBe(true);
});

describe('a deputy', () => {
  const deputy = { ...ola, standsInFor: [di] };
  const subject = subjectOf(taken, { case: scene.safeguardingCase });

  test('may do what the absent person may, and the answer says for whom; nothing else', () => {
    const inRole = acts.filter(([act]) => can(di, act, subject).ok && !can(ola, act, subject).ok);
    expect(inRole.length).toBeGreaterThan(5);
    for (const [act] of acts) {
      const isTheirs = inRole.some(([theirs]) => theirs === act);
      const permission = can(deputy, act, subject);
      expect(permission.ok, act).toBe(isTheirs || can(ola, act, subject).ok);
      const deputyFor = permission.ok ? permission.deputyFor?.id : undefined;
      expect(deputyFor, act).toBe(isTheirs ? di.id : undefined);
    }
  });

  test.each(['admin', 'leader', 'officer'] as const)('never becomes %s', (role) => {
    const chief: Person = { id: 'chief', name: 'Chief', roles: [role], region: 'all' };
    const standing = { ...ola, standsInFor: [chief] };
    for (const [act] of acts) expect(can(standing, act, subject)).toEqual(can(ola, act, subject));
  });

  test('goes on with the tasks of whom they stand in for, and sees no referral that these made', () => {
    const [task] = taken.tasks;
    const forAlex = { ...bo, standsInFor: [alex] };
    expect(can(forAlex, 'task.progress', subjectOf(taken, { task }))).toMatchObject({
      deputyFor: { id: alex.id },
    });
    const forPat = { ...ola, standsInFor: [pat] };
    expect(can(forPat, 'referral.withdraw', subjectOf(taken)).ok).toBe(false);
  });
});

test('whoever has left the list keeps no tie to cases and tasks, though anybody may refer', () => {
  const left: Person = { ...alex, roles: ['officer'], region: 'all', open: true };
  const alerts = [{ to: left, inspector: false, toldAt: 0 }];
  const [task] = taken.tasks;
  const subject = subjectOf(taken, { task, case: { ...scene.safeguardingCase, alerts } });
  const may = acts.filter(([act]) => can(left, act, subject).ok);
  expect(may).toEqual([]);
});

test('whoever was stood down from a case has no more to do with it', () => {
  const alerts = [{ to: ola, inspector: true, toldAt: 0, stoodDownAt: 1 }];
  const subject = subjectOf(taken, { case: { ...scene.safeguardingCase, alerts } });
  expect(can(ola, 'safeguarding.see', subject).ok).toBe(false);
});
