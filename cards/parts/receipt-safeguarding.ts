import type { CaseAlert, SafeguardingCase } from '../../domain/safeguarding.ts';
import { sayTime } from '../../domain/say-time.ts';
import type { Viewing } from '../viewing.ts';
import { escapeMarkdown } from './text.ts';

/** What the referrer is told of a safeguarding case: only what has happened, never what should. */
export function receiptSafeguarding(record: SafeguardingCase, viewing: Viewing): string {
  const last = record.records.at(-1);
  const parts = [
    sayAlerts(record.alerts, viewing),
    saySeen(record, viewing),
    last ? `action recorded ${sayTime(last.at, viewing)}` : '',
    record.state === 'closed' ? 'case closed' : '',
  ];
  return `Safeguarding: ${parts.filter((part) => part !== '').join(', ')}.`;
}

/** The first of a region's list is its inspector; whoever is told after is named. */
function sayAlerts(alerts: readonly CaseAlert[], viewing: Viewing): string {
  const sent = alerts.flatMap((alert, index) => {
    if (alert.sentAt === undefined) return [];
    const whom = index === 0 ? 'the inspector' : escapeMarkdown(alert.to.name);
    return [`to ${whom} ${sayTime(alert.sentAt, viewing)}`];
  });
  if (sent.length > 0) return `sent ${sent.join(', ')}`;
  return alerts.length > 0 ? 'being sent to the inspector' : 'on the inspector’s list';
}

function saySeen(record: SafeguardingCase, viewing: Viewing): string {
  const { acknowledgedAt, acknowledgedBy, alerts } = record;
  const by = acknowledgedBy ? ` by ${escapeMarkdown(acknowledgedBy.name)}` : '';
  if (acknowledgedAt !== undefined) return `seen ${sayTime(acknowledgedAt, viewing)}${by}`;
  const beingSent = alerts.length > 0 && alerts.every((alert) => alert.sentAt === undefined);
  return beingSent ? '' : 'not yet seen';
}
