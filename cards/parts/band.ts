import type { Band } from '../../domain/score.ts';
import type { Element } from '../card.ts';

const marks: Readonly<
  Record<Band, { shape: string; color: 'Attention' | 'Warning' | 'Accent' | 'Good' }>
> = {
  critical: { shape: '◆', color: 'Attention' },
  high: { shape: '▲', color: 'Attention' },
  medium: { shape: '■', color: 'Warning' },
  low: { shape: '●', color: 'Good' },
};

/** "▲ HIGH": a word with a shape, never only a colour. What has no band says so. */
export function bandMark(band: Band | undefined): string {
  return band ? `${marks[band].shape} ${band.toUpperCase()}` : '○ NOT SCORED';
}

/** The same where a person set it over the model's: both are said. */
export function bandMarks({
  band,
  modelBand,
}: {
  readonly band?: Band | undefined;
  readonly modelBand?: Band | undefined;
}): string {
  return modelBand ? `${bandMark(band)} (set; the model: ${modelBand})` : bandMark(band);
}

/** A head with its band beside it; on a narrow screen the band wraps below. */
export function headWithBand(text: string, band: Band | undefined): Element {
  return {
    type: 'ColumnSet',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [
          {
            type: 'TextBlock',
            text,
            wrap: true,
            style: 'heading',
            size: 'Large',
            weight: 'Bolder',
          },
        ],
      },
      {
        type: 'Column',
        width: 'auto',
        items: [
          {
            type: 'TextBlock',
            text: bandMark(band),
            wrap: true,
            weight: 'Bolder',
            color: band ? marks[band].color : 'Default',
          },
        ],
      },
    ],
  };
}
