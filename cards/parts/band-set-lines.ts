import { bandSet } from '../../domain/band-set.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { bands } from '../../domain/score.ts';
import type { Element } from '../card.ts';
import { escapeMarkdown, line } from './text.ts';

/**
 * "HIGH, set by Sam Gateway. The model says MEDIUM." Both stand wherever somebody decides; a lower band than the
 * model's leaves its gates as they are, and says so.
 */
export function bandSetLines(file: ReferralFile): Element[] {
  const set = bandSet(file);
  if (!set) return [];
  const { band, by, model, modelThen } = set;
  const who = by ? `, set by ${escapeMarkdown(by.by.name)}` : ', set by a person';
  const moved = modelThen && modelThen !== model ? ` now (${modelThen} when it was set)` : '';
  const says = model ? ` The model says **${model.toUpperCase()}**${moved}.` : '';
  const isLower = model !== undefined && bands.indexOf(band) < bands.indexOf(model);
  const hasGates = (file.score?.gates.length ?? 0) > 0;
  return [
    line(`**${band.toUpperCase()}**${who}.${says}`),
    ...(isLower && hasGates ? [line('Its safeguarding gates hold, whatever the band.')] : []),
  ];
}
