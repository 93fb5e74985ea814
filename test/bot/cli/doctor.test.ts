import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { examineNode } from '../../../bot/cli/doctor-settings.ts';
import { cast, tenant } from '../../support/cast.ts';
import { briefly, examine, openSurgery, whole } from './surgery.ts';

const surgery = openSurgery();

describe('doctor on settings', () => {
  it('names every one that does not work, and says where to look', async () => {
    vi.stubEnv('PORT', 'many');
    vi.stubEnv('LOG_LEVEL', 'loud');
    const { code, ok, findings } = await examine();
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    expect(briefly(findings)).toEqual(['mend settings', 'mend settings']);
    expect(findings.map(({ says }) => says).join(' ')).toMatch(/PORT: .*LOG_LEVEL: /);
  });

  it('goes on to the rest where only the open door forbids it', async () => {
    vi.stubEnv('HOST', '0.0.0.0');
    surgery.organise(whole.replace('roles: [admin]', 'roles: [leader]'));
    const { code, findings } = await examine();
    expect(code).toBe(1);
    expect(briefly(findings)).toEqual(['mend settings', 'mend people', 'note database']);
  });

  it('notes a turned clock, and passes with it', async () => {
    vi.stubEnv('RAPTOR_NOW', '+2d');
    const { code, ok, findings } = await examine();
    expect(briefly(findings)).toEqual(['note RAPTOR_NOW', 'note database']);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
  });

  it('in Teams mode compares the tenant with the organisation’s, and misses the metrics’ token', async () => {
    vi.stubEnv('CLIENT_ID', '00000000-0000-4000-8000-0000000000aa');
    vi.stubEnv('CLIENT_SECRET', 'invented');
    vi.stubEnv('TENANT_ID', '22222222-2222-4222-8222-222222222222');
    expect(briefly((await examine()).findings)).toEqual([
      'mend TENANT_ID',
      'note METRICS_TOKEN',
      'note database',
    ]);
    vi.stubEnv('TENANT_ID', tenant.toUpperCase());
    vi.stubEnv('METRICS_TOKEN', 'invented');
    const { code, findings } = await examine();
    expect(briefly(findings)).toEqual(['note database']);
    expect(code).toBe(0);
  });

  it('wants the Node that the project brings', () => {
    expect(examineNode('24.1.0')).toEqual([]);
    expect(briefly(examineNode('22.18.0'))).toEqual(['mend Node']);
  });
});

describe('doctor on the organisation', () => {
  it('gives each mistake of the file its line', async () => {
    surgery.organise('people: [{ id: nobody }]\nunknown: 1\n');
    const { code, findings } = await examine();
    expect(code).toBe(1);
    expect(findings.length).toBeGreaterThan(2);
    expect(new Set(briefly(findings))).toEqual(new Set(['mend organisation file']));
    expect(findings.at(-1)?.says).toMatch(/raptor\.yaml:2:1 unknown/);
  });

  it.each([
    [
      'a gateway',
      'roles: [gateway, analyst], region: WMID',
      'roles: [analyst], region: WMID',
      'mend WMID',
      /gateway/,
    ],
    [
      'an inspector',
      'roles: [inspector], region: WMID',
      'roles: [leader], region: WMID',
      'mend WMID',
      /inspector/,
    ],
    [
      'an escalation list',
      `WMID: [ { id: ${cast.ola.id}, phone: 07700 900901 } ]`,
      'WMID: []',
      'mend WMID',
      /escalation list/,
    ],
    [
      'a gateway channel',
      'purpose: gateway, region: WMID',
      'purpose: gateway, region: SE',
      'mend WMID',
      /no gateway channel/,
    ],
    [
      'a tasking channel',
      'purpose: tasking, region: WMID',
      'purpose: tasking, region: SE',
      'mend WMID',
      /no tasking channel/,
    ],
    [
      'a digest channel',
      'purpose: digest, region: WMID',
      'purpose: digest, region: SE',
      'note WMID',
      /no digest channel/,
    ],
    ['an analyst', 'roles: [gateway, analyst]', 'roles: [gateway]', 'note WMID', /analyst/],
    ['an admin', 'roles: [admin]', 'roles: [leader]', 'mend people', /nobody is admin/],
    [
      'somebody national',
      'roles: [national]',
      'roles: [leader]',
      'note people',
      /nobody is national/,
    ],
    [
      'a national digest',
      'purpose: digest, region: national',
      'purpose: digest, region: SE',
      'note national',
      /no national digest/,
    ],
  ])('misses %s', async (_what, line, instead, brief, says) => {
    expect(whole).toContain(line);
    surgery.organise(whole.replace(line, instead));
    const { findings, code } = await examine();
    const found = findings.find((finding) => briefly([finding])[0] === brief);
    expect(found?.says).toMatch(says);
    expect(code).toBe(brief.startsWith('mend') ? 1 : 0);
  });

  it.each([
    [
      'that begins with somebody who is no inspector',
      `{ id: ${cast.gwen.id} }, { id: ${cast.ola.id} }`,
      'mend',
      /begins with Gwen Gateway, who is no inspector of it/,
    ],
    [
      'with a manager of analysts before those who are to act',
      `{ id: ${cast.ola.id} }, { id: ${cast.gwen.id} }, { id: ${cast.nat.id} }`,
      'mend',
      /Gwen Gateway is neither inspector nor national, and stands before others/,
    ],
    ['without a telephone number', `{ id: ${cast.ola.id} }`, 'note', /no telephone number/],
  ])('objects to a list %s', async (_what, list, level, says) => {
    surgery.organise(whole.replace(/WMID: \[ \{ id: [^\]]*\]/, `WMID: [ ${list} ]`));
    const { findings } = await examine();
    const found = findings.find(({ says: said }) => says.test(said));
    expect(found).toMatchObject({ level, about: 'escalation of WMID' });
  });

  it('has nothing against a list that ends with a manager of analysts', async () => {
    const list = `{ id: ${cast.ola.id}, phone: 07700 900901 }, { id: ${cast.gwen.id} }`;
    surgery.organise(whole.replace(/WMID: \[ \{ id: [^\]]*\]/, `WMID: [ ${list} ]`));
    expect((await examine()).findings).toEqual([
      expect.objectContaining({ about: 'database', level: 'note' }),
    ]);
  });

  it('notes that anybody may refer where nobody waits', async () => {
    surgery.organise(whole.replace('openIntake: false', 'openIntake: true'));
    const { code, findings } = await examine();
    const [open] = findings.filter(({ about }) => about === 'regions');
    expect(open?.says).toMatch(/Eastern/);
    expect(open?.says).not.toMatch(/Midlands/);
    expect(code).toBe(0);
  });

  it.skipIf(existsSync('raptor.yaml'))(
    'takes the gaps of the built-in demonstration for notes',
    async () => {
      vi.stubEnv('RAPTOR_CONFIG', '');
      const { code, findings } = await examine();
      expect(briefly(findings)).toContain('note EAST');
      expect(code).toBe(0);
    },
  );
});
