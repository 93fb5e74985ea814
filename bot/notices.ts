import { decisionCard } from '../cards/decision-card.ts';
import { digestCard } from '../cards/digest-card.ts';
import { partCard } from '../cards/part-card.ts';
import { passedOnCard } from '../cards/passed-on-card.ts';
import { productCard } from '../cards/product-card.ts';
import { receiptCard } from '../cards/receipt-card.ts';
import { reviewCard } from '../cards/review-card.ts';
import { taskCard } from '../cards/task-card.ts';
import { triageCard } from '../cards/triage-card.ts';
import { updateCard } from '../cards/update-card.ts';
import type { Rescored } from '../cards/update-card.ts';
import { writeDigest } from '../domain/digest/digest.ts';
import { regionName } from '../domain/reference/forces.ts';
import { aboutOf, sayKind } from '../domain/reference/say-kind.ts';
import { isInTriage } from '../domain/referral.ts';
import { can } from '../domain/rights.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Context, Turned } from './context.ts';
import {
  drawAlert,
  drawAlertUpdate,
  drawCaseList,
  drawCaseNote,
  drawRaised,
  drawCaseReminder,
  drawUnreached,
} from './draw-case.ts';
import { drawDraftErased, drawDraftQuestion } from './draft-notices.ts';
import type { Message } from './message.ts';
import type { NoticeData, NoticeKind } from './notice.ts';
import { drawQuestion } from './present-question.ts';
import { drawStandIn } from './stand-in-notice.ts';
import { personOf } from './person-of.ts';
import {
  analystAccounts,
  base,
  findFile,
  findTask,
  gatewayAccounts,
  ownAccount,
  presentReferral,
} from './present.ts';
import { drawAssigned } from './assigned-notice.ts';
import { drawReminder } from './reminder-notice.ts';
import { triageFigures } from './triage-figures.ts';

/** The message a waiting notice becomes; undefined when there is nothing to say any more. */
export function drawNotice<Kind extends NoticeKind>(
  data: NoticeData<Kind>,
  ctx: Context,
): Promise<Message | undefined> {
  const draw: Drawers[Kind] = drawers[data.kind];
  return draw(data, ctx);
}

type Drawers = {
  readonly [Kind in NoticeKind]: (
    data: NoticeData<Kind>,
    ctx: Context,
  ) => Promise<Message | undefined>;
};

