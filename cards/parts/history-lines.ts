import type { ReferralFile } from '../../domain/file.ts';
import { labelOf, products } from '../../domain/reference/codes.ts';
import { sayTaskState } from '../../domain/reference/say-state.ts';
import type { Decision } from '../../domain/referral.ts';
import type { CaseRecord } from '../../domain/safeguarding.ts';
import { isCaseOpen } from '../../domain/safeguarding.ts';
import { sayDate, sayTime } from '../../domain/say-time.ts';
import type { Task } from '../../domain/task.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { folded } from './buttons.ts';
import { decidedLine } from './decided-line.ts';
import { excerpt } from './excerpt.ts';
import { escapeMarkdown, line, subtle, title } from './text.ts';
import { whatCame } from './what-came.ts';

/** What has been done with a referral: the work, what came of it, and who decided what. */
export function historyLines(
  { tasks, outcomes, decisions, cases, referral }: ReferralFile,
  viewing: Viewing & { bytes: number },
): Element[] {
  const came = whatCame(outcomes);
  const inHand = cases.filter((one) => isCaseOpen(one.state));
  // Another gateway's score is not shown to whoever the request went on to.
  const carriesScore = referral.kind === 'referral' || referral.request?.scoreFrom !== undefined;
  const mayEnd = ['delivered', 'reassessed'].includes(referral.state);
  return [
    ...(tasks.length > 0 ? [title('Work'), ...tasks.map(taskLine)] : []),
    ...(came ? [title('What came of it'), line(`${came}.`)] : []),
    ...(mayEnd && inHand.length > 0
      ? [line(`Close ${inHand.map((one) => one.ref).join(', ')} first, then this can close.`)]
      : []),
    ...folded(
      'Who decided what',
      'decisions-all',
      newest(decisions, viewing.bytes).flatMap((decision) =>
        decisionLines(decision, { ...viewing, carriesScore }),
      ),
    ),
    ...folded(
      'Safeguarding actions',
      'safeguarding-records',
      newest(
        cases.flatMap((one) => one.records),
        viewing.bytes,
      ).map((record) => recordLine(record, viewing)),
    ),
  ];
}

/** One safeguarding action: what was done, with whom, by whom and when. */
export function recordLine(
  { action, agency, reference, by, at }: CaseRecord,
  viewing: Viewing & { bytes: number },
): Element {
  const said = (text: string) => escapeMarkdown(cut(text, viewing.bytes));
  const details = [agency, reference].flatMap((text) => (text ? [said(text)] : []));
  const beside = details.length > 0 ? ` (${details.join(', ')})` : '';
  return line(`${sayTime(at, viewing)}, ${escapeMarkdown(by.name)}: ${said(action)}${beside}`);
}

/** Who, when and why, with the score and the model as they stood. */
function decisionLines(
  decision: Decision,
  { carriesScore, ...viewing }: Viewing & { bytes: number; carriesScore: boolean },
): Element[] {
  const reason = decision.reason && cut(decision.reason, viewing.bytes);
  const { model, band, risk } = decision;
  const isShown = model !== undefined && carriesScore;
  return [
    decidedLine({ ...decision, reason }, { ...viewing, reasons: 'shown' }),
    ...(isShown ? [subtle(`The score then: ${band}, risk ${risk} (model ${model})`)] : []),
  ];
}

function taskLine({ ref, product, state, due, acceptedBy }: Task): Element {
  const who = acceptedBy ? ` · ${escapeMarkdown(acceptedBy.name)}` : '';
  const what = `${labelOf(products, product)}: ${sayTaskState(state)}${who}`;
  return line(`**${what}** · ${ref} · due ${sayDate(due)}`);
}

function cut(text: string, bytes: number): string {
  return excerpt(text, { bytes, rest: 'cut to fit this card' });
}

/** As many as there is room for where texts are cut to `bytes`. */
function newest<Entry>(entries: readonly Entry[], bytes: number): readonly Entry[] {
  return entries.slice(bytes < roomy ? -fewEntries : -mostEntries);
}

const roomy = 500;
const mostEntries = 10;
const fewEntries = 5;
