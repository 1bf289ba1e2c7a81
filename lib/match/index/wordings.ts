import type { Claim } from '../../claims/record.ts';
import type { Script } from '../bag.ts';
import { maxWordings } from './card.ts';

const monthNames = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** A claim's wordings as they are, the statement first. */
export function textsOf(claim: Claim, script: Script): string[] {
  const statement = claim.statement[script];
  return [...new Set([...(statement ? [statement] : []), ...claim.paraphrases[script]])].slice(0, maxWordings);
}

/**
 * The same without the date and the occasion on which it was said: those are shared by
 * every claim of the day and would make the index find the day instead of the claim.
 */
export function wordingsOf(claim: Claim, script: Script): string[] {
  const [year = '', month = ''] = claim.saidOn.split('-');
  const said = saidIn(script, year, month);
  // The horizon of a claim is part of it, even where it falls into the year in which it was said.
  const keepsYear = claim.deadline?.startsWith(year) ?? false;
  return textsOf(claim, script).map((text) => (keepsYear ? text : text.replace(said, ' ')));
}

const known = new Map<string, RegExp>();

/** Mentions of the month in which claims were said. */
function saidIn(script: Script, year: string, month: string): RegExp {
  const name = `${script} ${year}-${month}`;
  const found = known.get(name) ?? (script === 'en' ? saidInEnglish(year, month) : saidInChinese(year, month));
  known.set(name, found);
  return found;
}

function saidInEnglish(year: string, month: string): RegExp {
  const named = month ? monthNames.split('|')[Number(month) - 1] : undefined;
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  const date = named ? `(?:${day} )?${named}(?: ${day})?,?(?: ${year})?|` : '';
  return new RegExp(`\\b(?:(?:on|in|of|since|during|early|late|mid|the)[ -]+)*(?:${date}${year})\\b,?`, 'gi');
}

function saidInChinese(year: string, month: string): RegExp {
  const number = Number(month) || '\\d{1,2}';
  return new RegExp(
    `(?:在|于|从)?(?:${year}年)(?:${number}月)?(?:\\d{1,2}[日号])?|(?:在|于)?${number}月(?:\\d{1,2}[日号])?`,
    'g',
  );
}
