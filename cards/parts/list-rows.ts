import type { Element } from '../card.ts';
import { openReferral } from '../open-referral.ts';
import { button } from './buttons.ts';
import { line, subtle } from './text.ts';

/** One line of a list: what it is, what matters of it, and a button that opens it. */
export interface ListRow {
  readonly ref: string;
  readonly head: string;
  readonly details: readonly string[];
  /** What must not be missed, such as lateness. */
  readonly alarm?: string | undefined;
  /** A task and a case open as cards of their own; everything else as its referral. */
  readonly opens?: 'task' | 'case' | undefined;
}

/** What one card holds. */
export const mostRows = 20;

/** Rows up to what one card holds; the last line says how many more there are. */
export function listRows(rows: readonly ListRow[]): Element[] {
  const more = rows.length - mostRows;
  return [
    ...rows.slice(0, mostRows).map(rowOf),
    ...(more > 0 ? [line(`And ${more} more. Type open and the reference.`)] : []),
  ];
}

function rowOf({ ref, head, details, alarm, opens }: ListRow): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(`**${head}**`),
      ...details.map((detail) => subtle(detail)),
      ...(alarm ? [line(alarm, { color: 'Attention', weight: 'Bolder' })] : []),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({
            title: `Open ${ref}`,
            ref,
            v: 0,
            inputs: 'none',
            ...(opens ? ownCard[opens] : referralCard),
          }),
        ],
      },
    ],
  };
}

const referralCard = { verb: openReferral.name };
const ownCard = {
  task: { verb: 'card.refresh', more: { card: 'task' } },
  case: { verb: 'card.refresh', more: { card: 'alert' } },
} as const;
