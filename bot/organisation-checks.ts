import { z } from 'zod';
import { regionOfForce, regions } from '../domain/reference/forces.ts';
import { exploitationTypes } from '../domain/reference/types.ts';
import type { Problem } from './organisation-problems.ts';

/** What no single line shows: doubles, and references to things that are not there. Reads past other mistakes. */
export function checkOrganisation(written: unknown): Problem[] {
  const sketch = sketchSchema.parse(written);
  return [
    ...checkPeople(sketch),
    ...checkChannels(sketch),
    ...checkEscalation(sketch),
    ...checkCodes(sketch),
    ...checkDay(sketch),
  ];
}

function checkPeople({ people }: Sketch): Problem[] {
  const wrongForces = people.flatMap(({ force, region }, index) => {
    const home = regionOfForce(force)?.code;
    if (!home || region === home || region === 'all' || !isRegion(region)) return [];
    return [
      {
        path: ['people', index, 'force'],
        says: `Expected a force of ${region}, got one of ${home}.`,
      },
    ];
  });
  return [
    ...doubles(
      people.map(({ id }) => id.toLowerCase()),
      ['people', 'id'],
    ),
    ...wrongForces,
  ];
}

function checkChannels({ channels }: Sketch): Problem[] {
  const lost = channels.flatMap(({ purpose, region }, index) =>
    region === 'national' && purpose !== 'digest' && purpose !== ''
      ? [
          {
            path: ['channels', index, 'region'],
            says: `Expected a region for a ${purpose} channel, got national.`,
          },
        ]
      : [],
  );
  const uses = channels.map(({ purpose, region }) =>
    purpose && region ? `${purpose} ${region}` : '',
  );
  return [...doubles(uses, ['channels', 'purpose']), ...lost];
}

function checkEscalation({ people, escalation }: Sketch): Problem[] {
  const known = new Set(people.map(({ id }) => id.toLowerCase()));
  return Object.entries(escalation).flatMap(([region, steps]) =>
    steps.flatMap(({ id }, index) =>
      id === '' || known.has(id.toLowerCase())
        ? []
        : [
            {
              path: ['escalation', region, index, 'id'],
              says: `Expected the id of one of the people, got "${id}".`,
            },
          ],
    ),
  );
}

/** A redirect's destination is a region's code, a partner's, or `force`: one word, one meaning. */
function checkCodes({ types, partners }: Sketch): Problem[] {
  const typeCodes = types.map(({ code }) => code);
  const partnerCodes = partners.map(({ code }) => code);
  return [
    ...doubles(typeCodes, ['types', 'code']),
    ...taken(typeCodes, { name: 'types', by: exploitationTypes.map(({ code }) => code) }),
    ...doubles(partnerCodes, ['partners', 'code']),
    ...taken(partnerCodes, { name: 'partners', by: ['force', ...regions.map(({ code }) => code)] }),
  ];
}

function checkDay({ hours }: Sketch): Problem[] {
  const { from, to } = hours.day;
  if (from < to) return [];
  return [
    { path: ['hours', 'day', 'to'], says: `Expected the day to end after ${from}, got "${to}".` },
  ];
}

function doubles(
  values: readonly string[],
  [section, field]: readonly [string, string],
): Problem[] {
  return values.flatMap((value, index) =>
    value !== '' && values.indexOf(value) < index
      ? [{ path: [section, index, field], says: `Expected each once, got "${value}" again.` }]
      : [],
  );
}

function taken(codes: readonly string[], { name, by }: { name: string; by: string[] }): Problem[] {
  return codes.flatMap((code, index) =>
    by.includes(code)
      ? [
          {
            path: [name, index, 'code'],
            says: `Expected a new code, got "${code}", which has a meaning.`,
          },
        ]
      : [],
  );
}

function isRegion(code: string): boolean {
  return regions.some((region) => region.code === code);
}

const word = z.string().catch('').default('');
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]).default([]);
const blank = { id: '', region: '', force: '', purpose: '', code: '' };
const entry = z
  .object({ id: word, region: word, force: word, purpose: word, code: word })
  .catch(blank);
const day = z.object({
  from: z.string().catch('08:00').default('08:00'),
  to: z.string().catch('18:00').default('18:00'),
});
const usualDay = { from: '08:00', to: '18:00' };

/** The few words that are compared, whatever else is wrong with the file. */
const sketchSchema = z
  .object({
    people: listOf(entry),
    channels: listOf(entry),
    escalation: z.record(z.string(), listOf(entry)).catch({}).default({}),
    types: listOf(entry),
    partners: listOf(entry),
    hours: z
      .object({ day: day.catch(usualDay).default(usualDay) })
      .catch({ day: usualDay })
      .default({ day: usualDay }),
  })
  .catch({
    people: [],
    channels: [],
    escalation: {},
    types: [],
    partners: [],
    hours: { day: usualDay },
  });
type Sketch = z.infer<typeof sketchSchema>;
