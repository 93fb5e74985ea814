import { describe, expect, it } from 'vitest';
import { type IdentifierKind, identifierKinds } from '../../../domain/identifier.ts';
import { canonicalIdentifier } from '../../../scoring/links/find-identifiers.ts';

const accepted: Record<IdentifierKind, readonly (readonly [written: string, value: string])[]> = {
  // 2012/394773H is the published test vector; the letters of the others follow from the same sum.
  pnc_id: [
    ['2012/394773H', '2012/0394773H'],
    ['12/394773h', '2012/0394773H'],
    ['12394773H', '2012/0394773H'],
    ['79/163281F', '1979/0163281F'],
    ['01/123Y', '2001/0000123Y'],
  ],
  cro: [
    ['29906/12J', '029906/12J'],
    ['029906/12j', '029906/12J'],
    ['SF05/482703J', 'SF05/482703J'],
    ['sf 39/1234D', 'SF39/1234D'],
  ],
  vrm: [
    ['ab12 cde', 'AB12CDE'],
    ['ABO2 CDE', 'AB02CDE'],
    ['A0I2 BCD', 'AO12BCD'],
    ['AB-I2-CDE', 'AB12CDE'],
    ['p123 abc', 'P123ABC'],
    ['ABC 123D', 'ABC123D'],
    ['AIZ 1234', 'AIZ1234'],
    ['WA 12345', 'WA12345'],
  ],
  phone: [
    ['07700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['447700900123', '+447700900123'],
    ['7700900123', '+447700900123'],
    ['0044 1632 960123', '+441632960123'],
    ['020 7946 0123', '+442079460123'],
    ['00353 87 123 4567', '+353871234567'],
  ],
  nino: [
    ['ab 12 34 56 c', 'AB123456C'],
    ['AB123456', 'AB123456'],
  ],
  company_number: [
    ['1234567', '01234567'],
    ['sc12345', 'SC012345'],
    ['OC300001', 'OC300001'],
    ['R0000123', 'R0000123'],
  ],
  uprn: [
    ['010012345678', '10012345678'],
    ['1', '1'],
  ],
  postcode: [
    ['de12ab', 'DE1 2AB'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['w1a0ax', 'W1A 0AX'],
    ['gir 0aa', 'GIR 0AA'],
  ],
  imei: [
    ['35-209900-176148-1', '35209900176148'],
    ['3520990017614812', '35209900176148'],
    ['35209900176148', '35209900176148'],
  ],
  imsi: [['234 15 9876543210', '234159876543210']],
  iccid: [
    ['8944 0000 0000 0001 231', '8944000000000001231'],
    ['8944000000000001231F', '8944000000000001231'],
  ],
  bank_account: [
    ['12-34-56 12345678', '12345612345678'],
    ['12345678, 12-34-56', '12345612345678'],
    ['12-34-56 / 1234567', '12345601234567'],
    ['GB33 BUKB 2020 1555 5555 55', '20201555555555'],
  ],
  passport: [
    ['123456789', 'GBR123456789'],
    ['gbr 123 456 789', 'GBR123456789'],
  ],
  driving_licence_gb: [['morga 657054 sm9ij', 'MORGA657054SM9IJ']],
  crypto_wallet: [
    ['1BoatSLRHtKNngkdXEeobR76b53LETtpyT', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT'],
    ['BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW', 'TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW'],
  ],
  social_handle: [
    ['Instagram:@Jay.Test', 'instagram:jay.test'],
    ['snap: jay_99', 'snapchat:jay_99'],
    ['@jay on Facebook', 'facebook:jay'],
    ['https://www.tiktok.com/@jay.test', 'tiktok:jay.test'],
  ],
  email: [
    [' Jay.Smith@Example.Test ', 'jay.smith@example.test'],
    ['mailto:jay+1@sub.example.test', 'jay+1@sub.example.test'],
  ],
};

const refused: Record<IdentifierKind, readonly string[]> = {
  pnc_id: ['2012/394773J', '12/394773', '201/394773H'],
  cro: ['29906/12H', 'SF05/482703H', '1234567/12J'],
  vrm: ['ABCDEF', '1234567', 'AB12 CDE extra words'],
  phone: ['07700 90012', '999', '+44 123', '04632 960123', '00000000000', 'call me'],
  nino: ['QQ123456C', 'BG123456C', 'AO123456C', 'AB12345C'],
  company_number: ['123456789', 'ZZ12', 'test'],
  uprn: ['0', '1234567890123', '12a'],
  postcode: ['LE12', 'DE1 2AC', 'QA1 1AA', 'AB1 CDE'],
  imei: ['352099001761480', '3520990017614', '000000000000000'],
  imsi: ['134159876543210', '23415987654'],
  iccid: ['8944000000000001232', '8844000000000001231', '894400000000000123'],
  bank_account: ['12-34-56', '12345678', 'GB34 BUKB 2020 1555 5555 55', '12345 12345678'],
  passport: ['12345678', 'ROU123456789'],
  driving_licence_gb: ['MORGA600054SM9IJ', 'MORGA657324SM9IJ', 'MORGA657054SM9I'],
  crypto_wallet: [
    '0x5290840009',
    '1111111111111111111111111111',
    '1BoatSLRHtKNngkdXEeobR76b53LETtpy0',
  ],
  social_handle: ['@jay', 'snapchat', 'snapchat:'],
  email: ['jay@example', 'jay@@example.test', 'jay..smith@example.test', 'jay'],
};

describe.each(identifierKinds)('the canonical form of %s', (kind) => {
  it.each(accepted[kind])('of %j is %j', (written, value) => {
    expect(canonicalIdentifier(kind, written)).toBe(value);
  });

  it.each(accepted[kind])('of %j stays as it is when read again', (_, value) => {
    expect(canonicalIdentifier(kind, value)).toBe(value);
  });

  it.each(refused[kind].map((written) => [written]))('refuses %j', (written) => {
    expect(canonicalIdentifier(kind, written)).toBeUndefined();
  });
});
