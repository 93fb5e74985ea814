import type { ReferralFile } from '../domain/file.ts';
import { passagesOf } from '../domain/passage.ts';
import { forceShortName, regionName } from '../domain/reference/forces.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import type { Card } from './card.ts';
import { openButton } from './open-referral.ts';
import { decidedLine } from './parts/decided-line.ts';
import { excerpt } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { safeguardingLines } from './parts/safeguarding-lines.ts';
import { heading, line, subtle } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** `region`: whose gateway it was. In its channel the reasons are withheld; one to one they stand. */
export interface PassedOnViewing extends Viewing {
  readonly region: string;
  readonly place: 'channel' | 'own';
}

/** To a gateway that passed a referral on: that it was theirs, where it went and why; nothing of what it has become. */
export function passedOnCard(file: ReferralFile, viewing: PassedOnViewing): Card {
  return fit((bytes) => draw(file, { ...viewing, bytes }));
}

function draw(file: ReferralFile, viewing: PassedOnViewing & { bytes: number }): Card {
  const { referral, cases } = file;
  const { region, place, bytes } = viewing;
  const steps = passagesOf(file).filter(({ from, to }) => from === region || to === region);
  const last = steps.findLast(({ from }) => from === region);
  const reasons = place === 'own' ? ('shown' as const) : ('withheld' as const);
  const ours = cases.filter((each) => each.region === region && isCaseOpen(each.state));
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading(`With the ${regionName(last?.to ?? referral.region)} gateway`),
      subtle(
        `${referral.ref} · ${forceShortName(referral.force)} · ${sayKind(referral.kind)} that was yours`,
      ),
      ...safeguardingLines(ours, viewing),
      ...steps.slice(-mostSteps).map(({ decision }) => {
        const cut = { bytes, rest: 'cut to fit this card' };
        const reason = decision.reason && excerpt(decision.reason, cut);
        return decidedLine({ ...decision, reason }, { ...viewing, reasons });
      }),
      line('What has become of it is theirs to say.'),
    ],
    actions: [place === 'channel' ? openButton(referral) : undefined],
  });
}

const mostSteps = 6;
