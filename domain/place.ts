export type ChannelPurpose = 'gateway' | 'tasking' | 'digest';

/** A channel of the organisation. `region`: a code, or "national" for the national digest. */
export interface Channel {
  readonly id: string;
  readonly purpose: ChannelPurpose;
  readonly region: string;
  readonly serviceUrl?: string | undefined;
}
