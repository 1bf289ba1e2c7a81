import type { Span } from '../../text/span.ts';
import { clauseAt } from './clause.ts';
import type { Known } from './known.ts';
import type { Told } from './told.ts';

/** Whom articles about OpenAI set beside it, each with what is theirs. */
const rivals: readonly RegExp[] = [
  /\b(?:Google|Gemini|DeepMind|Alphabet|Pichai|Hassabis)\b|谷歌|皮查伊|哈萨比斯/iu,
  /\b(?:Anthropic|Claude|Amodei)\b|阿莫代伊|阿莫迪/iu,
  /\b(?:Meta|Llama|Zuckerberg|Facebook|Instagram)\b|扎克伯格|脸书/u,
  /\b(?:Microsoft|Copilot|Nadella)\b|微软|纳德拉/iu,
  /\b(?:xAI|Grok|Musk|Tesla|SpaceX)\b|马斯克|特斯拉/u,
  /\bDeepSeek\b|深度求索/iu,
  /\b(?:Nvidia|Jensen Huang)\b|英伟达|辉达|黄仁勋/iu,
  /\b(?:Amazon|AWS)\b|亚马逊/u,
  /\bApple\b|苹果/u,
  /\bOracle\b|甲骨文/u,
  /\bPerplexity\b/iu,
];

/** Whether a place is in a clause about somebody whom the claim never names: how many users Google has. */
export function isOfRival({ folded }: Told, place: Span, { statement, wordings }: Known): boolean {
  const { start, end } = clauseAt(folded, place);
  const clause = folded.slice(start, end);
  return rivals.some((rival) => rival.test(clause) && ![statement, ...wordings].some((own) => rival.test(own.folded)));
}