const drawers: Drawers = {
  async triage({ ref }, ctx) {
    const file = await findFile(ctx, ref);
    const figures = await triageFigures(ctx, file);
    const refreshFor = await gatewayAccounts(ctx, file);
    return {
      card: triageCard(file, { ...base(ctx), ...figures, refreshFor }),
      summary: `${ref}: ${sayKind(file.referral.kind)} for triage`,
      post: { card: 'triage', ref },
      mode: isInTriage(file.referral.state) ? 'keep' : 'edit',
    };
  },

  async receipt({ ref }, ctx) {
    const file = await findFile(ctx, ref);
    const viewer = personOf(ctx, file.referral.referrerId, file.referral.referrerName);
    return {
      card: receiptCard(file, { ...base(ctx), viewer, refreshFor: await ownAccount(ctx, file) }),
      summary: `${ref}: your ${sayKind(file.referral.kind)}`,
      post: { card: 'receipt', ref },
      mode: 'keep',
    };
  },

  async decision({ ref, id }, ctx) {
    const file = await findFile(ctx, ref);
    const decision = file.decisions.find((each) => each.id === id);
    if (!decision) return undefined;
    const viewer = personOf(ctx, file.referral.referrerId, file.referral.referrerName);
    return {
      card: decisionCard(file, decision, { ...base(ctx), viewer }),
      summary: `${ref}: a decision on your ${sayKind(file.referral.kind)}`,
      post: { card: 'decision', ref: id },
      mode: 'keep',
    };
  },

  async update({ ref, id, n }, ctx) {
    const file = await findFile(ctx, ref);
    const decision = file.decisions.find((each) => each.id === id);
    if (!decision) return undefined;
    const rescored = await rescoredAs(n, { ref, ctx });
    return {
      card: updateCard(file, { decision, rescored }, base(ctx)),
      summary: `${ref}: there is more`,
      post: { card: 'update', ref: id },
      mode: 'keep',
    };
  },

  async part({ ref, host, id }, ctx) {
    const file = await findFile(ctx, ref);
    const { decisions } = await findFile(ctx, host);
    const decision = decisions.find((each) => each.id === id);
    if (!decision || file.joinedTo?.ref !== host) return undefined;
    const viewer = personOf(ctx, file.referral.referrerId, file.referral.referrerName);
    return {
      card: partCard(file, decision, { ...base(ctx), viewer }),
      summary: `${ref}: news of your referral`,
      post: { card: 'part', ref: `${ref} ${id}` },
      mode: 'keep',
    };
  },

  async 'passed-on'({ ref, region }, ctx) {
    const file = await findFile(ctx, ref);
    // It may have come back meanwhile: then it stands there as what it is.
    if (file.referral.region === region) return undefined;
    return {
      card: passedOnCard(file, { ...base(ctx), region, place: 'channel' }),
      summary: `${ref}: passed on`,
      post: { card: 'triage', ref },
      mode: 'edit',
    };
  },

  async task({ ref }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    const refreshFor = await analystAccounts(ctx, task);
    const about = aboutOf(file.referral);
    return {
      card: taskCard(task, { ...base(ctx), about, place: 'channel', refreshFor }),
      summary: `${ref}: task`,
      post: { card: 'task', ref },
      mode: 'keep',
    };
  },

  async work({ ref, to }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    const viewer = personOf(ctx, to);
    // Who handed it back is left with no more than the channel shows.
    const place = can(viewer, 'task.see', subjectOf(file, { task })).ok ? 'own' : 'channel';
    const about = aboutOf(file.referral);
    const { wording } = file.referral;
    return {
      card: taskCard(task, { ...base(ctx), viewer, about, wording, place }),
      summary: `${ref}: your task`,
      post: { card: 'work', ref },
      mode: task.acceptedBy?.id === to ? 'keep' : 'edit',
    };
  },

  async review({ ref }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    const refreshFor = await gatewayAccounts(ctx, file);
    return {
      card: reviewCard(file, task, { ...base(ctx), place: 'channel', refreshFor }),
      summary: `${ref}: product to review`,
      post: { card: 'review', ref },
      mode: task.state === 'submitted' && isDeliveredAgain(task.notes) ? 'new' : 'keep',
    };
  },

  async product({ ref }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    const viewer = personOf(ctx, file.referral.referrerId, file.referral.referrerName);
    return {
      card: productCard(file, task, { ...base(ctx), viewer }),
      summary: `${file.referral.ref}: your product`,
      post: { card: 'product', ref },
      mode: 'keep',
    };
  },

  reminder: drawReminder,
  assigned: drawAssigned,
  question: drawQuestion,
  'stand-in': drawStandIn,
  'draft-question': drawDraftQuestion,
  'draft-erased': (data) => Promise.resolve(drawDraftErased(data)),

  alert: drawAlert,
  'alert-update': drawAlertUpdate,
  'case-reminder': drawCaseReminder,
  'case-list': drawCaseList,
  raised: drawRaised,
  'case-note': drawCaseNote,
  unreached: drawUnreached,

  async file({ ref, to }, ctx) {
    const actor = personOf(ctx, to);
    const place = { ...nowhere, kind: 'personal' as const };
    return {
      card: await presentReferral(ref, { ...ctx, actor, place } satisfies Turned),
      summary: `${ref}: the referral`,
      post: { card: 'file', ref },
      mode: 'new',
    };
  },

  async digest({ region, day }, ctx) {
    const facts = await ctx.store.read.digests.find({ region, day });
    if (!facts) return undefined;
    return {
      card: digestCard(writeDigest(facts, ctx.types), { timezone: ctx.organisation.timezone }),
      summary: `${regionName(region)}: the day’s digest`,
      post: { card: 'digest', ref: `${region} ${day}` },
      mode: 'keep',
    };
  },
};

/** That version of the score, and the one before it. */
async function rescoredAs(
  n: number,
  { ref, ctx }: { ref: string; ctx: Context },
): Promise<Rescored | undefined> {
  const versions = await ctx.store.read.scores.history(ref);
  const after = versions.find((version) => version.n === n);
  return after && { after, before: versions.find((version) => version.n === n - 1) };
}

/** A product that was returned and delivered again must be noticed: an edit notifies nobody. */
function isDeliveredAgain(notes: readonly { kind: string }[]): boolean {
  return notes.at(-1)?.kind === 'submitted' && notes.some((note) => note.kind === 'returned');
}

const nowhere = { id: '', serviceUrl: '', tenantId: '', botId: '', botName: '' };
