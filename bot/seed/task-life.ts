import type { Person } from '../../domain/actor.ts';
import type { Task } from '../../domain/task.ts';
import type { Inputs, Past } from './past.ts';
import type { Random } from './random.ts';

interface Work {
  readonly ref: string;
  readonly gateway: Person;
  readonly past: Past;
  readonly random: Random;
}

/** A task from its offer to its release. True where the product has gone to the officer. */
export async function* liveTask(work: Work): AsyncGenerator<number, boolean> {
  const { gateway, past, random } = work;
  const [task] = await past.ctx.store.read.tasks.ofReferral(work.ref);
  const analyst = task && (yield* takeTask(task, work));
  if (!analyst) return false;
  const press = (who: Person, verb: string, inputs?: Inputs) =>
    past.press(who, { verb, ref: task.ref, inputs });

  if (random.chance(0.6)) {
    yield past.later(random, { least: 1, most: 8 });
    await press(analyst, 'task.progress', { note: random.pick(progress) });
  }
  yield past.later(random, { least: 3, most: 16 });
  await press(analyst, 'task.submit', random.pick(products));
  if (random.chance(0.12)) {
    yield past.later(random, { least: 0.5, most: 6 });
    await press(gateway, 'task.return', { reason: 'Say how sure you are, and of what.' });
    yield past.later(random, { least: 1, most: 6 });
    await press(analyst, 'task.submit', random.pick(products));
  }
  yield past.later(random, { least: 0.5, most: 7 });
  await press(gateway, 'task.approve');
  yield past.later(random, { least: 0.05, most: 1 });
  await press(gateway, 'product.release');
  return true;
}

/** Whoever of the region has room takes it; where nobody has for days, it stays on offer. */
async function* takeTask(
  task: Task,
  { past, random }: Work,
): AsyncGenerator<number, Person | undefined> {
  for (let tries = 0; tries < 3; tries += 1) {
    yield past.later(random, { least: 0.3, most: 5 });
    const analyst = await freeAnalyst(past, task);
    if (!analyst) continue;
    await past.press(analyst, { verb: 'task.accept', ref: task.ref });
    return analyst;
  }
  return undefined;
}

/** The one with most room, of those with the skill if there are any. */
async function freeAnalyst(
  { ctx }: Past,
  { region, skill }: Pick<Task, 'region' | 'skill'>,
): Promise<Person | undefined> {
  const load = await ctx.store.read.tasks.load();
  const all = ctx.directory.withRole('analyst', region);
  const skilled = all.filter((person) => person.skills?.includes(skill));
  const room = ({ id, capacity = usualCapacity }: Person) => capacity - (load.get(id) ?? 0);
  const [best] = (skilled.length > 0 ? skilled : all).toSorted((a, b) => room(b) - room(a));
  return best && room(best) > 0 ? best : undefined;
}

const usualCapacity = 4;

const progress = [
  'Telephone data requested.',
  'Two more numbers found; checking who holds them.',
  'Waiting for the bank.',
  'Met the officer; the address is confirmed.',
];
const products: readonly Inputs[] = [
  {
    summary: 'SYNTHETIC: one group of four, led from outside the region.',
    findings: 'The telephone and the car lead to one address. Two further victims are likely.',
    yardstick: 'likely',
    hypotheses: 'That the two incidents have nothing to do with each other.',
    gaps: 'Who holds the money.',
    recommendations: 'Visit the address; ask the bank about the second account.',
  },
  {
    summary: 'SYNTHETIC: an adult acting alone, with no sign of a group.',
    findings: 'All contact goes through one account. No other victim was found.',
    yardstick: 'realistic-possibility',
    gaps: 'Messages before March are gone.',
  },
  {
    summary: 'SYNTHETIC: a network in three forces, known elsewhere under another name.',
    findings: 'The same cars stand at five addresses. The pattern repeats every nine days.',
    yardstick: 'highly-likely',
    hypotheses: 'That two separate groups share a supplier.',
    recommendations: 'A joint meeting of the three forces this week.',
  },
];
