import type { ReferralFile } from '../domain/file.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { regionName } from '../domain/reference/forces.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { Decision } from '../domain/referral.ts';
import { sayTime } from '../domain/say-time.ts';
import { answerButton, answerFields, isAsked } from './answer-form.ts';
import type { Card, Element } from './card.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { receiptCases } from './parts/receipt-cases.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { askedLines } from './parts/told-lines.ts';
import { whatNext } from './parts/what-next.ts';
import { openButton } from './open-referral.ts';
import type { Viewing } from './viewing.ts';

/**
 * The new message that asks the referrer: an edited receipt notifies nobody. The newest carries all that is open, so
 * that there is one place to answer; once answered, it says so and what happens next.
 */
export function questionCard(file: ReferralFile, asked: Decision, viewing: Viewing): Card {
  return fit((bytes) => draw({ file, asked }, carry(viewing, bytes)));
}

function draw(
  { file, asked }: { file: ReferralFile; asked: Decision },
  viewing: Viewing & { bytes: number },
): Card {
  const { referral } = file;
  const open = openQuestions(file);
  const isHere = open.at(-1)?.id === asked.id && isAsked(file, viewing);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(`A question on your ${sayKind(referral.kind)}`),
      line(escapeMarkdown(referral.title)),
      subtle(`${referral.ref} · ${regionName(referral.region)} · ${sayState(referral.state)}`),
      ...askedLines(isHere ? open : [asked], viewing),
      ...(isHere
        ? [
            line('The gateway waits for your answer. Danger now? Radio control or 999.'),
            ...answerFields(file, viewing),
          ]
        : overLines({ file, asked }, viewing)),
      ...receiptCases(file, viewing),
    ],
    actions: [isHere ? answerButton(file, 'question') : undefined, openButton(referral)],
  });
}

/** What became of a question that is answered here no more. */
function overLines(
  { file, asked }: { file: ReferralFile; asked: Decision },
  viewing: Viewing & { bytes: number },
): Element[] {
  const newest = openQuestions(file).at(-1);
  if (newest && newest.version > asked.version) {
    return [line(`You were asked more at ${sayTime(newest.at, viewing)}. Answer both there.`)];
  }
  const answered = file.decisions.find(
    ({ kind, version }) => kind === 'answered' && version > asked.version,
  );
  return [
    line(
      answered
        ? `**You answered at ${sayTime(answered.at, viewing)}. Thank you.**`
        : '**No answer is needed any more.**',
    ),
    ...whatNext(file, viewing).map((sentence) => line(sentence)),
  ];
}
