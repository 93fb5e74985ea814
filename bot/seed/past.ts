import type { Person } from '../../domain/actor.ts';
import { addWorkingHours } from '../../domain/deadline.ts';
import { actions } from '../actions/index.ts';
import type { Pressed } from '../action.ts';
import type { Context } from '../context.ts';
import type { Random } from './random.ts';

/** Something that goes on in time: it gives the instant it waits for, and is resumed when the past has come to it. */
export type Life = AsyncGenerator<number, void>;

/** The past as those who lived it had it: the bot under their clock, and its buttons. */
export interface Past {
  readonly ctx: Context;
  /** When the past ends (ms UTC). */
  readonly end: number;
  /** Presses a button of a record's card as it stood then, in one's own chat. */
  press(who: Person, press: Press): Promise<void>;
  /** So many working hours later, from the least to the most. */
  later(random: Random, hours: { readonly least: number; readonly most: number }): number;
}

export interface Press {
  readonly verb: string;
  readonly ref: string;
  readonly inputs?: Inputs | undefined;
}

/** What is typed and chosen, by input. */
export type Inputs = Readonly<Record<string, string>>;

export function pastOf(ctx: Context, end: number): Past {
  return {
    ctx,
    end,
    async press(who, { verb, ref, inputs }) {
      const action = actions.find((each) => each.verb === verb);
      if (!action) throw new Error(`Expected a button ${verb}, got none`);
      const v = await versionOf(ref, ctx);
      await action.press({ ref, v, ...inputs }, inOwnChat(who, ctx));
    },
    later: (random, { least, most }) =>
      addWorkingHours(ctx.calendar, ctx.now(), random.between(least, most)),
  };
}

/** As somebody presses where no message of theirs stands. */
export function inOwnChat(actor: Person, ctx: Context): Pressed {
  return { ...ctx, actor, place: ownChat, inDialog: false, automatic: false };
}

async function versionOf(ref: string, { store }: Context): Promise<number | undefined> {
  const { cases, referrals, tasks } = store.read;
  const nouns = { R: referrals, T: tasks, S: cases } as const;
  const [, letter] = /^([RTS])-/.exec(ref) ?? [];
  if (letter !== 'R' && letter !== 'T' && letter !== 'S') return undefined;
  return (await nouns[letter].find(ref))?.version;
}

const ownChat: Pressed['place'] = {
  id: '',
  kind: 'personal',
  serviceUrl: '',
  tenantId: '',
  botId: '',
  botName: '',
};
