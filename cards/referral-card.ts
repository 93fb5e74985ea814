import type { ReferralFile } from '../domain/file.ts';
import { visibleLinks } from '../domain/link-view.ts';
import { isInTriage } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Task } from '../domain/task.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Card, CardAction, Element } from './card.ts';
import { needsClosingReason, outcomeButtons } from './outcome-form.ts';
import { menu } from './parts/buttons.ts';
import { carry } from './parts/carry.ts';
import { changeLines } from './parts/change-lines.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { historyLines } from './parts/history-lines.ts';
import { joinedFiles, joinedLines, sourceLine } from './parts/joined-lines.ts';
import { linkLines } from './parts/link-lines.ts';
import { raiseOnReferral } from './parts/raise-row.ts';
import { requestLines } from './parts/request-lines.ts';
import { reasonField } from './parts/reason-field.ts';
import { scoreHistory } from './parts/score-history.ts';
import { casesLines } from './parts/safeguarding-lines.ts';
import { adviceLines, scoreLines } from './parts/score-lines.ts';
import { escapeMarkdown, line, subtle } from './parts/text.ts';
import { toldLines } from './parts/told-lines.ts';
import { reviewButtons } from './review-card.ts';
import { separateFromHost, separateGuests, separateReason } from './triage/separate.ts';
import type { TriageViewing } from './triage/triage-viewing.ts';
import { triageHead, triageInputs } from './triage-card.ts';
import { triageButtons } from './triage/triage-buttons.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/**
 * The whole of a referral, one to one, for somebody who may see it and is more than its referrer:
 * decided from where it is in triage, reviewed, and at the end recorded and closed.
 */
export function referralCard(file: ReferralFile, viewing: TriageViewing): Card {
  return fit((bytes) => draw(file, carry({ ...viewing, place: 'own' }, bytes)));
}

function draw(file: ReferralFile, viewing: TriageViewing & { bytes: number }): Card {
  const { referral } = file;
  const waiting = waitingForReview(file);
  const links = visibleLinks(file, viewing.viewer);
  const wordsShown = mayPress(viewing, 'referral.read-words', subjectOf(file));
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      ...triageHead(file, viewing),
      ...(wordsShown ? [line(`**${escapeMarkdown(referral.title)}**`)] : []),
      ...wordingLines(referral),
      subtle(
        `${referral.request ? 'Requested' : 'Referred'} by ${escapeMarkdown(referral.referrerName)}, ${sayTime(referral.submittedAt, viewing)}`,
      ),
      ...casesLines(file, viewing),
      ...raiseOnReferral(file, viewing),
      ...(wordsShown ? sourceLine(file) : []),
      ...joinedLines(file, viewing),
      ...requestLines(referral, { names: 'shown' }),
      ...toldLines(file, { ...viewing, wordsShown }),
      ...joinedFiles(file, { ...viewing, wordsShown }),
      ...(isInTriage(referral.state) ? adviceLines(file, links) : []),
      ...scoreLines(file, wordsShown ? viewing.proposals : undefined),
      ...(isInTriage(referral.state) ? changeLines(file, viewing) : []),
      ...scoreHistory(viewing.versions ?? [], viewing),
      ...(referral.request ? [] : linkLines(links, { values: 'shown', known: viewing.knownTypes })),
      ...historyLines(file, viewing),
      ...triageInputs(file, viewing),
      ...reasonFor(file, viewing),
    ],
    actions: [
      ...triageButtons(file, viewing),
      ...(waiting ? reviewButtons({ file, task: waiting }, viewing) : []),
      ...outcomeButtons(file, viewing),
      ...separateFromHost(file, viewing),
      ...separateLater(file, viewing),
    ],
  });
}

/** What tasks, other regions and the digest read; the officer's own words go no further. */
function wordingLines({ wording }: Referral): Element[] {
  return wording ? [line(`In the gateway’s words: “${escapeMarkdown(wording)}”`)] : [];
}

/** In triage it is among the rarer decisions; afterwards it has a menu, unless the card's reason serves a review. */
function separateLater(file: ReferralFile, viewing: Viewing): CardAction[] {
  if (isInTriage(file.referral.state) || waitingForReview(file)) return [];
  const buttons = separateGuests(file, viewing);
  if (buttons.length === 0) return [];
  const own = needsClosingReason(file, viewing) ? [] : [separateReason(viewing)];
  return [menu('Separate', buttons, own)];
}

/** Closing without an outcome needs its reason. */
function reasonFor(file: ReferralFile, viewing: Viewing): Element[] {
  if (waitingForReview(file) || !needsClosingReason(file, viewing)) return [];
  return [reasonField('Reason, where nothing came of it', { typed: viewing.typed })];
}

function waitingForReview({ referral, tasks }: ReferralFile): Task | undefined {
  if (isInTriage(referral.state)) return undefined;
  return tasks.find((task) => task.state === 'submitted' || task.state === 'approved');
}
