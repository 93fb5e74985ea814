import { bankAccount } from './bank-account.ts';
import { companyNumber } from './company-number.ts';
import { cro } from './cro.ts';
import { cryptoWallet } from './crypto-wallet.ts';
import { drivingLicence } from './driving-licence.ts';
import { email } from './email.ts';
import { iccid } from './iccid.ts';
import type { IdentifierRule } from './identifier-rule.ts';
import { imei } from './imei.ts';
import { imsi } from './imsi.ts';
import { nino } from './nino.ts';
import { passport } from './passport.ts';
import { phone } from './phone.ts';
import { pncId } from './pnc-id.ts';
import { postcode } from './postcode.ts';
import { socialHandle } from './social-handle.ts';
import { uprn } from './uprn.ts';
import { vrm } from './vrm.ts';

/** Where two claim the same words with equal right, the earlier wins: kinds that need their name first. */
export const identifierRules: readonly IdentifierRule[] = [
  imsi,
  uprn,
  passport,
  companyNumber,
  imei,
  iccid,
  pncId,
  cro,
  nino,
  bankAccount,
  drivingLicence,
  cryptoWallet,
  email,
  socialHandle,
  phone,
  vrm,
  postcode,
];
