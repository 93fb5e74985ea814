import type { ReferralFile } from '../domain/file.ts';
import { dutiesOf, type Duty } from '../domain/duties.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { referralMoves } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { regionName } from '../domain/reference/forces.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import { sayState } from '../domain/reference/say-state.ts';
import { subjectOf } from '../domain/subject.ts';
import { addButton } from './add-information.ts';
import { answerButton, answerFields, isAsked } from './answer-form.ts';
import type { Card, CardAction, Element } from './card.ts';
import { button, folded, unfolding } from './parts/buttons.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { textField } from './parts/inputs.ts';
import { receiptCases } from './parts/receipt-cases.ts';
import { stagesLine } from './parts/stages.ts';
import { requestLines } from './parts/request-lines.ts';
import { capitalised, escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { askedLines } from './parts/told-lines.ts';
import { whatCame } from './parts/what-came.ts';
import { whatNext } from './parts/what-next.ts';
import { optionalText, verb } from './verb.ts';
import { mayPress, type Viewing } from './viewing.ts';

export const withdrawReferral = verb('referral.withdraw', { reason: optionalText('The reason') });

/** The officer's own: where it stands, what happens next and what they owe. No score and no link is on it. */
export function receiptCard(file: ReferralFile, viewing: Viewing): Card {
  return fit((bytes) => draw(file, carry(viewing, bytes)));
}

function draw(file: ReferralFile, viewing: Viewing & { bytes: number }): Card {
  const { referral, outcomes } = file;
  const came = whatCame(file.joinedTo?.outcomes ?? outcomes);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(escapeMarkdown(referral.title)),
      subtle(
        `${capitalised(sayKind(referral.kind))} ${referral.ref} · ${regionName(referral.region)} · ${sayState(referral.state)}`,
      ),
      ...requestLines(referral, { names: 'shown' }),
      line(stagesLine(file)),
      ...whatNext(file, viewing).map((sentence) => line(sentence)),
      ...askedLines(openQuestions(file), viewing),
      came ? line(`**What came of it:** ${came}.`) : undefined,
      ...receiptCases(file, viewing),
      ...(referral.kind === 'referral' ? owedLines(referral, viewing) : []),
    ],
    actions: [
      isAsked(file, viewing) ? answering(file, viewing) : undefined,
      addButton(file, viewing),
      withdrawButton(file, viewing),
    ],
    refresh: {
      card: 'receipt',
      ref: referral.ref,
      v: referral.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

/** The same answer as on the card that asked. */
function answering(file: ReferralFile, viewing: Viewing): CardAction {
  return unfolding('Answer', answerFields(file, viewing), answerButton(file, 'receipt'));
}

function owedLines({ facts, told }: Referral, { knownTypes: types }: Viewing): Element[] {
  return [
    line('This does not replace your MASH referral.'),
    ...dutyLines(dutiesOf({ facts, told, types })),
  ];
}

function dutyLines(duties: readonly Duty[]): Element[] {
  if (duties.length === 0) return [];
  const titles = duties.map(({ code, title, why }) =>
    code === 'nrm' ? `${title} (${lowered(why)})` : title,
  );
  return [
    line(`**Your duties, in order:** ${titles.join(' · ')}`),
    ...folded(
      'How',
      'part-how',
      duties.map(({ title, why, how }, index) => line(`**${index + 1}, ${title}.** ${why} ${how}`)),
    ),
  ];
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function withdrawButton(file: ReferralFile, viewing: Viewing): CardAction | undefined {
  const { referral } = file;
  const legal = referralMoves[referral.state].includes('withdrawn');
  if (!legal || !mayPress(viewing, 'referral.withdraw', subjectOf(file))) return undefined;
  return unfolding(
    'Withdraw',
    [textField({ id: 'reason', label: 'Why? (optional)', typed: viewing.typed })],
    button({
      title: 'Withdraw it',
      verb: withdrawReferral.name,
      ref: referral.ref,
      v: referral.version,
      style: 'destructive',
    }),
  );
}
