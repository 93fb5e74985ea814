import { isDeepStrictEqual } from 'node:util';
import type { Selectable } from 'kysely';
import type { Db } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Where the bot has been heard from, and how to answer there. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'channel' | 'group';
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
}

/** A person as Teams knows them: `id` is the Entra object id, `teamsId` the 29:… account. */
export interface Contact {
  readonly id: string;
  readonly teamsId: string;
  readonly name: string;
  /** Their own chat with the bot, once there was one. */
  readonly conversationId?: string | undefined;
  /** The force they last referred for. */
  readonly force?: string | undefined;
}

interface Heard {
  readonly place: Conversation;
  readonly speaker: Pick<Contact, 'id' | 'teamsId' | 'name'>;
  readonly at: number;
}

export function conversationReads(db: Db) {
  const contactRows = (personIds: readonly string[]) =>
    db.selectFrom('contact').selectAll().where('person_id', 'in', personIds).execute();
  const contactsByIds = async (personIds: readonly string[]): Promise<Contact[]> =>
    personIds.length === 0 ? [] : (await contactRows(personIds)).map(contactOf);
  return {
    contactsByIds,

    async contact(personId: string): Promise<Contact | undefined> {
      return (await contactsByIds([personId]))[0];
    },

    /** Who of these can be named to Teams, as a card's refresh does. */
    async teamsIdsOf(personIds: readonly string[]): Promise<string[]> {
      return (await contactsByIds(personIds)).map((contact) => contact.teamsId);
    },

    /** Where the bot was heard last, whoever spoke: its own account and the service's address there. */
    async newest(): Promise<Conversation | undefined> {
      const row = await db
        .selectFrom('conversation')
        .selectAll()
        .orderBy('heard_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && conversationOf(row);
    },

    async conversation(id: string): Promise<Conversation | undefined> {
      const row = await db
        .selectFrom('conversation')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && conversationOf(row);
    },
  };
}

/** What is learnt from every activity. It stands outside `change`: no record of a referral is touched. */
export function conversationsOn(db: Db) {
  return {
    ...conversationReads(db),

    /** Keeps place and speaker as they are now; true when either was not known so. Little is written while neither changes. */
    async hear({ place, speaker, at }: Heard): Promise<boolean> {
      const newPlace = await keepConversation(db, place, at);
      // When a channel is added, the service may name nobody.
      const newSpeaker = speaker.id !== '' && (await keepContact(db, { place, speaker, at }));
      return newPlace || newSpeaker;
    },

    async rememberForce(personId: string, force: string): Promise<void> {
      await db.updateTable('contact').set({ force }).where('person_id', '=', personId).execute();
    },
  };
}

const freshFor = 24 * 60 * 60 * 1000;

async function keepConversation(db: Db, place: Conversation, at: number): Promise<boolean> {
  const now = {
    kind: place.kind,
    tenant_id: place.tenantId,
    service_url: place.serviceUrl,
    bot_id: place.botId,
    bot_name: place.botName,
  };
  const known = await db
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', place.id)
    .executeTakeFirst();
  if (known && known.heard_at > at - freshFor && isSame(known, now)) return false;
  await db
    .insertInto('conversation')
    .values({ id: place.id, ...now, heard_at: at })
    .onConflict((heard) => heard.column('id').doUpdateSet({ ...now, heard_at: at }))
    .execute();
  return !known || !isSame(known, now);
}

async function keepContact(db: Db, { place, speaker, at }: Heard): Promise<boolean> {
  const now = {
    name: speaker.name,
    teams_id: speaker.teamsId,
    ...(place.kind === 'personal' ? { conversation_id: place.id } : {}),
  };
  const known = await db
    .selectFrom('contact')
    .selectAll()
    .where('person_id', '=', speaker.id)
    .executeTakeFirst();
  if (known && known.heard_at > at - freshFor && isSame(known, now)) return false;
  await db
    .insertInto('contact')
    .values({ person_id: speaker.id, ...now, heard_at: at })
    .onConflict((heard) => heard.column('person_id').doUpdateSet({ ...now, heard_at: at }))
    .execute();
  return !known || !isSame(known, now);
}

function isSame(known: object, now: object): boolean {
  return isDeepStrictEqual({ ...known, ...now }, known);
}

function contactOf(row: Selectable<Tables['contact']>): Contact {
  return {
    id: row.person_id,
    teamsId: row.teams_id,
    name: row.name,
    conversationId: row.conversation_id ?? undefined,
    force: row.force ?? undefined,
  };
}

function conversationOf(row: Selectable<Tables['conversation']>): Conversation {
  return {
    id: row.id,
    kind: row.kind,
    serviceUrl: row.service_url,
    tenantId: row.tenant_id,
    botId: row.bot_id,
    botName: row.bot_name,
  };
}
