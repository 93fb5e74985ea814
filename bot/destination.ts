import type { ChannelPurpose } from '../domain/place.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';

export type Destination =
  | { readonly person: string }
  | { readonly channel: ChannelPurpose; readonly region: string };

/**
 * Where a notice goes, from its record alone: what waits for a place never heard from is looked at again and again, and
 * must not read a whole file each time. Undefined when there is nobody to tell any more.
 */
export async function destinationOf(
  data: NoticeData,
  { store: { read } }: Context,
): Promise<Destination | undefined> {
  switch (data.kind) {
    case 'triage':
    case 'update': {
      const referral = await read.referrals.find(data.ref);
      return referral && { channel: 'gateway', region: referral.region };
    }
    case 'passed-on':
      return { channel: 'gateway', region: data.region };
    case 'receipt':
    case 'part':
    case 'decision': {
      const referral = await read.referrals.find(data.ref);
      return referral && { person: referral.referrerId };
    }
    case 'task':
    case 'review': {
      const task = await read.tasks.find(data.ref);
      const channel = data.kind === 'task' ? 'tasking' : 'gateway';
      return task && { channel, region: task.region };
    }
    case 'product': {
      const task = await read.tasks.find(data.ref);
      const referral = task && (await read.referrals.find(task.referralRef));
      return referral && { person: referral.referrerId };
    }
    case 'alert': {
      const found = await read.cases.find(data.ref);
      return found?.state === 'open' ? { person: data.to } : undefined;
    }
    case 'alert-update':
    case 'work':
    case 'file':
    case 'draft-question':
    case 'draft-erased':
      return { person: data.to };
    case 'digest':
      return { channel: 'digest', region: data.region };
  }
}
