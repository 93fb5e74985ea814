import type { ReferralFile } from '../domain/file.ts';
import { visibleLinks } from '../domain/link-view.ts';
import { labelOf, products } from '../domain/reference/codes.ts';
import { forceShortName } from '../domain/reference/forces.ts';
import { sayBandDoubt } from '../domain/reference/say-band.ts';
import { sayState } from '../domain/reference/say-state.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { isInTriage } from '../domain/referral.ts';
import { sayDate, sayTime } from '../domain/say-time.ts';
import { subjectOf } from '../domain/subject.ts';
import { aboutOf, sayWhat } from '../domain/reference/say-kind.ts';
import { bandOf } from '../domain/band-of.ts';
import { isLate } from '../domain/triage-clock.ts';
import type { Card, Element } from './card.ts';
import { openButton } from './open-referral.ts';
import { headWithBand } from './parts/band.ts';
import { bandSetLines } from './parts/band-set-lines.ts';
import { changeLines } from './parts/change-lines.ts';
import { decidedLine } from './parts/decided-line.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { dateField, textField } from './parts/inputs.ts';
import { joinedLines, sourceLine } from './parts/joined-lines.ts';
import { linkLines } from './parts/link-lines.ts';
import { positionLines } from './parts/position-lines.ts';
import { raiseOnReferral } from './parts/raise-row.ts';
import { requestLines } from './parts/request-lines.ts';
import { casesLines } from './parts/safeguarding-lines.ts';
import { sayDecideBy } from './parts/say-decide-by.ts';
import { adviceLines, scoreLines } from './parts/score-lines.ts';
import { escapeMarkdown, line } from './parts/text.ts';
import { mayDecide, triageButtons } from './triage/triage-buttons.ts';
import { separateFromHost } from './triage/separate.ts';
import type { TriageViewing } from './triage/triage-viewing.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/**
 * What a gateway decides from, in its channel: no narrative, title, name or identifier stands on it.
 * These open one to one.
 */
export function triageCard(file: ReferralFile, viewing: TriageViewing): Card {
  return fit((bytes) => draw(file, carry(viewing, bytes)));
}

function draw(file: ReferralFile, viewing: TriageViewing): Card {
  const { referral } = file;
  const inTriage = isInTriage(referral.state);
  const links = visibleLinks(file);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      ...triageHead(file, viewing),
      ...requestLines(referral, { names: 'withheld' }),
      ...casesLines(file, viewing),
      ...raiseOnReferral(file, viewing),
      ...sourceLine(file),
      ...joinedLines(file, viewing),
      ...(inTriage
        ? [
            ...adviceLines(file, links),
            ...scoreLines(file),
            ...changeLines(file, viewing),
            ...(referral.request
              ? []
              : linkLines(links, { values: 'withheld', known: viewing.knownTypes })),
            ...triageInputs(file, viewing),
          ]
        : decidedLines(file, viewing)),
    ],
    actions: [
      ...triageButtons(file, viewing),
      ...separateFromHost(file, viewing),
      mayPress(viewing, 'referral.see', subjectOf(file)) ? openButton(referral) : undefined,
    ],
    refresh: {
      card: 'triage',
      ref: referral.ref,
      v: referral.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

/** What it is, where it stands, by when it is to be decided and who has it in hand. */
export function triageHead(file: ReferralFile, viewing: Viewing): Element[] {
  const { referral, score } = file;
  const { ref, force, state, claimedBy } = referral;
  const doubt = score && referral.kind === 'referral' ? sayBandDoubt(score) : [];
  const late = isLate(referral, viewing.now);
  const inTriage = isInTriage(state);
  return [
    headWithBand(sayWhat(aboutOf(referral), viewing.knownTypes), bandOf(file)),
    ...bandSetLines(file),
    ...(score && doubt.length > 0 ? [line(`Harm ${score.band}, ${doubt.join(', ')}`)] : []),
    line(`${ref} · ${forceShortName(force)} · ${sayState(state)}`),
    ...(inTriage ? [line(sayDecideBy(referral, viewing), late ? { color: 'Attention' } : {})] : []),
    ...askedLines(file, viewing),
    ...(inTriage ? newsLine(file, viewing) : []),
    ...(inTriage && claimedBy
      ? [line(`${escapeMarkdown(claimedBy.name)} is on it`, { color: 'Accent' })]
      : []),
  ];
}

/** What waits for the officer: who asked, and when; the words open one to one. */
function askedLines(file: ReferralFile, viewing: Viewing): Element[] {
  return openQuestions(file).map(({ by, at }) =>
    line(
      `Asked by ${escapeMarkdown(by.name)} at ${sayTime(at, viewing)}. It waits for the officer.`,
      { color: 'Accent' },
    ),
  );
}

/** What the officer told since it was sent: that there is more, and when; the words open one to one. */
function newsLine({ additions }: ReferralFile, viewing: Viewing): Element[] {
  const last = additions.at(-1);
  if (!last) return [];
  const done = last.kind === 'added' ? 'Information added' : 'The officer answered';
  return [line(`${done} ${sayTime(last.at, viewing)}. Open it to read.`, { color: 'Accent' })];
}

/** Capacity, and the one `reason` and `due` that serve every decision on the card. */
export function triageInputs(file: ReferralFile, viewing: TriageViewing): Element[] {
  if (!mayDecide(file, viewing)) return [];
  const { typed, today, proposedDue } = viewing;
  return [
    ...positionLines(viewing),
    textField({ id: 'reason', label: 'Reason, in words', typed, multiline: true }),
    dateField({ id: 'due', label: 'Due, if you accept', typed, value: proposedDue, min: today }),
  ];
}

function decidedLines({ decisions, tasks }: ReferralFile, viewing: Viewing): Element[] {
  const decision = decisions.findLast((one) => triageDecisions.includes(one.kind));
  return [
    ...(decision ? [decidedLine(decision, { ...viewing, reasons: 'withheld' })] : []),
    ...tasks.map((task) => {
      const who = task.acceptedBy ? `${escapeMarkdown(task.acceptedBy.name)} has it` : 'offered';
      return line(`${labelOf(products, task.product)}: ${who}, due ${sayDate(task.due)}`);
    }),
  ];
}

const triageDecisions: readonly string[] = [
  'accepted',
  'declined',
  'withdrawn',
  'redirected',
  'joined',
];
