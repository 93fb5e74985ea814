import type { Selectable } from 'kysely';
import type { PersonRef } from '../domain/referral.ts';
import type { Person, Role } from '../domain/actor.ts';
import type { Binding, ListedPerson, RosterChanges } from '../domain/roster.ts';
import { absencesIn } from './absences.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import type { Tables } from './tables.ts';

export function rosterReads(db: Db) {
  return {
    /** Raised by every change: equal versions are equal lists. */
    async version(): Promise<number> {
      const row = await db.selectFrom('roster').select('version').executeTakeFirstOrThrow();
      return row.version;
    },

    /** All that was changed in the bot. */
    async changes(): Promise<RosterChanges> {
      const people = await db.selectFrom('listed_person').selectAll().orderBy('name').execute();
      const bindings = await db
        .selectFrom('channel_binding')
        .selectAll()
        .orderBy('purpose')
        .orderBy('region')
        .execute();
      return {
        people: people.map(readPerson),
        bindings: bindings.map(readBinding),
        absences: await absencesIn(db),
      };
    },

    async listed(id: string): Promise<ListedPerson | undefined> {
      const row = await db
        .selectFrom('listed_person')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && readPerson(row);
    },
  };
}

export function rosterWrites(db: Db) {
  return {
    /** Taken before the list is read in a change: two changes of it take turns. */
    async begin(): Promise<void> {
      await db
        .updateTable('roster')
        .set((row) => ({ version: row('version', '+', 1) }))
        .where('id', '=', 1)
        .execute();
    },

    async list(
      person: Person,
      { removed, version, by, at }: Omit<ListedPerson, 'person'>,
    ): Promise<void> {
      const row = {
        name: person.name,
        roles: JSON.stringify(person.roles),
        region: person.region,
        force: person.force ?? null,
        skills: JSON.stringify(person.skills ?? []),
        capacity: person.capacity ?? null,
        removed: removed ? 1 : 0,
        version,
        ...byWhom(by, at),
      };
      await db
        .insertInto('listed_person')
        .values({ id: person.id, ...row })
        .onConflict((listed) => listed.column('id').doUpdateSet(row))
        .execute();
    },

    async bind({ purpose, region, channelId, by, at }: Binding): Promise<void> {
      const row = { channel_id: channelId ?? null, ...byWhom(by, at) };
      await db
        .insertInto('channel_binding')
        .values({ purpose, region, ...row })
        .onConflict((bound) => bound.columns(['purpose', 'region']).doUpdateSet(row))
        .execute();
    },
  };
}

function byWhom(by: PersonRef, at: number) {
  return { by_id: by.id, by_name: by.name, at };
}

function readPerson(row: Selectable<Tables['listed_person']>): ListedPerson {
  const skills = readJson<string[]>(row.skills);
  return {
    person: {
      id: row.id,
      name: row.name,
      roles: readJson<Role[]>(row.roles),
      region: row.region,
      force: row.force ?? undefined,
      skills: skills.length > 0 ? skills : undefined,
      capacity: row.capacity ?? undefined,
    },
    removed: row.removed === 1,
    version: row.version,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
  };
}

function readBinding(row: Selectable<Tables['channel_binding']>): Binding {
  return {
    purpose: row.purpose,
    region: row.region,
    channelId: row.channel_id ?? undefined,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
  };
}
