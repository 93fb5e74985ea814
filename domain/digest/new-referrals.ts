import { typeLabel } from '../reference/types.ts';
import type { SectionWriter } from './section.ts';

/** What came in, by band and by type. */
export const newReferrals: SectionWriter = ({ arrivals }, known) => {
  const { total, requests = 0, totalOnly, byBand, byType } = arrivals;
  if (total + requests === 0) return null;
  if (total === 0) return { title: 'New', lines: [{ words: sayRequests(requests) }] };
  const parts = [
    ...byBand.map(({ band, count }) => `${count} ${band}`),
    ...(totalOnly > 0 ? [`${totalOnly} in this total only`] : []),
  ];
  const types = byType.map(({ type, count }) => `${typeLabel(type, known)} ${count}`);
  return {
    title: 'New',
    lines: [
      { words: `${total} ${total === 1 ? 'referral' : 'referrals'}: ${parts.join(', ')}` },
      ...(types.length > 0 ? [{ words: types.join(' · ') }] : []),
      ...(requests > 0 ? [{ words: sayRequests(requests) }] : []),
    ],
  };
};

function sayRequests(requests: number): string {
  return `${requests} tasking ${requests === 1 ? 'request' : 'requests'}`;
}
