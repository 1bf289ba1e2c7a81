const DOWN_AFTER =
  /^ ?(?:cheaper|lower|less|fewer|smaller|price cut|(?:cost |price )?(?:reduction|drop|decrease|decline|cut)|discount|off\b)|^的?(?:降幅|跌幅)/iu;
const DOWN_BEFORE =
  /(?:\b(?:cut|cuts|cutting|reduc\w+|f[ae]ll\w*|drop\w*|lower\w*|declin\w+|decreas\w+|slash\w*|shrink\w*|shr[au]nk)\b(?:(?! to\b)[^.,;]){0,30} by (?:[a-z]+ ){0,3}|(?:降低|下降|减少|便宜|缩减|缩小|下跌|下滑|压缩|降价|降)了?(?:至少|大约|约|近|超过|了)*) ?$/iu;
const UP_AFTER = /^ ?(?:more\b(?! expensive)|higher|(?:increase|rise|growth|jump|gain)\b)|^的?(?:涨幅|增幅)/iu;
const UP_BEFORE =
  /(?:\b(?:ris\w+|rose|gr[eo]w\w*|increas\w+|jump\w*|gain\w*|climb\w*|up)\b(?:(?! to\b)[^.,;]){0,30} by (?:[a-z]+ ){0,3}|(?:提高|提升|增长|增加|上涨|上升|涨)了?(?:至少|大约|约|近|超过|了)*) ?$/iu;
const TO_BEFORE =
  /(?:(?:降|减|跌|压缩|缩|便宜)(?:低|少|小)?[到至为成](?:原来的|现在的|目前的|只有)*|(?:原价|原先价格|旧价|老价钱)的|\b(?:f[ae]ll\w*|drop\w*|reduc\w+|cut|lower\w*|down) to (?:about |around |just |only |less than )*) ?$/iu;
const OF_AFTER =
  /^ ?of (?:the |its |their )?(?:(?:current|present|original|old|previous) )?(?:price|cost|time|today)|^的(?:成本|价格|价钱|费用|时间|开销)/iu;

/**
 * New amount by old one, as the words around a share or multiple say: `99% cheaper`, 降至1% and `100 times cheaper` are
 * all 0.01. Undefined where they do not say it.
 */
export function ratioOf(
  text: string,
  span: { readonly start: number; readonly end: number },
  value: number,
  unit: string,
): number | undefined {
  if (unit !== '%' && unit !== 'x') return undefined;
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  const after = text.slice(span.end, span.end + 24);
  const down = DOWN_AFTER.test(after) || DOWN_BEFORE.test(before);
  if (unit === 'x') {
    if (down) return 1 / value;
    return UP_AFTER.test(after) || UP_BEFORE.test(before) ? value : undefined;
  }
  if (down) return 1 - value / 100;
  if (TO_BEFORE.test(before) || OF_AFTER.test(after)) return value / 100;
  if (UP_AFTER.test(after) || UP_BEFORE.test(before)) return 1 + value / 100;
  return undefined;
}
