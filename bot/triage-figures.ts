import type { TriageViewing } from '../cards/triage/triage-viewing.ts';
import type { Person } from '../domain/actor.ts';
import { addWorkingDays } from '../domain/deadline.ts';
import type { ReferralFile } from '../domain/file.ts';
import { likelyProduct } from '../domain/likely-product.ts';
import { productWork, skills, usualProduct } from '../domain/reference/codes.ts';
import type { Skill } from '../domain/reference/codes.ts';
import { regions } from '../domain/reference/forces.ts';
import type { Context } from './context.ts';
import { today } from './context.ts';
import { whatChangesNow } from './what-changes-now.ts';
import { wordingsOf } from './wordings.ts';

type Figures = Pick<
  TriageViewing,
  'capacity' | 'position' | 'partners' | 'today' | 'proposedDue' | 'wordings' | 'changes'
>;

/** What stands beside a score and never moves it: who could do the work, and what an acceptance would usually be due. */
export async function triageFigures(ctx: Context, file: ReferralFile): Promise<Figures> {
  const { referral } = file;
  const load = await ctx.store.read.tasks.load();
  const count = (skill: Skill, region: string) => countOf({ skill, region, load, ctx });
  const product = likelyProduct(referral);
  const { skill } = productWork[product];
  const away = regions.filter(({ code }) => code !== referral.region);
  const elsewhere = away
    .map(({ code }) => ({ region: code, free: count(skill, code).free }))
    .filter(({ free }) => free > 0);
  const date = today(ctx);
  const { request } = referral;
  const { days } = productWork[request?.product ?? usualProduct];
  const usualDue = addWorkingDays(ctx.calendar, date, days);
  return {
    capacity: skills.map(({ code }) => ({ skill: code, ...count(code, referral.region) })),
    position: {
      product,
      elsewhere,
      offered: await ctx.store.read.tasks.offeredIn(referral.region),
    },
    partners: ctx.organisation.partners,
    wordings: await wordingsOf(ctx.store.read, referral.region),
    changes: whatChangesNow(ctx, file),
    today: date,
    proposedDue: request?.needed && request.needed >= date ? request.needed : usualDue,
  };
}

interface Counting {
  readonly skill: Skill;
  readonly region: string;
  readonly load: ReadonlyMap<string, number>;
  readonly ctx: Context;
}

function countOf({ skill, region, load, ctx }: Counting): { free: number; all: number } {
  const skilled = ctx.directory
    .withRole('analyst', region)
    .filter((person) => person.skills?.includes(skill));
  const isFree = ({ id, capacity = usualCapacity }: Person) => (load.get(id) ?? 0) < capacity;
  return { free: skilled.filter(isFree).length, all: skilled.length };
}

/** How many tasks an analyst holds at once where the organisation file does not say. */
const usualCapacity = 4;
