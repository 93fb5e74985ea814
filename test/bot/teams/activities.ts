/** Activities as Teams sends them, for an invented officer. */
export const tenant = '11111111-1111-4111-8111-111111111111';
export const officer = {
  id: '29:1-pat',
  name: 'Pat Officer',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
};
const bot = { id: '28:raptor', name: 'RAPTOR' };

export function activity(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1763711390000',
    timestamp: '2026-11-21T07:29:50.000Z',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    from: officer,
    recipient: bot,
    conversation: { id: 'a:1-pat-and-raptor', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    textFormat: 'plain',
    text: 'help',
    ...over,
  };
}

export function inChannel(over: Record<string, unknown> = {}): Record<string, unknown> {
  return activity({
    conversation: {
      id: '19:gateway-emid@thread.tacv2;messageid=1763711380000',
      conversationType: 'channel',
      isGroup: true,
      tenantId: tenant,
    },
    channelData: {
      tenant: { id: tenant },
      team: { id: '19:team@thread.tacv2' },
      channel: { id: '19:gateway-emid@thread.tacv2' },
    },
    ...over,
  });
}

export function invoke(name: string, value: unknown): Record<string, unknown> {
  return activity({ type: 'invoke', name, value, text: undefined, replyToId: '1763711370000' });
}
