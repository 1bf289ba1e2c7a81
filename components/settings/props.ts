import type { Generation } from '../../lib/claims/base.ts';
import type { Job } from '../../lib/claims/packs/job.ts';
import type { Subscription } from '../../lib/claims/packs/subscription.ts';
import type { Text } from '../../lib/claims/record.ts';
import type { Tone } from '../../lib/claims/tone.ts';
import type { Language } from '../../lib/text/article.ts';

/** What a reader can choose. */
export interface Choices {
  readonly language: 'auto' | Language;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly marks: {
    readonly strength: 'quiet' | 'normal' | 'strong';
    readonly kinds: Readonly<Record<Tone, boolean>>;
  };
  /** A small button beside selected text offers to keep it. */
  readonly saveButton: boolean;
  readonly sites: {
    readonly paused: boolean;
    readonly listed: boolean;
    readonly added: readonly string[];
    readonly pausedHosts: readonly string[];
  };
}

/** A match that the reader called wrong. */
export interface Hidden {
  readonly sentence: string;
  readonly claim: string;
  /** The match itself, or only the difference found in it. */
  readonly what: 'match' | 'difference';
  readonly text: string;
  /** What the record says; `null` where it is not here any more. */
  readonly statement: Text | null;
}

export interface Packs {
  readonly installed: readonly Generation[];
  readonly subscriptions: readonly Subscription[];
  readonly jobs: readonly Job[];
}

export interface SettingsState {
  readonly choices: Choices;
  readonly packs: Packs;
  readonly hidden: readonly Hidden[];
  /** Of the extension. */
  readonly version: string;
  /** Sites that come with it. */
  readonly listed: number;
}

export interface PackActions {
  /** Rejects with a `Refusal` when the file is too large. */
  addFile(file: File): Promise<void>;
  /** Asks the browser for the address's host first: to be called straight from a click. */
  addAddress(url: string): Promise<'begun' | 'invalid' | 'declined'>;
  update(subscription: Subscription): void;
  setDaily(pack: string, daily: boolean): void;
  remove(pack: string): void;
  install(job: number): void;
  /** Calls off, or dismisses how it ended. */
  cancel(job: number): void;
}

export interface SettingsActions {
  change(edit: (choices: Choices) => Choices): void;
  /** False when the person did not permit it. Straight from a click: browsers ask for the person's gesture. */
  addSite(host: string): Promise<boolean>;
  withdraw(host: string): void;
  unhide(match: Hidden): void;
  readonly packs: PackActions;
}
