import type { Environment } from '../bot/config.ts';
import { Refusal } from '../domain/refusal.ts';

/** What the app package names. It holds no secret, so none is asked for. */
export interface PackageSettings {
  readonly clientId: string;
  readonly tenantId: string;
  readonly developer: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

/** Checks what the package needs of the environment; every mistake is named at once. */
export function readPackageSettings(env: Environment): PackageSettings {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const website = read('MANIFEST_WEBSITE') ?? exampleAddress;
  const settings: PackageSettings = {
    clientId: read('CLIENT_ID')?.toLowerCase() ?? '',
    tenantId: read('TENANT_ID')?.toLowerCase() ?? '',
    developer: read('MANIFEST_DEVELOPER') ?? 'TOEX',
    website,
    privacy: read('MANIFEST_PRIVACY') ?? website,
    terms: read('MANIFEST_TERMS') ?? website,
  };
  const problems = problemsOf(settings);
  if (problems.length > 0) throw new Refusal('settings', problems.join('\n'));
  return settings;
}

/** Stands in until an organisation names its own pages (RFC 2606 keeps it free). */
export const exampleAddress = 'https://www.example.org/';

/** For a look at the package without a registration: Teams takes it, and no bot answers. */
export const trialSettings: PackageSettings = {
  clientId: '00000000-0000-4000-8000-00000000abcd',
  tenantId: '11111111-1111-4111-8111-111111111111',
  developer: 'TOEX',
  website: exampleAddress,
  privacy: exampleAddress,
  terms: exampleAddress,
};

function problemsOf(settings: PackageSettings): string[] {
  const { clientId, tenantId, developer, website, privacy, terms } = settings;
  const ids = Object.entries({ CLIENT_ID: clientId, TENANT_ID: tenantId });
  const unusable = ids.filter(([, id]) => !guid.test(id)).map(([name]) => name);
  const addresses = { MANIFEST_WEBSITE: website, MANIFEST_PRIVACY: privacy, MANIFEST_TERMS: terms };
  const odd = Object.entries(addresses).filter(([, address]) => !isHttps(address));
  return [
    ...(unusable.length > 0
      ? [
          `Expected the GUIDs of the bot’s Entra registration, got none in ${unusable.join(' and ')}: set what is missing, or look at a package without them with "npm run manifest -- --trial".`,
        ]
      : []),
    ...(developer.length > longestName
      ? [`Expected MANIFEST_DEVELOPER of at most ${longestName} characters, got more.`]
      : []),
    ...odd.map(([name, address]) => `Expected an https address in ${name}, got "${address}".`),
  ];
}

function isHttps(address: string): boolean {
  return URL.parse(address)?.protocol === 'https:';
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** Teams' own limit (manifest schema). */
const longestName = 32;
