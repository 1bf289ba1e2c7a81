import type { Fault } from '../fault.ts';

/** Why a pack was not taken. What is installed stays. */
export type Reason =
  /** Not a pack, or with records that are none. */
  | 'malformed'
  | 'too-large'
  /** Of records. */
  | 'too-many'
  /** Of a format that this version does not know. */
  | 'newer-format'
  /** Has no SHA-256, or another than its content. */
  | 'damaged'
  /** The signature is none of its key and content. */
  | 'wrongly-signed'
  /** Signed with another key than the pack was before. */
  | 'other-key'
  /** Not signed, though it was before; or this browser can't tell. */
  | 'not-signed'
  /** Of an earlier version than is installed. */
  | 'older'
  /** Has the id of the base that comes with the extension. */
  | 'reserved'
  /** The address serves another pack than it did. */
  | 'other-pack'
  /** The browser does not let us reach the address. */
  | 'not-permitted'
  /** No answer from the address. */
  | 'unreachable'
  /** The address answered with an error. */
  | 'answer'
  /** The disk is full. */
  | 'no-room'
  /** Broken off several times, as by a crash. */
  | 'interrupted'
  /** An error nobody foresaw. */
  | 'failed';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  /**
   * @param detail what the reason is about: a limit, an HTTP status, a version
   * @param faults in English, for the publisher
   */
  constructor(
    readonly reason: Reason,
    readonly detail: string | null = null,
    readonly faults: readonly Fault[] = [],
  ) {
    super(detail === null ? reason : `${reason}: ${detail}`);
  }
}
