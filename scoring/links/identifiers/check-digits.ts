/** Luhn's sum over the digits of a number (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.at(-1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The letter that ends a PNC or CRO number: two-digit year and serial, modulo 23. */
export function policeCheckLetter(yearAndSerial: string): string | undefined {
  return 'ZABCDEFGHJKLMNPQRTUVWXY'[Number(yearAndSerial) % 23];
}
