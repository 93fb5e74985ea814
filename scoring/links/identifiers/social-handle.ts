import { type IdentifierRule, type Reading, type Sighting, wholeWord } from './identifier-rule.ts';
import {
  handleFirstForm,
  linkForm,
  platformFirstForm,
  shortNames,
  siteNames,
} from './social-forms.ts';

/** A handle with its platform; a handle without one says nothing. */
export const socialHandle: IdentifierRule = {
  kind: 'social_handle',
  pattern: wholeWord(`${linkForm}|${handleFirstForm}|${platformFirstForm}`),
  read(sighting) {
    return readLink(sighting) ?? readHandleFirst(sighting) ?? readPlatformFirst(sighting);
  },
  canonical,
};

function readLink({ text }: Sighting): Reading | undefined {
  const [, site = '', handle = ''] = link.exec(text) ?? [];
  if (site === '' || pages.has(handle.toLowerCase())) return undefined;
  const address = site.toLowerCase();
  const platform = siteNames.get(address) ?? address.replace('.com', '');
  return { value: `${platform}:${handle.toLowerCase()}`, confidence: 'high' };
}

/** Without its @ only a handle that is no word. */
function readHandleFirst({ text }: Sighting): Reading | undefined {
  const [, at, handle = '', platform = ''] = handleFirst.exec(text) ?? [];
  if (platform === '') return undefined;
  if (at === undefined && (!isDistinct(handle) || !joined.test(text) || /\bx$/i.test(text))) {
    return undefined;
  }
  return { value: join(platform, handle), confidence: at === undefined ? 'medium' : 'high' };
}

/** The less it looks like a handle, the more the words before must say that it is one. */
function readPlatformFirst({ text, after }: Sighting): Reading | undefined {
  const [, platform = '', between = '', handle = ''] = platformFirst.exec(text) ?? [];
  if (platform === '' || words.has(handle.toLowerCase())) return undefined;
  const value = join(platform, handle);
  if (between.includes('@')) return { value, confidence: 'high' };
  if (platform.toLowerCase() === 'x') return undefined;
  const named = /[:="'“‘]|user|handle|called|tag/i.test(between);
  if (isDistinct(handle)) return { value, confidence: named ? 'high' : 'medium' };
  const word = handle.length > 3 && /[a-z]/i.test(handle);
  const alone = word && /^["'”’)]?(?:[.,;)\n]|$)/.test(after);
  const called = word && /user ?name|handle|called/i.test(between);
  return called || (named && alone) ? { value, confidence: 'low' } : undefined;
}

function canonical(text: string): string | undefined {
  const [, platform, handle] = plainForm.exec(text) ?? [];
  if (platform !== undefined && handle !== undefined) return join(platform, handle);
  const alone = { text, before: '', after: '' };
  return (readLink(alone) ?? readHandleFirst(alone) ?? readPlatformFirst(alone))?.value;
}

function join(platform: string, handle: string): string {
  const name = platform.toLowerCase().replaceAll(' ', '');
  return `${shortNames.get(name) ?? name}:${handle.toLowerCase()}`;
}

/** Begins with a letter and has an underscore, a dot or a digit: "jay_99", not "10pm" or "2024". */
function isDistinct(handle: string): boolean {
  return handle.length > 3 && /^[a-z_](?=.*[a-z]).*[_.\d]/i.test(handle);
}

const joined = /[^,(] (?:on|via) (?:their )?[A-Za-z ]+$/i;
const plainForm = /^([a-z][a-z ]{0,20}):\s{0,3}@?([a-z0-9_](?:[a-z0-9._-]{0,62}[a-z0-9_])?)$/i;
const link = new RegExp(`^${linkForm}$`);
const handleFirst = new RegExp(`^${handleFirstForm}$`);
const platformFirst = new RegExp(`^${platformFirstForm}$`);
/** What stands after a platform's address or name and is nobody's handle. */
const pages = new Set(
  'p reel reels explore stories groups group events watch share sharer hashtag search home login profile.php pages marketplace status channel joinchat s c v'.split(
    ' ',
  ),
);
const words = new Set(
  'used using given linked which have has been were will would could changed unknown none nil tbc not known same deleted private blocked yes user account messages message chat group video videos images image photos live call calls and the with from this that suspect victim'.split(
    ' ',
  ),
);
