// References as people type and read them: R-EMID-26-00042, its task T-EMID-26-00042-1, case S-EMID-26-00007.

export type RefKind = 'referral' | 'task' | 'case';

const letters = { R: 'referral', T: 'task', S: 'case' } as const;

/** The canonical form of a typed reference, or undefined: case and the count of zeros do not matter. */
export function readRef(typed: string): { kind: RefKind; ref: string } | undefined {
  const found = /^([RTS])-([A-Z]+)-(\d{2})-0*(\d{1,7})(?:-(\d{1,3}))?$/.exec(
    typed.trim().toUpperCase(),
  );
  if (!found) return undefined;
  const [, letter, region, year, number, part] = found;
  if (letter !== 'R' && letter !== 'T' && letter !== 'S') return undefined;
  if ((letter === 'T') !== (part !== undefined)) return undefined;
  const base = `${letter}-${region}-${year}-${number?.padStart(5, '0')}`;
  return {
    kind: letters[letter],
    ref: part === undefined ? base : `${base}-${Number(part)}`,
  };
}

/** Whether a text is the reference of a referral or a request. */
export function isReferralRef(text: string): boolean {
  return readRef(text)?.kind === 'referral';
}

/** `year`: four digits; `number`: a running number of the region and year. */
export function makeRef(
  letter: 'R' | 'S',
  { region, year, number }: { region: string; year: number; number: number },
): string {
  return `${letter}-${region}-${String(year % 100).padStart(2, '0')}-${String(number).padStart(5, '0')}`;
}

export function makeTaskRef(referralRef: string, n: number): string {
  return `${referralRef.replace(/^R-/, 'T-')}-${n}`;
}
