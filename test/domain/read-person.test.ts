import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPerson } from '../../domain/read-person.ts';

const good = {
  id: '00000000-0000-4000-8000-0000000000AA',
  name: ' Kim  New ',
  roles: 'gateway, analyst',
  region: 'emid',
  force: 'derbs',
  skills: 'researcher',
  capacity: '3',
};
const wrong = (typed: Partial<typeof good>) =>
  readPerson({ ...good, ...typed }).mistakes.map(({ input }) => input);

test('reads somebody, codes in any case', () => {
  expect(readPerson(good)).toEqual({
    mistakes: [],
    person: {
      id: good.id.toLowerCase(),
      name: 'Kim New',
      roles: ['gateway', 'analyst'],
      region: 'EMID',
      force: 'DERBS',
      skills: ['researcher'],
      capacity: 3,
    },
  });
  expect(wrong({ region: 'all', force: '', skills: '', capacity: '' })).toEqual([]);
});

test.each([
  [{ name: '  ' }, ['name']],
  [{ name: 'x'.repeat(201) }, ['name']],
  [{ id: 'kim' }, ['id']],
  [{ roles: '' }, ['roles']],
  [{ roles: 'gateway,wizard' }, ['roles']],
  [{ region: '' }, ['region']],
  [{ force: 'WMP' }, ['force']],
  [{ force: 'NOBODY' }, ['force']],
  [{ skills: 'magic' }, ['skills']],
  [{ capacity: '0' }, ['capacity']],
  [{ capacity: '2.5' }, ['capacity']],
  [{ capacity: 'many' }, ['capacity']],
  [{ roles: 'national' }, ['region']],
  [{ name: '', id: '', roles: '', region: '' }, ['name', 'id', 'roles', 'region']],
])('names what is wrong with %o', (typed, inputs) => {
  expect(wrong(typed)).toEqual(inputs);
});

test('never takes what is not in the lists, whatever is typed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(good)), fc.string()), (typed) => {
      const { person, mistakes } = readPerson(typed);
      if (mistakes.length === 0) throw new Error('Expected an invented id to be a mistake');
      expect(person.roles.length).toBeLessThanOrEqual(7);
    }),
  );
});
