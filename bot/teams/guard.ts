import { isObject, objectAt, textOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { mayServe } from './service-address.ts';
import type { ServicePolicy } from './service-address.ts';

export interface GuardPolicy extends ServicePolicy {
  /** Entra tenants, in lower case. */
  readonly allowedTenants: readonly string[];
}

interface Rejection {
  readonly status: 400 | 401 | 403;
  readonly sentence: string;
}

/**
 * What the SDK leaves unchecked: tenant, channel, service address, and the claims when there is none.
 * Comes before its check of the signature, so it promises nothing about who sent this.
 */
export function guardActivity(
  { authorization, body }: { authorization: string | undefined; body: JsonObject },
  policy: GuardPolicy,
): Rejection | undefined {
  if (policy.mode === 'teams' && issuerOf(authorization) !== serviceIssuer) return noToken;
  const missing = missingPart(body);
  if (missing)
    return { status: 400, sentence: `Expected an activity with its ${missing}, got none.` };
  if (!areAllowed(tenantsOf(body), policy.allowedTenants)) return strangeTenant;
  if (body['channelId'] !== 'msteams') return strangeChannel;
  if (!mayServe(textOf(body['serviceUrl']), policy)) return strangeAddress;
  if (needsSpeaker.has(body['type']) && !textOf(objectAt(body, 'from')['aadObjectId'])) {
    return nameless;
  }
  return undefined;
}

/** Read without verifying: only spares the SDK a token that cannot be the service's. */
function issuerOf(authorization: string | undefined): unknown {
  const [, claims = ''] = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? '') ?? [];
  try {
    return objectAt(JSON.parse(Buffer.from(claims, 'base64url').toString()))['iss'];
  } catch {
    return undefined;
  }
}

function missingPart(body: JsonObject): string | undefined {
  if (!textOf(body['type'])) return 'type';
  if (!textOf(body['id'])) return 'id';
  return ['from', 'conversation'].find((part) => !textOf(objectAt(body, part)['id']));
}

/** A tenant is named in up to two places; each that is there counts. */
function tenantsOf(body: JsonObject): readonly unknown[] {
  const conversation = objectAt(body, 'conversation');
  const channelData = objectAt(body, 'channelData');
  const tenant = isObject(channelData['tenant']) ? channelData['tenant']['id'] : undefined;
  return [conversation['tenantId'], tenant].filter((each) => each !== undefined && each !== null);
}

function areAllowed(tenants: readonly unknown[], allowed: readonly string[]): boolean {
  return (
    tenants.length > 0 && tenants.every((tenant) => allowed.includes(textOf(tenant).toLowerCase()))
  );
}

const serviceIssuer = 'https://api.botframework.com';
const needsSpeaker = new Set<unknown>(['message', 'invoke']);

export const noToken: Rejection = {
  status: 401,
  sentence: 'Expected a token of the Bot Framework service, got none that is valid here.',
};
const strangeTenant: Rejection = {
  status: 403,
  sentence: 'Expected an activity from a tenant of this organisation, got another or none.',
};
const strangeChannel: Rejection = {
  status: 403,
  sentence: 'Expected an activity from Microsoft Teams (channelId msteams), got another channel.',
};
const strangeAddress: Rejection = {
  status: 403,
  sentence: 'Expected a service address this installation trusts, got another. See SERVICE_HOSTS.',
};
const nameless: Rejection = {
  status: 403,
  sentence: 'Expected the Entra id of the person who did this (from.aadObjectId), got none.',
};
