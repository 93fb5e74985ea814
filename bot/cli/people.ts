import { parseArgs } from 'node:util';
import type { Typed } from '../../cards/parts/inputs.ts';
import { sayArea, sayRoles } from '../../cards/parts/person-lines.ts';
import type { Person } from '../../domain/actor.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Context, Turned } from '../context.ts';
import { addPerson, removePerson } from '../keep-people.ts';
import type { CliCommand } from './command.ts';
import { misuse, print } from './command.ts';
import { withStore } from './with-store.ts';

export const people: CliCommand = {
  name: 'people',
  usage:
    'list | add --id <object id> --name <name> --roles <a,b> --region <code|all> [--force --skills --capacity] | remove --id <object id> [--to <analyst’s id>], each with [--json]',
  summary:
    'Lists who may do what; puts somebody on the list or takes them off, for the system owner',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [deed, ...rest] = positionals;
    const work = deeds[deed ?? ''];
    if (!work || rest.length > 0)
      throw misuse(`Expected list, add or remove, got ${deed ?? 'none'}.`);
    const missing = work.needs.filter((name) => values[name] === undefined);
    if (missing.length > 0) {
      throw misuse(`Expected ${missing.map((name) => `--${name}`).join(', ')}, got none.`);
    }
    const done = await withStore((ctx) => work.run(values, asOwner(ctx)));
    await print(io.stdout, values.json ? `${JSON.stringify(done.data)}\n` : done.text);
    return 0;
  },
};

const options = {
  id: { type: 'string' },
  name: { type: 'string' },
  roles: { type: 'string' },
  region: { type: 'string' },
  force: { type: 'string' },
  skills: { type: 'string' },
  capacity: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

interface Deed {
  readonly needs: readonly (keyof typeof options)[];
  readonly run: (values: Values, ctx: Turned) => Promise<{ data: unknown; text: string }>;
}

const deeds: Readonly<Record<string, Deed>> = {
  list: {
    needs: [],
    run: async (_values, { directory }) => ({
      data: directory.people.map(listedOf),
      text: directory.people.map(sayPerson).join('') || 'Nobody is on the list.\n',
    }),
  },
  add: {
    needs: ['id', 'name', 'roles', 'region'],
    async run(values, ctx) {
      const person = await addPerson(typedOf(values), ctx);
      return { data: listedOf(person), text: `Added: ${sayPerson(person)}` };
    },
  },
  remove: {
    needs: ['id'],
    async run({ id = '', to = 'offer' }, ctx) {
      const person = ctx.directory.find(id);
      if (!person) throw new Refusal('people', `Nobody on the list has the id ${id}.`);
      const listed = await ctx.store.read.roster.listed(person.id);
      const kept = { id: person.id, v: listed?.version ?? 0 };
      const { work } = await removePerson(kept, { tasksTo: to.toLowerCase() }, ctx);
      const { tasks, claims, cases } = work;
      const refs = [...tasks, ...claims, ...cases].map(({ ref }) => ref);
      return {
        data: { id: person.id, name: person.name, passedOn: refs },
        text: `Removed ${person.name}. Passed on: ${refs.join(', ') || 'nothing'}.\n`,
      };
    },
  },
};

/** Whoever may run commands on the machine is the system owner; the log names the command line. */
function asOwner(ctx: Context): Turned {
  return { ...ctx, actor: commandLine, place: nowhere };
}

const commandLine: Person = {
  id: 'command-line',
  name: 'Command line',
  roles: ['admin'],
  region: 'all',
};
const nowhere = {
  id: '',
  kind: 'personal',
  serviceUrl: '',
  tenantId: '',
  botId: '',
  botName: '',
} as const;

function listedOf({ id, name, roles, region, force, skills, capacity, away }: Person) {
  return { id, name, roles, region, force, skills, capacity, away };
}

function sayPerson({ id, name, roles, region, away }: Person): string {
  const gone = away ? `  away${away.deputy ? `, ${away.deputy.name} stands in` : ''}` : '';
  return `${id}  ${name}  ${sayRoles(roles)}  ${sayArea(region)}${gone}\n`;
}

function typedOf({ json: _json, ...typed }: Values): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined));
}
