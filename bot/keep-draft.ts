import { withUnticked } from '../cards/intake-form.ts';
import type { Typed } from '../cards/parts/inputs.ts';
import { speaksOfDanger } from '../domain/danger-words.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Draft } from '../store/drafts.ts';
import type { Turned } from './context.ts';
import { refuseMarked } from './refuse-marked.ts';

/** Begins a form for the person who asks. `typed`: what they said already. */
export async function startDraft(
  ctx: Turned,
  { kind, typed = {} }: { kind: Draft['kind']; typed?: Typed },
): Promise<Draft> {
  const at = ctx.now();
  const dangerSince = isDanger(typed) ? at : undefined;
  const id = ctx.newId();
  const personId = ctx.actor.id;
  const draft = { id, personId, kind, typed, createdAt: at, updatedAt: at, dangerSince };
  refuseMarked(...Object.values(typed));
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
    'This form is not yours, or is gone. Type refer or request to begin a new one.',
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

function isDanger({ immediateRisk, ...typed }: Typed): boolean {
  const said = ['title', 'narrative', 'conditions', 'purpose'].map((id) => typed[id] ?? '');
  return immediateRisk === 'yes' || speaksOfDanger(said.join('\n'));
}
