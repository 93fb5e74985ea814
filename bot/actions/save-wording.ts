import { saveWording as contract } from '../../cards/wording-card.ts';
import { refOf } from '../../domain/referral.ts';
import { sayTime } from '../../domain/say-time.ts';
import type { OfferedWording, WordingPurpose } from '../../domain/wording.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import type { Pressed } from '../action.ts';
import { whenOf } from '../decide.ts';
import { mayChangeWordings, presentWordings } from '../present-wordings.ts';
import { wordingsOf } from '../wordings.ts';

/** Writes a region's own words: a new wording, or in place of one that is there. */
export const saveWording = action(contract, {
  may: mayChangeWordings,
  show: (ref, ctx, redraw) =>
    presentWordings(ref, ctx, { ...redraw, code: redraw.typed?.['code'] }),
  async run({ ref: region, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'wording.saved', async (tx) => {
      const offered = await wordingsOf(tx, region);
      const there = offered.find((each) => each.code === input.code);
      if (input.code !== undefined && there?.version !== v) {
        throw new Overtaken(sayChanged(there, ctx));
      }
      if (!there) demandRoom(offered, input.purpose);
      const code = there?.code ?? ctx.newId();
      const purpose = there?.purpose ?? input.purpose;
      const { title, text } = input;
      const by = { by: refOf(ctx.actor), at: ctx.now() };
      const version = (there?.version ?? 0) + 1;
      if (!(await tx.wordings.save({ region, code, purpose, title, text, version, ...by }))) {
        throw new Overtaken(sayChanged(there, ctx));
      }
      tx.note({ record: `wording ${region}`, detail: { code, version } });
    });
    return reply(await presentWordings(region, ctx, { note: 'Saved. Your gateway has it now.' }));
  },
});

/** A list that is chosen from on a phone stays short. */
function demandRoom(offered: readonly OfferedWording[], purpose: WordingPurpose): void {
  const own = offered.filter((each) => each.origin === 'own' && each.purpose === purpose);
  if (own.length < mostOwn) return;
  const sentence = `There are ${mostOwn} of your own already. Change or remove one of them.`;
  throw new Mistakes([{ input: 'title', sentence }]);
}

function sayChanged(there: OfferedWording | undefined, ctx: Pressed): string {
  const { changed } = there ?? {};
  const who = changed
    ? `${changed.by.name} changed it at ${sayTime(changed.at, whenOf(ctx))}. `
    : '';
  return `${who}Here it is as it stands.`;
}

const mostOwn = 5;
