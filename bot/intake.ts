import type { Card } from '../cards/card.ts';
import { intakeFormCard } from '../cards/intake-form-card.ts';
import { placeAsked } from '../cards/intake-form.ts';
import { intakeStartCard } from '../cards/intake-start-card.ts';
import { seemsToNameSource } from '../domain/handling.ts';
import { Refusal } from '../domain/refusal.ts';
import { findIdentifiers } from '../scoring/links/find-identifiers.ts';
import type { Draft } from '../store/drafts.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { presentReceipt } from './present.ts';
import { refuseMarked } from './refuse-marked.ts';

/** Begins a referral for the person who asks. `narrative`: a message they want to refer. */
export async function startDraft(ctx: Turned, narrative = ''): Promise<Draft> {
  const draft: Draft = {
    id: ctx.newId(),
    personId: ctx.actor.id,
    typed: narrative === '' ? {} : { narrative },
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  };
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

async function keepDraft(ctx: Turned, draft: Draft, typed: Draft['typed']): Promise<Draft> {
  const kept = { ...draft, typed: { ...draft.typed, ...typed } };
  await ctx.store.change(ctx.actor, 'draft.saved', async (tx) => {
    await tx.drafts.keep(draft.id, { typed: kept.typed, at: ctx.now() });
    tx.note({ record: `draft ${draft.id}` });
  });
  return kept;
}

/** The first step, with whatever the draft holds. */
export async function presentStart(id: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const draft = await findDraft(ctx, id);
  if (draft.ref) return presentReceipt(draft.ref, ctx);
  return intakeStartCard({ ...redraw, draftId: id, typed: redraw.typed ?? draft.typed });
}

/** The form, with what was typed and what was found in the text; the receipt where it has been sent. */
export async function presentForm(id: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const found = await findDraft(ctx, id);
  if (found.ref) return presentReceipt(found.ref, ctx);
  const draft = redraw.typed ? await keepDraft(ctx, found, redraw.typed) : found;
  const narrative = draft.typed['narrative'] ?? '';
  return intakeFormCard({
    draftId: id,
    typed: draft.typed,
    found: findIdentifiers(narrative),
    proposals: [],
    problems: redraw.problems,
    person: ctx.actor,
    types: ctx.types,
    ...placeAsked(draft.typed, ctx.actor),
    warnings: seemsToNameSource(narrative) ? [sourceWarning] : [],
  });
}

const sourceWarning =
  'Your text seems to name a source. Take the name out and give a reference only.';
