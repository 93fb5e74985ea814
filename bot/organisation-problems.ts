import { isMap, isNode, isPair, isScalar, LineCounter } from 'yaml';
import type { Document } from 'yaml';

/** A mistake, by its path in the file or, where the text is not YAML at all, by its offset. */
export type Problem = { readonly says: string } & (
  | { readonly path: readonly PropertyKey[] }
  | { readonly at: number }
);

interface Source {
  readonly sourceName: string;
  readonly yamlText: string;
  readonly document: Document;
}

/** Every problem as "file:line:column path: sentence", in the order of the file. */
export function placeProblems(problems: readonly Problem[], source: Source): string {
  const lines = lineCounterOf(source.yamlText);
  const placed = problems
    .map((problem) => ({
      offset: 'at' in problem ? problem.at : offsetOf(source.document, problem.path),
      path: 'at' in problem ? '' : ` ${sayPath(problem.path)}`,
      says: problem.says,
    }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, path, says }) => {
      const { line, col } = lines.linePos(offset);
      return `${source.sourceName}:${line}:${col}${path}: ${says}`;
    });
  return `Expected a usable organisation file.\n${[...new Set(placed)].join('\n')}`;
}

function lineCounterOf(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  return counter;
}

/** Where the value stands; for a setting that does not belong, its name; for a missing one, what should hold it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return start;
  }
  return 0;
}

function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && keyOf(item.key) === String(name));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** people[2].region */
function sayPath(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || '(the whole file)';
}
