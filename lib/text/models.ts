import type { Span } from './span.ts';

/** The name of an AI model or product: `gpt5.2` for GPT-5.2, GPT5.2 and gpt 5.2. */
export interface ModelName extends Span {
  readonly name: string;
}

const VARIANT =
  '(?:[- ]?(?:mini|nano|turbo|pro|max|high|codex|thinking|instant|preview|flash|ultra|opus|sonnet|haiku))*';
const MODELS = new RegExp(
  [
    `(?:Chat ?)?GPT[- ]?(?:oss(?:-\\d+b)?|\\d{1,2}(?:\\.(?:\\d{1,2}|x))?o?)${VARIANT}`,
    `o[1-9]${VARIANT}`,
    `(?:Sora|Gemini|Claude|Llama|Grok|Qwen|Kimi|GLM|Ernie|DALL[-·]?E|Veo)(?:[- ]?(?:opus|sonnet|haiku))?[- ]?[A-Z]?\\d{1,2}(?:\\.\\d{1,2})?${VARIANT}`,
    `DeepSeek[- ]?[VR]\\d(?:\\.\\d)?`,
  ]
    .map((pattern) => `(?<![A-Za-z0-9.])${pattern}(?![A-Za-z0-9]|\\.\\d)`)
    .join('|'),
  'giu',
);

/** The model names with a version in a folded text. A name without a version is a word as any other. */
export function modelNames(text: string): ModelName[] {
  return Array.from(text.matchAll(MODELS), (match) => ({
    name: match[0].toLowerCase().replace(/[ -]/gu, '').replace(/^chat/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
