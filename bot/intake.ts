import type { Card } from '../cards/card.ts';
import { intakeFormCard } from '../cards/intake-form-card.ts';
import { placeAsked } from '../cards/intake-form.ts';
import { intakeStartCard } from '../cards/intake-start-card.ts';
import { requestFormCard } from '../cards/request-form.ts';
import { seemsToNameSource } from '../domain/handling.ts';
import type { IdentifierKind } from '../domain/identifier.ts';
import { matchStrength } from '../domain/reference/identifier-kinds.ts';
import { findIdentifiers } from '../scoring/links/find-identifiers.ts';
import { proposeAnswers } from '../scoring/proposals/propose-answers.ts';
import type { Draft } from '../store/drafts.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { today } from './context.ts';
import { findDraft, keepForm } from './keep-draft.ts';
import { base, presentReceipt } from './present.ts';

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
  const { problems } = redraw;
  return draft.kind === 'request'
    ? requestForm(draft, { ctx, problems })
    : referralForm(draft, { ctx, problems });
}

type Drawing = Pick<Redraw, 'problems'> & { readonly ctx: Turned };

function requestForm({ id, typed }: Draft, { ctx, problems }: Drawing): Card {
  const asked = placeAsked(typed, ctx.actor);
  const person = ctx.actor;
  return requestFormCard({ draftId: id, typed, person, today: today(ctx), problems, ...asked });
}

async function referralForm(draft: Draft, { ctx, problems }: Drawing): Promise<Card> {
  const narrative = draft.typed['narrative'] ?? '';
  const found = findIdentifiers(narrative);
  return intakeFormCard({
    draftId: draft.id,
    typed: draft.typed,
    found,
    known: await ctx.store.read.identifiers.ownOpen(ctx.actor.id, found.filter(isTelling)),
    ...base(ctx),
    proposals: proposeAnswers(narrative),
    problems,
    person: ctx.actor,
    types: ctx.types,
    ...placeAsked(draft.typed, ctx.actor),
    warnings: seemsToNameSource(narrative) ? [sourceWarning] : [],
  });
}

/** A postcode is many people's: it tells nothing of having been referred. */
function isTelling({ kind }: { kind: IdentifierKind }): boolean {
  return matchStrength(kind) !== 'weak';
}

/** The draft as it was left: the form, or the first step where nothing is in it yet. */
export async function presentDraft(id: string, ctx: Turned): Promise<Card> {
  const { kind, typed } = await findDraft(ctx, id);
  const isEmpty = Object.values(typed).every((value) => value.trim() === '');
  return isEmpty && kind === 'referral' ? presentStart(id, ctx) : presentForm(id, ctx);
}

/** Said before a text is kept. */
export const sourceWarning =
  'Your text seems to name a source. Take the name out and give a reference only.';
