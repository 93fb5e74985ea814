// How officers write a social media handle, as source for patterns.

const names = [
  'snap ?chat|snap|instagram|insta|ig|facebook|fb|tik ?tok|telegram|twitter|x|discord|kik|wickr',
  'youtube|only ?fans|threads|linked ?in|reddit|twitch',
].join('|');
const addresses = [
  String.raw`instagram\.com|snapchat\.com/add|tiktok\.com|facebook\.com|fb\.com|twitter\.com|x\.com`,
  String.raw`t\.me|youtube\.com|onlyfans\.com|threads\.net|linkedin\.com/in|reddit\.com/user|twitch\.tv`,
].join('|');
const small =
  'user ?name|user|handle|account|profile|name|id|tag|page|called|under|is|as|was|of|the|an?';

const handle = '([A-Za-z0-9_](?:[A-Za-z0-9._-]{0,28}[A-Za-z0-9_])?)(?![A-Za-z0-9_@])';
const between = `((?: (?:${anyCase(small)})(?![A-Za-z])){0,4}[ :="'“‘(]{1,4}@?)`;

/** instagram.com/handle: the site, the handle. */
export const linkForm = String.raw`(?:[Hh]ttps?:\/\/)?(?:[Ww]ww\.|[Mm]\.)?(${anyCase(addresses)})/@?${handle}`;
/** "@handle on Snapchat": the @, the handle, the platform. */
export const handleFirstForm = `(@)?${handle}["'”’]?(?:,? (?:on |via |on their |\\()| ?\\(|, | - )(${anyCase(names)})`;
/** "Snapchat: handle": the platform, what stands between, the handle. */
export const platformFirstForm = `(${anyCase(names)})${between}${handle}`;

export const siteNames = new Map([
  ['snapchat.com/add', 'snapchat'],
  ['fb.com', 'facebook'],
  ['x.com', 'twitter'],
  ['t.me', 'telegram'],
  ['threads.net', 'threads'],
  ['linkedin.com/in', 'linkedin'],
  ['reddit.com/user', 'reddit'],
  ['twitch.tv', 'twitch'],
]);

export const shortNames = new Map([
  ['snap', 'snapchat'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
  ['fb', 'facebook'],
  ['x', 'twitter'],
]);

function anyCase(source: string): string {
  return source.replaceAll(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
