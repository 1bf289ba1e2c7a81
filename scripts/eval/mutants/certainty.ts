import type { Edit } from './edits.ts';

const who = '(?<=他|奥特曼|Altman|OpenAI|我们?|公司)';

/** A guess, a hope or an expectation made a fact, a promise or a certainty. */
const firmer: readonly Edit[] = [
  [/\b(?:may|might|could)\b(?= (?:not )?[a-z])/i, ['will', 'will definitely', 'is certain to']],
  [/\b(?:probably|likely|perhaps|maybe|possibly)\b/i, ['definitely', 'certainly', 'undoubtedly']],
  [/\b(?:hopes|hoped)\b/i, ['promised', 'guaranteed', 'confirmed']],
  [/\b(?:expects|expected|predicts|predicted|bets|guessed|guesses)\b/i, ['promised', 'guaranteed', 'confirmed']],
  [/\b(?:believes|thinks|thought|believed)\b/i, ['guaranteed', 'promised', 'confirmed']],
  [/\bI (?:think|guess|believe|expect|hope|suspect)\b/i, ['I promise', 'I guarantee', "I'm certain"]],
  [/\b(?:plans|planned|wants|wanted|aims|intends) to\b/i, ['promised to', 'has committed to', 'guaranteed to']],
  [/(?<!不|有)可能会?/, ['将', '一定会', '必将', '肯定会']],
  [/也许会?|或许会?|大概会?|说不定会?/, ['将', '一定会', '必将', '肯定会']],
  [new RegExp(`${who}希望`, 'i'), ['承诺', '保证', '确认']],
  [/预计|估计|猜测?|预测|预期/, ['承诺', '保证', '确认', '宣布']],
  [new RegExp(`${who}(?:认为|觉得|相信|怀疑|猜)`, 'i'), ['保证', '承诺', '断言']],
  [/有望/, ['必将', '一定会', '将']],
  [/计划|打算|想要/, ['承诺', '保证']],
  [/应该会?(?!如)/, ['一定会', '必定会']],
];

/** A fact, a promise or a certainty made a guess or a hope. */
const weaker: readonly Edit[] = [
  [/\bwill\b(?! not)/i, ['might', 'may', 'could']],
  [/\b(?:promised|pledged|vowed|guaranteed|confirmed|announced)\b/i, ['hoped', 'guessed', 'speculated']],
  [/\b(?:promises|pledges|confirms|announces)\b/i, ['hopes', 'guesses']],
  [/\b(?:definitely|certainly|undoubtedly|clearly)\b/i, ['possibly', 'perhaps']],
  [/\b(?:is|are) going to\b/i, ['might', 'may']],
  [/\b(?:expects|predicts|predicted|believes)\b/i, ['hopes', 'guesses']],
  [/承诺|保证|确认|宣布/, ['希望', '猜测']],
  [/一定会?|必将|必然会?|肯定会?|必定会?/, ['也许会', '可能会', '说不定会']],
  [/(?<![不就才只都社机大学协一能])会(?![议谈员长上计场面话])/, ['可能会', '也许会', '或许会']],
  [/(?<![即必行或])将(?![其这它来近军])/, ['或许将', '可能', '有望']],
  [/预计|预测/, ['希望', '猜测']],
];

/** Where a sentence guesses, the guess is made firmer; else what it says is made a guess. */
export const certainties: readonly (readonly Edit[])[] = [firmer, weaker];
