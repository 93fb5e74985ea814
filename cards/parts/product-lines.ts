import { labelOf, yardstick } from '../../domain/reference/codes.ts';
import type { Product } from '../../domain/task.ts';
import type { Element } from '../card.ts';
import { excerpt } from './excerpt.ts';
import { line, title, words } from './text.ts';

/** A delivered product, each part no longer than `bytes` allow. */
export function productLines(product: Product, { bytes }: { bytes: number }): Element[] {
  const part = (name: string, text: string | undefined) =>
    text ? [title(name), words(excerpt(text, { bytes, rest: 'the rest is in the document' }))] : [];
  return [
    ...part('Summary', product.summary),
    ...part('Findings', product.findings),
    ...(product.yardstick
      ? [line(`Main finding: **${labelOf(yardstick, product.yardstick)}**`)]
      : []),
    ...part('What was tested', product.hypotheses),
    ...part('What is not known', product.gaps),
    ...part('Recommendations', product.recommendations),
    ...(product.link ? [title('Document'), documentLine(product.link)] : []),
  ];
}

/** An https address can be pressed; anything else is a reference to read. */
function documentLine(link: string): Element {
  const url = link.startsWith('https://') && URL.canParse(link) ? new URL(link).href : undefined;
  if (url === undefined) return words(link);
  return line(`[Open the document](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`);
}
