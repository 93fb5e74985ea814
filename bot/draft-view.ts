import type { SavedDraft } from '../cards/draft-saved-card.ts';
import { titleOf } from '../domain/receive.ts';
import type { Draft } from '../store/drafts.ts';
import type { Context } from './context.ts';

/** A draft as its writer's cards show it. */
export function savedDraft(draft: Draft, { organisation }: Context): SavedDraft {
  const { askAfterMinutes, keepDays } = organisation.drafts;
  const { id, kind, typed, updatedAt, dangerSince, askedAt } = draft;
  const narrative = (typed['narrative'] ?? typed['purpose'] ?? '').trim();
  const fromText = narrative === '' ? 'No text yet' : titleOf(narrative);
  const asks = dangerSince !== undefined && askedAt === undefined;
  return {
    id,
    kind,
    title: typed['title']?.trim().slice(0, longestTitle) || fromText,
    typed,
    savedAt: updatedAt,
    keptUntil: updatedAt + keepDays * day,
    asksAt: asks ? dangerSince + askAfterMinutes * minute : undefined,
  };
}

/** The instant up to which a draft must have been touched, to be kept. */
export function keptSince({ organisation, now }: Context): number {
  return now() - organisation.drafts.keepDays * day;
}

/** The instant since which a draft has spoken of danger, to be asked about. */
export function askedSince({ organisation, now }: Context): number {
  return now() - organisation.drafts.askAfterMinutes * minute;
}

const longestTitle = 200;
const minute = 60_000;
const day = 24 * 60 * minute;
