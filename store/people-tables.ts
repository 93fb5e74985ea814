import type { ChannelPurpose } from '../domain/place.ts';

// What was changed in the bot of people and channels; the rest is the organisation file's.

/** One row: raised by every change of the list, so that each instance knows when to read it again. */
export interface RosterTable {
  id: number;
  version: number;
}

export interface ListedPersonTable {
  id: string;
  name: string;
  /** Lists as JSON. */
  roles: string;
  region: string;
  force: string | null;
  skills: string;
  capacity: number | null;
  /** 1: no longer on the list, whatever the organisation file says. */
  removed: number;
  version: number;
  by_id: string;
  by_name: string;
  at: number;
}

/** `channel_id` null: bound to none, whatever the organisation file says. */
export interface ChannelBindingTable {
  purpose: ChannelPurpose;
  region: string;
  channel_id: string | null;
  by_id: string;
  by_name: string;
  at: number;
}

export interface AbsenceTable {
  person_id: string;
  from_at: number;
  until_at: number;
  deputy_id: string | null;
  deputy_name: string | null;
  /** When what waited for them went to their deputy. */
  begun_at: number | null;
  version: number;
  by_id: string;
  by_name: string;
  at: number;
}
