import type { LinkView } from '../../domain/link-view.ts';
import { explainLink } from '../../domain/link-words.ts';
import type { SharedIdentifier } from '../../domain/link.ts';
import { forceShortName, regionName } from '../../domain/reference/forces.ts';
import { sayIdentifier } from '../../domain/reference/say-identifier.ts';
import { sayState } from '../../domain/reference/say-state.ts';
import { sayTypes } from '../../domain/reference/types.ts';
import type { ExploitationType } from '../../domain/reference/types.ts';
import type { Element } from '../card.ts';
import { folded } from './buttons.ts';
import { escapeMarkdown, line } from './text.ts';

interface Showing {
  /** The identifiers themselves. */
  readonly values: 'shown' | 'withheld';
  readonly known?: readonly ExploitationType[] | undefined;
}

/** The links in one line, and folded below it each with its reason. */
export function linkLines(views: readonly LinkView[], showing: Showing): Element[] {
  if (views.length === 0) return [line('Links: none yet')];
  const shown = views.slice(0, mostListed);
  const more = views.length - shown.length;
  return [
    line(`**Links:** ${sayInBrief(views)}`),
    ...folded('Why they match', 'links-all', [
      ...shown.map((view) => line(sayLink(view, showing))),
      ...(more > 0 ? [line(`And ${more} weaker.`)] : []),
    ]),
  ];
}

/** "strong match held by the West Midlands gateway; 1 more here". */
function sayInBrief(views: readonly LinkView[]): string {
  const away = new Map<string, number>();
  for (const view of views) {
    if (view.kind === 'blind') away.set(sayBlind(view), (away.get(sayBlind(view)) ?? 0) + 1);
  }
  const here = views.filter((view) => view.kind === 'open').length;
  const parts = [...away].map(([text, times]) => (times > 1 ? `${times} × ${text}` : text));
  return [...parts, ...sayHere(here, parts.length)].join('; ');
}

function sayHere(here: number, others: number): string[] {
  if (here === 0) return [];
  return [others > 0 ? `${here} more here` : `${here} here`];
}

function sayBlind({ strength, region }: Extract<LinkView, { kind: 'blind' }>): string {
  return `${strength} match held by the ${regionName(region)} gateway`;
}

function sayLink(view: LinkView, { values, known }: Showing): string {
  if (view.kind === 'blind') return `• A ${sayBlind(view)}. Talk to them.`;
  const { link } = view;
  const where = `${forceShortName(link.otherForce)} · ${sayState(link.otherState)}`;
  const which = values === 'shown' ? ` (${link.shared.map(sayValue).join(', ')})` : '';
  const wording =
    values === 'shown' && link.otherWording ? ` “${escapeMarkdown(link.otherWording)}”.` : '';
  return `• **${link.other}** · ${link.strength} · ${sayTypes(link.otherTypes, known)} · ${where}. ${explainLink(link)}${which}.${wording}`;
}

function sayValue(shared: SharedIdentifier): string {
  return escapeMarkdown(sayIdentifier(shared));
}

const mostListed = 8;
