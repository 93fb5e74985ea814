import type { Config } from '../config.ts';
import type { Organisation } from '../organisation-schema.ts';
import type { Finding } from './doctor-finding.ts';

/** What the settings allow and yet is not as it should be. */
export function examineSettings(config: Config, { tenants }: Organisation): Finding[] {
  const tenant = config.registration?.tenantId.toLowerCase();
  const findings: (Finding | false)[] = [
    tenant !== undefined &&
      !tenants.includes(tenant) && {
        level: 'mend',
        about: 'TENANT_ID',
        says: `the organisation file does not allow the tenant ${tenant}, so everybody in it is turned away.`,
        todo: 'Add it under tenants.',
      },
    config.mode === 'teams' &&
      config.metricsToken === undefined && {
        level: 'note',
        about: 'METRICS_TOKEN',
        says: 'not set, so /metrics answers this machine alone.',
        todo: 'Set it where another machine is to read the figures.',
      },
    config.clockStart !== undefined && {
      level: 'note',
      about: 'RAPTOR_NOW',
      says: 'the clock is turned: deadlines and digests follow it.',
      todo: 'Unset it after the rehearsal.',
    },
  ];
  return findings.filter((finding) => finding !== false);
}

/** The project brings its own Node: another one runs only where somebody went round npm. */
export function examineNode(version: string): Finding[] {
  if (version.startsWith(`${testedNode}.`)) return [];
  return [
    {
      level: 'mend',
      about: 'Node',
      says: `this is ${version}, and RAPTOR is tested on ${testedNode} alone.`,
      todo: 'Start it through npm, which brings the right one.',
    },
  ];
}

const testedNode = 24;
