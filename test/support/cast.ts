// The cast of the story and their organisation, as an installation's file has them. All of it is invented.

export const tenant = '11111111-1111-4111-8111-111111111111';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const cast = {
  pat: { id: id(1), name: 'Pat Officer' },
  sam: { id: id(2), name: 'Sam Gateway' },
  alex: { id: id(3), name: 'Alex Analyst' },
  di: { id: id(4), name: 'Di Inspector' },
  lee: { id: id(5), name: 'Lee Leader' },
  nat: { id: id(6), name: 'Nat National' },
  ada: { id: id(7), name: 'Ada Admin' },
  sol: { id: id(8), name: 'Sol Second' },
  ana: { id: id(9), name: 'Ana Analyst' },
  wes: { id: id(11), name: 'Wes Officer' },
  gwen: { id: id(12), name: 'Gwen Gateway' },
  ola: { id: id(13), name: 'Ola Inspector' },
  uma: { id: id(99), name: 'Uma Unlisted' },
} as const;
export type CastName = keyof typeof cast;

export const channels = {
  gateway: '19:gateway-emid@thread.tacv2',
  tasking: '19:tasking-emid@thread.tacv2',
  digest: '19:digest-emid@thread.tacv2',
  gatewayWest: '19:gateway-wmid@thread.tacv2',
  nationalDigest: '19:digest-national@thread.tacv2',
  /** A channel that nothing is bound to. */
  spare: '19:spare@thread.tacv2',
} as const;
export type ChannelName = keyof typeof channels;

export const organisationYaml = `
organisation: TOEX
tenants: [${tenant}]
people:
  - { id: ${id(1)}, name: Pat Officer, roles: [officer], region: EMID, force: DERBS }
  - { id: ${id(2)}, name: Sam Gateway, roles: [gateway], region: EMID }
  - { id: ${id(8)}, name: Sol Second, roles: [gateway], region: EMID }
  - { id: ${id(3)}, name: Alex Analyst, roles: [analyst], region: EMID, skills: [intelligence-analyst], capacity: 4 }
  - { id: ${id(9)}, name: Ana Analyst, roles: [analyst], region: EMID, skills: [intelligence-analyst] }
  - { id: ${id(4)}, name: Di Inspector, roles: [inspector], region: EMID }
  - { id: ${id(5)}, name: Lee Leader, roles: [leader], region: EMID }
  - { id: ${id(6)}, name: Nat National, roles: [national], region: all }
  - { id: ${id(7)}, name: Ada Admin, roles: [admin], region: all }
  - { id: ${id(11)}, name: Wes Officer, roles: [officer], region: WMID, force: WMP }
  - { id: ${id(12)}, name: Gwen Gateway, roles: [gateway], region: WMID }
  - { id: ${id(13)}, name: Ola Inspector, roles: [inspector], region: WMID }
channels:
  - { id: "${channels.gateway}", purpose: gateway, region: EMID }
  - { id: "${channels.tasking}", purpose: tasking, region: EMID }
  - { id: "${channels.digest}", purpose: digest, region: EMID }
  - { id: "${channels.gatewayWest}", purpose: gateway, region: WMID }
  - { id: "${channels.nationalDigest}", purpose: digest, region: national }
escalation:
  EMID: [ { id: ${id(4)} }, { name: ROCU on-call, phone: 07700 900900 }, { id: ${id(6)} } ]
`;
