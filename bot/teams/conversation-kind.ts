import type { Place } from '../turn.ts';

/** What Teams' own ids tell: 19:…@thread.tacv2 or .skype is a channel, any other 19:… a group, a:… one person's chat. */
export function conversationKind(id: string): Place['kind'] {
  if (!id.startsWith('19:')) return 'personal';
  return /@thread\.(tacv2|skype)(;|$)/i.test(id) ? 'channel' : 'group';
}
