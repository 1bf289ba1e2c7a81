/** English words that carry nothing of what a sentence states. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he him his she her hers they them their theirs we us our ours you your yours
  i me my mine and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within without about
  above after again against all also am any are aren be because been before being below between both can could did do does doing don down
  during each few further had has have having how just more most much no not now only other own same should some such through too under
  until very was were what when where which while who whom why will would may might must shall one ones s t re ve ll d m
  say says said saying tell tells told according add adds added note notes noted ask asks asked`.split(/\s+/u),
);

/** Chinese characters that carry nothing when they stand alone between names, numbers and marks. */
export const STOP_CHARACTERS = '的了和与及或也都就而在是把被将对从以于之其这那他她它们我你又还再则并但等称说';
