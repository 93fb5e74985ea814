import type * as Cards from 'adaptivecards';
import type MarkdownIt from 'markdown-it';

// The two libraries come as plain scripts of their own and leave one global each.
declare global {
  const AdaptiveCards: typeof Cards;
  const markdownit: typeof MarkdownIt;
}
