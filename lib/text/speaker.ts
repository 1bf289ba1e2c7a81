import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** The name before the colon at the start of a transcript's paragraph. */
export interface SpeakerLabel {
  /** As written, without brackets behind it: `Sam Altman`, `主持人`, `Q`. */
  readonly name: string;
  /** The whole label with its colon: UTF-16 offsets into the text. */
  readonly span: Span;
}

const LABEL = /^[ *_>[]*(\p{L}[\p{L}\p{N} .·'&-]{0,38}?)(?: ?\([^()]{1,24}\))?[*_\] ]*:(?!\/\/)[*_ ]*/u;
const ROLE =
  /^(?:Q|A|Q\d{1,2}|A\d{1,2}|Question|Answer|Host|Moderator|Interviewer|Audience(?: member)?|Reporter|Speaker(?: \d)?|问|答|提问|回答|主持人?|记者|嘉宾|采访者|(?:现场|线上)?(?:观众|听众|网友|提问者)(?:提问)?|.{0,10}(?:员工|专家|主持人|记者))$/iu;
/** Two to four capitalised words, or two run together. */
const LATIN_NAME =
  /^(?:\p{Lu}[\p{Script=Latin}'-]+|\p{Lu}\.?)(?: (?:\p{Lu}[\p{Script=Latin}'-]+|\p{Lu}\.?|de|van|von|bin)){1,3}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
const NO_NAME =
  /\b(?:The|An?|And|Or|Of|On|In|For|To|With|From|By|What|Why|How|When|Who|Where|Is|Are|Key|Bottom|Line|Note|News|Update|Read|More|Related|Breaking|Our|Your|This|That|Part|Step|Chapter|Section|Table|Figure|Photo|Image|Source|Takeaway|Takeaways|Summary|Open|Model|Price|Pricing|Act|Day|Week|Year)\b/iu;
/** Chinese names of foreigners carry the dot; others are taken for names only when they come back. */
const CHINESE_NAME = /^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8}){1,3}$/u;
const RETURNING_NAME = /^(?:\p{Script=Han}{2,6}|\p{Lu}[\p{L}.'-]+)$/u;
/** Chinese that leads up to a quotation or a list and names nobody. */
const LEAD_IN =
  /[说称道问答写为是在到示出于下点法果因题间语读论结源者辑图评议注词号型目容度]$|例如|比如|首先|其次|最后|总之|包括|其中|如下/u;

/** The speaker's label at the start of a paragraph, judged by itself: a role, or a name that can be nothing else. */
export function speakerLabel(text: string): SpeakerLabel | null {
  const label = labelIn(text);
  return label && (isRole(label.name) || isFullName(label.name)) ? label : null;
}

/** For each paragraph its speaker's label: names have to come back, as in a conversation. */
export function speakerLabels(texts: readonly string[]): (SpeakerLabel | null)[] {
  const labels = texts.map(labelIn);
  const times = new Map<string, number>();
  for (const label of labels) if (label) times.set(label.name, (times.get(label.name) ?? 0) + 1);
  const speakers = new Set([...times].filter(([name, count]) => isSpeaker(name, count)).map(([name]) => name));
  return labels.map((label) => (label && speakers.has(label.name) ? label : null));
}

function isSpeaker(name: string, times: number): boolean {
  const single = RETURNING_NAME.test(name) && !LEAD_IN.test(name) && !NO_NAME.test(name);
  return isRole(name) || (times >= 2 && isFullName(name)) || (times >= 3 && single);
}

function labelIn(text: string): SpeakerLabel | null {
  const start = text.slice(0, 100);
  if (!/[:：]/u.test(start)) return null;
  const folded = fold(start, null);
  const match = LABEL.exec(folded.text);
  if (!match?.[1]) return null;
  const at = match[0].indexOf(match[1]);
  const name = folded.spanToOriginal({ start: at, end: at + match[1].length });
  return {
    name: text.slice(name.start, name.end),
    span: { start: 0, end: folded.spanToOriginal({ start: 0, end: match[0].length }).end },
  };
}

function isRole(name: string): boolean {
  return ROLE.test(fold(name, null).text);
}

function isFullName(name: string): boolean {
  const { text } = fold(name, null);
  return (LATIN_NAME.test(text) && !NO_NAME.test(text)) || CHINESE_NAME.test(text);
}
