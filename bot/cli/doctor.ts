import { parseArgs } from 'node:util';
import { Refusal } from '../../domain/refusal.ts';
import { inspectDatabase } from '../../store/inspect-database.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { directoryOf } from '../directory.ts';
import type { Organisation } from '../organisation-schema.ts';
import { demonstration, loadOrganisation } from '../organisation-file.ts';
import type { CliCommand } from './command.ts';
import { print } from './command.ts';
import type { Finding } from './doctor-finding.ts';
import { findingsOf, sayFinding } from './doctor-finding.ts';
import { examineOrganisation } from './doctor-organisation.ts';
import { examineHealth, examineReach } from './doctor-records.ts';
import { examineNode, examineSettings } from './doctor-settings.ts';
import { withStore } from './with-store.ts';

/** Looks at what there is, and changes nothing: not even a database that is behind. */
export const doctor: CliCommand = {
  name: 'doctor',
  usage: '[--json]',
  summary: 'Explains every setting and fact that it does not like, and says what to do',
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
    const findings = [...examineNode(process.versions.node), ...(await examine())];
    const ok = findings.every(({ level }) => level !== 'mend');
    await print(
      io.stdout,
      values.json
        ? `${JSON.stringify({ ok, findings })}\n`
        : `${findings.map(sayFinding).join('')}${ok ? nothingToMend(findings) : ''}`,
    );
    return ok ? 0 : 1;
  },
};

function nothingToMend({ length }: readonly Finding[]): string {
  return length === 0 ? 'All is well.\n' : 'Nothing must be mended.\n';
}

async function examine(): Promise<Finding[]> {
  const settings = attempt(() => readConfig(), settingsToMend);
  // What only the open door forbids keeps nobody from looking at the rest.
  const config = settings.value ?? attempt(readForCommands, settingsToMend).value;
  if (!config) return [...settings.findings];
  const loaded = attempt(() => loadOrganisation(config), fileToMend);
  const findings = [...settings.findings, ...loaded.findings];
  if (!loaded.value) return findings;
  const { organisation, from } = loaded.value;
  const soften = from === demonstration ? asNotes : asTheyAre;
  return [
    ...findings,
    ...examineSettings(config, organisation),
    ...(await examineDatabase(config, organisation, soften)),
  ];
}

/** The file alone, where there is no database whose changes could be read. */
function gapsOfFile(organisation: Organisation, soften: Soften): readonly Finding[] {
  return soften(
    examineOrganisation({ organisation, directory: directoryOf(organisation, organisation) }),
  );
}

async function examineDatabase(
  { databaseUrl }: Config,
  organisation: Organisation,
  soften: Soften,
): Promise<Finding[]> {
  const gaps = gapsOfFile(organisation, soften);
  try {
    const found = await inspectDatabase(databaseUrl);
    if (found.state === 'new') return [...gaps, nothingKept];
    if (found.state === 'current') {
      return await withStore(async (ctx) => [
        ...soften(examineOrganisation(ctx)),
        ...soften(await examineReach(ctx)),
        ...(await examineHealth(ctx)),
      ]);
    }
    const names = found.migrations.join(', ');
    const about = 'database';
    return [
      ...gaps,
      found.state === 'behind'
        ? {
            level: 'mend',
            about,
            says: `it lacks ${names}.`,
            todo: 'Run npm run raptor -- migrate.',
          }
        : { level: 'mend', about, says: `a newer version made ${names}.`, todo: 'Start that one.' },
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const todo = 'Start the server or set another.';
    return [...gaps, ...findingsOf(error, { about: 'DATABASE_URL', todo })];
  }
}

function attempt<T>(
  work: () => T,
  place: Pick<Finding, 'about' | 'todo'>,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  try {
    return { value: work(), findings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: findingsOf(error, place) };
  }
}

function readForCommands(): Config {
  return readConfig(undefined, 'command-line');
}

type Soften = (findings: readonly Finding[]) => readonly Finding[];

const asTheyAre: Soften = (findings) => findings;
/** Nobody depends on the demonstration: its gaps are part of the play. */
const asNotes: Soften = (findings) => findings.map((finding) => ({ ...finding, level: 'note' }));

const settingsToMend = { about: 'settings', todo: 'See .env.example.' };
const fileToMend = { about: 'organisation file', todo: 'See raptor.example.yaml.' };
const nothingKept: Finding = {
  level: 'note',
  about: 'database',
  says: 'there is none yet, so channels, people and messages cannot be looked at.',
  todo: 'Start the bot once.',
};
