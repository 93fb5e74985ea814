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

/** The region's inspector first of all; whoever is told after, or in their place, is named. */
function sayAlerts(alerts: readonly CaseAlert[], viewing: Viewing): string {
  const sent = alerts.flatMap((alert, index) => {
    if (alert.sentAt === undefined) return [];
    const whom = index === 0 && alert.inspector ? 'the inspector' : escapeMarkdown(alert.to.name);
    return [`to ${whom} ${sayTime(alert.sentAt, viewing)}`];
  });
  if (sent.length > 0) return `sent ${sent.join(', ')}`;
  const [first] = alerts;
  if (!first) return 'on the inspector’s list';
  return first.inspector
    ? 'being sent to the inspector'
    : `being sent to ${escapeMarkdown(first.to.name)}`;
}

function saySeen(record: SafeguardingCase, viewing: Viewing): string {
  const { acknowledgedAt, acknowledgedBy, alerts } = record;
  const by = acknowledgedBy ? ` by ${escapeMarkdown(acknowledgedBy.name)}` : '';
  if (acknowledgedAt !== undefined) return `seen ${sayTime(acknowledgedAt, viewing)}${by}`;
  const beingSent = alerts.length > 0 && alerts.every((alert) => alert.sentAt === undefined);
  return beingSent ? '' : 'not yet seen';
}
