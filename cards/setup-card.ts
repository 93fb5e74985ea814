import type { ChannelPurpose } from '../domain/place.ts';
import { regionName } from '../domain/reference/forces.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Card, Element } from './card.ts';
import { frame } from './parts/frame.ts';
import { capitalised, escapeMarkdown, heading, line, subtle, title } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** A purpose of a region, and whose channel it is. */
export interface BindingLine {
  readonly purpose: ChannelPurpose;
  readonly region: string;
  readonly channel?:
    | {
        readonly bound?: { readonly at: number; readonly by: string } | undefined;
        readonly isHeard: boolean;
        readonly isHere: boolean;
      }
    | undefined;
}

/** Which channels are bound, of the regions that the viewer administers, and how to bind one. */
export function setupCard(lines: readonly BindingLine[], viewing: Viewing): Card {
  const byRegion = [...Map.groupBy(lines, ({ region }) => region)];
  const used = byRegion.filter(([, each]) => each.some(({ channel }) => channel));
  const unused = byRegion.filter(([, each]) => each.every(({ channel }) => !channel));
  return frame({
    marking: 'OFFICIAL',
    note: viewing.note,
    body: [
      heading('Channels'),
      ...used.flatMap(([region, each]) => [
        title(regionName(region)),
        ...each.map((one) => lineOf(one, viewing)),
      ]),
      ...(unused.length > 0
        ? [
            title('Nothing bound'),
            line(unused.map(([region]) => regionName(region)).join(', '), { isSubtle: true }),
          ]
        : []),
      title('How'),
      line('In the channel itself: **@RAPTOR setup gateway EMID**. Or tasking, or digest.'),
      line('The national digest: **@RAPTOR setup digest national**.'),
      line('To unbind, anywhere: **setup off gateway EMID**.'),
      subtle(
        'One channel may be gateway and tasking of one region. A digest’s holds only digests.',
      ),
    ],
  });
}

function lineOf({ purpose, channel }: BindingLine, viewing: Viewing): Element {
  const name = `**${capitalised(purpose)}**`;
  if (!channel) return line(`${name}: not bound`);
  const { bound, isHeard, isHere } = channel;
  const from = bound
    ? `bound by ${escapeMarkdown(bound.by)}, ${sayTime(bound.at, viewing)}`
    : 'from the organisation file';
  const here = isHere ? ', this channel' : '';
  return isHeard
    ? line(`${name}: ${from}${here}`)
    : line(`${name}: ${from}. RAPTOR was not heard from there yet, so posts wait.`, {
        color: 'Attention',
      });
}
