import { parseDocument } from 'yaml';
import { Refusal } from '../domain/refusal.ts';
import { checkOrganisation } from './organisation-checks.ts';
import { placeProblems } from './organisation-problems.ts';
import type { Problem } from './organisation-problems.ts';
import { organisationSchema } from './organisation-schema.ts';
import type { Organisation } from './organisation-schema.ts';
import { sayIssue } from './organisation-words.ts';

/** The organisation file, checked. Every mistake is named at once, each with its line, column and path. */
export function readOrganisation(yamlText: string, sourceName: string): Organisation {
  const document = parseDocument(yamlText, { prettyErrors: false });
  const refuse = (problems: readonly Problem[]) =>
    new Refusal('organisation-file', placeProblems(problems, { sourceName, yamlText, document }));

  if (document.errors.length > 0) {
    throw refuse(document.errors.map(({ message, pos }) => ({ at: pos[0], says: `${message}.` })));
  }
  const written = withoutEmpty(document.toJS());
  const checked = organisationSchema.safeParse(written, { error: sayIssue });
  const problems = [
    ...(checked.error?.issues ?? []).flatMap(problemsOf),
    ...checkOrganisation(written),
  ];
  if (!checked.success || problems.length > 0) throw refuse(problems);
  return checked.data;
}

/** A section with nothing under it is an absent section. */
function withoutEmpty(written: unknown): unknown {
  if (written === null || written === undefined) return {};
  if (typeof written !== 'object' || Array.isArray(written)) return written;
  return Object.fromEntries(Object.entries(written).filter(([, section]) => section !== null));
}

function problemsOf(issue: { path: PropertyKey[]; message: string; keys?: string[] }): Problem[] {
  if (!issue.keys) return [{ path: issue.path, says: issue.message }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], says: issue.message }));
}
