import { seenAsWritten } from '../../domain/plain-characters.ts';
import type { Element } from '../card.ts';

type TextBlock = Extract<Element, { type: 'TextBlock' }>;

export function heading(text: string): Element {
  return block(text, { style: 'heading', size: 'Large', weight: 'Bolder' });
}

export function title(text: string): Element {
  return block(text, { weight: 'Bolder', spacing: 'Medium' });
}

export function line(text: string, more: Partial<TextBlock> = {}): Element {
  return block(text, { spacing: 'Small', ...more });
}

export function subtle(text: string, more: Partial<TextBlock> = {}): Element {
  return block(text, { isSubtle: true, size: 'Small', spacing: 'Small', ...more });
}

/** The thing that the reader must not miss. */
export function urgent(text: string): Element {
  return block(text, { weight: 'Bolder', color: 'Attention', spacing: 'Small' });
}

/** Somebody's own words: Markdown in them stays text. */
export function words(text: string, more: Partial<TextBlock> = {}): Element {
  return block(escapeMarkdown(text), { spacing: 'Small', ...more });
}

/** Teams reads TextBlock text as Markdown: what people typed must show as they typed it. */
export function escapeMarkdown(text: string): string {
  return seenAsWritten(text)
    .replace(/[\\`*_{}[\]()#+\-!|>~<]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)\./gm, '$1\\.')
    .replace(/\r?\n/g, '\n\n');
}

/** "In triage": words that begin a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function block(text: string, more: Partial<TextBlock>): Element {
  return { type: 'TextBlock', text, wrap: true, ...more };
}
