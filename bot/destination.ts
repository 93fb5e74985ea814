import type { ChannelPurpose } from '../domain/place.ts';
import type { Referral } from '../domain/referral.ts';
import { dueOf } from '../domain/safeguarding.ts';
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
  ctx: Context,
): Promise<Destination | undefined> {
  const { read } = ctx.store;
  switch (data.kind) {
    case 'triage':
    case 'update': {
      const referral = await read.referrals.find(data.ref);
      return referral && { channel: 'gateway', region: referral.region };
    }
    case 'passed-on':
      return { channel: 'gateway', region: data.region };
    case 'reminder': {
      if (data.to !== '') return { person: data.to };
      const referral = await read.referrals.find(data.ref);
      return referral && { channel: 'gateway', region: referral.region };
    }
    case 'receipt':
    case 'question':
    case 'part':
    case 'decision': {
      const referral = await read.referrals.find(data.ref);
      return referral && referrer(referral, ctx);
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
      return referral && referrer(referral, ctx);
    }
    case 'alert':
    case 'case-reminder': {
      const found = await read.cases.find(data.ref);
      return found && dueOf(found) !== undefined ? { person: data.to } : undefined;
    }
    case 'case-note': {
      const found = await read.cases.find(data.ref);
      return found && { channel: 'gateway', region: found.region };
    }
    case 'case-list':
    case 'raised':
    case 'unreached':
    case 'alert-update':
    case 'work':
    case 'assigned':
    case 'file':
    case 'stand-in':
    case 'draft-question':
    case 'draft-erased':
      return { person: data.to };
    case 'digest':
      return { channel: 'digest', region: data.region };
  }
}

/** Whoever has left the list hears no more of it, unless anybody of the tenant may refer and follow what they referred. */
function referrer(
  { referrerId }: Referral,
  { directory, organisation }: Context,
): Destination | undefined {
  const mayHear = organisation.openIntake || directory.find(referrerId) !== undefined;
  return mayHear ? { person: referrerId } : undefined;
}
