import { standInCard } from '../cards/stand-in-card.ts';
import type { ListRow } from '../cards/parts/list-rows.ts';
import { labelOf, products } from '../domain/reference/codes.ts';
import { sayDate } from '../domain/say-time.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './message.ts';
import { base } from './present.ts';

/** What a deputy takes over, as it is when it is sent. */
export async function drawStandIn(
  { to, absent }: NoticeData<'stand-in'>,
  ctx: Context,
): Promise<Message | undefined> {
  const deputy = ctx.directory.find(to);
  const person = deputy?.standsInFor?.find(({ id }) => id === absent);
  const until = ctx.directory.find(absent)?.away?.until;
  if (!deputy || !person || until === undefined) return undefined;
  const card = standInCard(
    { absent: person, until, rows: await rowsOf(absent, ctx) },
    { ...base(ctx), viewer: deputy },
  );
  const post = { card: 'stand-in', ref: absent };
  return { card, summary: 'You stand in for somebody', post, mode: 'new' };
}

async function rowsOf(absent: string, ctx: Context): Promise<ListRow[]> {
  const work = await ctx.store.read.openWork.of(absent);
  const cases = work.cases.map(({ ref }): ListRow => {
    return { ref, head: '⚑ Safeguarding case', details: [ref], opens: 'case' };
  });
  const claims = work.claims.map(({ ref }): ListRow => {
    return { ref, head: 'Referral in triage', details: [ref] };
  });
  const found = await Promise.all(work.tasks.map(({ ref }) => ctx.store.read.tasks.find(ref)));
  const tasks = found.flatMap((task): ListRow[] =>
    task
      ? [
          {
            ref: task.ref,
            head: labelOf(products, task.product),
            details: [`${task.ref} · due ${sayDate(task.due)}`],
            opens: 'task',
          },
        ]
      : [],
  );
  return [...cases, ...claims, ...tasks];
}
