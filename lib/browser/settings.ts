/**
 * What a reader has chosen, in the extension's own storage. A value that is missing or not as it should be counts as not
 * chosen; `follow` tells of every change, whichever page made it.
 */
import * as v from 'valibot';
import type { Tone } from '../claims/tone.ts';
import { languages } from '../text/article.ts';
import { stored } from './stored.ts';

const languageChoices = ['auto', ...languages] as const;
const themeChoices = ['auto', 'light', 'dark'] as const;
/** How plainly marks stand out on a page. */
const strengths = ['quiet', 'normal', 'strong'] as const;
export type Strength = (typeof strengths)[number];

const orElse = <S extends v.GenericSchema>(schema: S, otherwise: v.InferOutput<S>) =>
  v.fallback(v.optional(schema, otherwise as v.InferInput<S>), otherwise as never);

const shown = orElse(v.boolean(), true);
const hosts = orElse(v.array(v.string()), []);

const settingsSchema = v.object({
  /** `auto`: the browser's. */
  language: orElse(v.picklist(languageChoices), 'auto'),
  /** `auto`: the system's. */
  theme: orElse(v.picklist(themeChoices), 'auto'),
  marks: v.object({
    strength: orElse(v.picklist(strengths), 'normal'),
    /** Kinds that are marked on pages; the panel lists all. */
    kinds: v.object({ record: shown, changed: shown, outcome: shown, differs: shown } satisfies Record<Tone, unknown>),
  }),
  /** Whether a small button beside selected text offers to keep it. */
  saveButton: orElse(v.boolean(), false),
  sites: v.object({
    /** Nothing is read by itself, anywhere. */
    paused: orElse(v.boolean(), false),
    /** Whether the sites that come with the extension are read by themselves. */
    listed: orElse(v.boolean(), true),
    /** Hosts added by the reader: they and their subdomains are read by themselves. */
    added: hosts,
    /** Hosts that are not read, with their subdomains. */
    pausedHosts: hosts,
  }),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings from whatever was stored. */
export function settingsOf(stored: unknown): Settings {
  const { marks, sites, ...rest } = objectOf(stored);
  const { kinds, ...look } = objectOf(marks);
  return v.parse(settingsSchema, {
    ...rest,
    marks: { ...look, kinds: objectOf(kinds) },
    sites: objectOf(sites),
  });
}

const settings = stored('local:settings', settingsOf);

export const { read: readSettings, change: changeSettings, follow: followSettings } = settings;

/** Reads settings now and follows them: whoever asks later need not wait for the browser, which is busy while a page loads. */
export function knownSettings(): () => Promise<Settings> {
  let known = settings.read();
  settings.watch((changed) => {
    known = Promise.resolve(changed);
  });
  return () => known;
}

/** Whether a page of a listed or added site may be looked at without being asked for. */
export function mayLook({ sites }: Settings, hostname: string): boolean {
  if (sites.paused || covers(sites.pausedHosts, hostname)) return false;
  return sites.listed || covers(sites.added, hostname);
}

/** Whether a host is one of these, or a subdomain of one. */
export function covers(hosts: readonly string[], hostname: string): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
