import { expect, test } from 'vitest';
import { visibleLinks } from '../../domain/link-view.ts';
import {
  alex,
  bo,
  di,
  fileOf,
  lee,
  links,
  nat,
  pat,
  sam,
  task,
  wyn,
} from '../support/gateway-cards.ts';

const held = { ...task, state: 'accepted' as const, acceptedBy: { id: alex.id, name: alex.name } };
const file = fileOf({ links, tasks: [held] });

const here = 'R-EMID-26-00017';
const hereC = 'R-EMID-26-00018';
const away = 'R-WMID-26-00003';
const awayC = 'R-WMID-26-00004';

test.each([
  ['the gateway channel', undefined, [here], 1],
  ['the gateway', sam, [here, hereC], 1],
  ['the inspector', di, [here, hereC], 1],
  ['an analyst with a task on it, who may open no other side', alex, [], 2],
  ['the national team', nat, [away, here], 0],
  ['its referrer', pat, [], 0],
  ['an analyst without a task on it', bo, [], 0],
  ['a leader', lee, [], 0],
  ['the gateway of another region', wyn, [], 0],
])('shows %s what it may know', (_who, viewer, open, blind) => {
  const views = visibleLinks(file, viewer);
  const shown = views.flatMap((view) => (view.kind === 'open' ? [view.link.other] : []));
  expect(shown.toSorted()).toEqual([...open].toSorted());
  expect(views.filter((view) => view.kind === 'blind')).toHaveLength(blind);
});

test('a blind link holds its strength and whom to talk to, and nothing else', () => {
  const blind = visibleLinks(file).filter((view) => view.kind === 'blind');
  expect(blind).toEqual([{ kind: 'blind', strength: 'strong', region: 'WMID' }]);
});

test('a match with handling C is its owner’s alone', () => {
  for (const viewer of [undefined, alex, nat]) {
    const seen = JSON.stringify(visibleLinks(file, viewer));
    expect(seen).not.toContain(hereC);
    expect(seen).not.toContain(awayC);
  }
  const both = { ...sam, region: 'all' };
  expect(JSON.stringify(visibleLinks(file, both))).toContain(awayC);
});

test('a gateway that referred it still sees its links', () => {
  const own = fileOf({ links, referral: { referrerId: sam.id } });
  expect(visibleLinks(own, sam)).toHaveLength(3);
});

test('the weightiest link comes first', () => {
  expect(visibleLinks(file, nat)[0]).toMatchObject({ kind: 'open', link: { other: away } });
});
