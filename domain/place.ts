export const channelPurposes = ['gateway', 'tasking', 'digest'] as const;
export type ChannelPurpose = (typeof channelPurposes)[number];

/** A channel of the organisation. `region`: a code, or "national" for the national digest. */
export interface Channel {
  readonly id: string;
  readonly purpose: ChannelPurpose;
  readonly region: string;
  readonly serviceUrl?: string | undefined;
  /** When and by whom it was bound in the bot; absent for a line of the organisation file. */
  readonly bound?: { readonly at: number; readonly by: string } | undefined;
}
