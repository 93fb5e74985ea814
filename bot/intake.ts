import type { Card } from '../cards/card.ts';
import { intakeFormCard } from '../cards/intake-form-card.ts';
import { placeAsked, withUnticked } from '../cards/intake-form.ts';
import { intakeStartCard } from '../cards/intake-start-card.ts';
import type { Typed } from '../cards/parts/inputs.ts';
import { speaksOfDanger } from '../domain/danger-words.ts';
import { seemsToNameSource } from '../domain/handling.ts';
import { Refusal } from '../domain/refusal.ts';
import { findIdentifiers } from '../scoring/links/find-identifiers.ts';
import { proposeAnswers } from '../scoring/proposals/propose-answers.ts';
import type { Draft } from '../store/drafts.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { presentReceipt } from './present.ts';
import { refuseMarked } from './refuse-marked.ts';

/** Begins a referral for the person who asks. `narrative`: a message they want to refer. */
export async function startDraft(ctx: Turned, narrative = ''): Promise<Draft> {
  const typed: Typed = narrative === '' ? {} : { narrative };
  const at = ctx.now();
  const dangerSince = isDanger(typed) ? at : undefined;
  const id = ctx.newId();
  const draft = { id, personId: ctx.actor.id, typed, createdAt: at, updatedAt: at, dangerSince };
  refuseMarked(narrative);
  await ctx.store.change(ctx.actor, 'draft.started', async (tx) => {
    await tx.drafts.add(draft);
    tx.note({ record: `draft ${draft.id}` });
  });
  return draft;
}

/** One's own draft; somebody else's is not there. */
export async function findDraft(ctx: Turned, id: string): Promise<Draft> {
  const draft = await ctx.store.read.drafts.find(id);
  if (draft?.personId === ctx.actor.id) return draft;
  throw new Refusal(
    'unknown',
    'This form is not yours, or is gone. Type refer to begin a new one.',
  );
}

/**
 * Keeps what the form holds in place of what was kept before; a text too long for the form stays. Returns the draft as
 * it is then: perhaps sent meanwhile.
 */
export async function keepForm(id: string, ctx: Turned, typed: Typed): Promise<Draft> {
  const found = await findDraft(ctx, id);
  if (found.ref) return found;
  const narrative = found.typed['narrative'];
  const holds = { ...(narrative === undefined ? {} : { narrative }), ...withUnticked(typed) };
  const at = ctx.now();
  const dangerSince = isDanger(holds) ? (found.dangerSince ?? at) : undefined;
  const draft = { ...found, typed: holds, updatedAt: at, dangerSince };
  const isKept = await ctx.store.change(ctx.actor, 'draft.saved', async (tx) => {
    const kept = await tx.drafts.keep(draft);
    tx.note({ record: `draft ${id}`, detail: { kept } });
    return kept;
  });
  return isKept ? draft : findDraft(ctx, id);
}

function isDanger({ narrative = '', title = '', conditions = '', immediateRisk }: Typed): boolean {
  return immediateRisk === 'yes' || speaksOfDanger(`${title}\n${narrative}\n${conditions}`);
}

/** The first step, with whatever the draft holds. */
export async function presentStart(id: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const draft = await findDraft(ctx, id);
  if (draft.ref) return presentReceipt(draft.ref, ctx);
  return intakeStartCard({ ...redraw, draftId: id, typed: redraw.typed ?? draft.typed });
}

/** The form, with what was typed and what was found in the text; the receipt where it has been sent. */
export async function presentForm(id: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const draft = await (redraw.typed ? keepForm(id, ctx, redraw.typed) : findDraft(ctx, id));
  if (draft.ref) return presentReceipt(draft.ref, ctx);
  const narrative = draft.typed['narrative'] ?? '';
  return intakeFormCard({
    draftId: id,
    typed: draft.typed,
    found: findIdentifiers(narrative),
    proposals: proposeAnswers(narrative),
    problems: redraw.problems,
    person: ctx.actor,
    types: ctx.types,
    ...placeAsked(draft.typed, ctx.actor),
    warnings: seemsToNameSource(narrative) ? [sourceWarning] : [],
  });
}

/** The draft as it was left: the form, or the first step where nothing is in it yet. */
export async function presentDraft(id: string, ctx: Turned): Promise<Card> {
  const { typed } = await findDraft(ctx, id);
  const isEmpty = Object.values(typed).every((value) => value.trim() === '');
  return isEmpty ? presentStart(id, ctx) : presentForm(id, ctx);
}

const sourceWarning =
  'Your text seems to name a source. Take the name out and give a reference only.';
