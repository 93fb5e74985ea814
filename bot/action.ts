import type { Card } from '../cards/card.ts';
import type { Typed } from '../cards/parts/inputs.ts';
import { typedInputs } from '../cards/verb.ts';
import type { Problem, Verb } from '../cards/verb.ts';
import type { PersonRef } from '../domain/referral.ts';
import { Refusal } from '../domain/refusal.ts';
import { noteConsulted } from './note-consulted.ts';
import type { Turned } from './context.ts';
import { refuseMarked } from './refuse-marked.ts';
import type { Reply } from './turn.ts';

/** One button: its verb, and what a press does. Teams, the local page and the tests call the same function. */
export interface Action {
  readonly verb: string;
  /** May be pressed where no record is meant. */
  readonly withoutRef?: true;
  readonly press: (data: Readonly<Record<string, unknown>>, pressed: Pressed) => Promise<Reply>;
}

export type Pressed = Turned & {
  readonly cardActivityId?: string | undefined;
  readonly inDialog: boolean;
  readonly automatic: boolean;
};

/** How a card is drawn anew: with what was typed and what is wrong with it, or with what somebody else did. */
export interface Redraw {
  readonly note?: string | undefined;
  readonly typed?: Typed | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

interface Work<Input> {
  /** Throws the sentence that says who may press this. Gives by whose right, where it is a deputy's. */
  readonly may?: (ref: string, ctx: Pressed) => Promise<PersonRef | undefined>;
  readonly run: (press: { ref: string; v: number; input: Input }, ctx: Pressed) => Promise<Reply>;
  /** What only the organisation and the record can tell of what was typed; named together with the rest. */
  readonly check?: (
    press: { ref: string; typed: Typed },
    ctx: Pressed,
  ) => Promise<readonly Problem[]>;
  /** What somebody did meanwhile, where a press of this version comes too late to be mended. */
  readonly late?: (press: { ref: string; v: number }, ctx: Pressed) => Promise<string | undefined>;
  /** The card as it now is, for mistakes and for a press that came too late. */
  readonly show: (ref: string, ctx: Pressed, redraw: Redraw) => Promise<Card>;
}

export function action<Input>(contract: Verb<Input>, work: Work<Input>): Action {
  return {
    verb: contract.name,
    async press(data, ctx) {
      const { ref, v, input, ...read } = contract.read(data);
      const typed = typedInputs(data);
      const show = async (redraw: Redraw): Promise<Reply> => {
        const card = await work.show(ref, ctx, redraw);
        await noteConsulted(ctx, ref);
        return reply(card);
      };
      refuseMarked(...Object.values(typed));
      try {
        const deputyFor = await work.may?.(ref, ctx);
        const acting = deputyFor ? { ...ctx, actor: { ...ctx.actor, deputyFor } } : ctx;
        const problems = [...read.problems, ...((await work.check?.({ ref, typed }, ctx)) ?? [])];
        if (!input || problems.length > 0) {
          const note = await work.late?.({ ref, v }, ctx);
          return await show(note ? { typed, note } : { typed, problems });
        }
        return await work.run({ ref, v, input }, acting);
      } catch (error) {
        if (error instanceof Mistakes) return show({ typed, problems: error.problems });
        if (error instanceof Overtaken) return show({ typed, note: error.message });
        throw error;
      }
    },
  };
}

export function reply(card: Card): Reply {
  return { kind: 'card', card };
}

/** Something typed is wrong in a way that only the record or the calendar shows. */
export class Mistakes extends Refusal {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('mistakes', problems.map((problem) => problem.sentence).join(' '));
    this.problems = problems;
  }
}

/** Somebody was quicker, or the card is old: says who did what. Nothing is written. */
export class Overtaken extends Refusal {
  constructor(sentence: string) {
    super('overtaken', sentence);
  }
}
