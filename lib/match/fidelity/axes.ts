/**
 * Opposites: words for one direction and for the other; `|` between words, a trailing `~` for any ending of an English
 * one. A word may be on several axes.
 */
export const axes: readonly (readonly [string, string])[] = [
  [
    'increas~|rise|rises|risen|rising|rose|grow|grows|growing|grown|grew|growth|soar~|surg~|climb~|higher|raise|raised|raises|增加|增长|增多|上升|上涨|提高|提升|猛增|激增|飙升|更高|走高|增大|上调',
    'decreas~|declin~|fall|falls|fallen|falling|fell|shrink~|shrank|drop|drops|dropped|dropping|reduc~|plung~|lower|lowered|cut|cuts|cutting|减少|下降|下跌|下滑|降低|缩减|萎缩|锐减|骤降|更低|走低|减小|下调|cheap~',
  ],
  ['expand~|widen~|broad~|扩大|扩张|扩展|拓宽', 'narrow~|contract~|shrink~|缩小|收缩|收窄'],
  [
    'cheap~|less expensive|affordable|inexpensive|便宜|低廉|实惠',
    'more expensive|expensive|pricier|dearer|costlier|costly|更贵|昂贵|高昂|太贵',
  ],
  [
    'better|improv~|更好|变好|改善|改进|最好|好得多|好转',
    'worse|worsen~|deteriorat~|更差|变差|恶化|变糟|更糟|最差|退步|差得多',
  ],
  [
    'faster|quick~|accelerat~|fast|rapid~|speed up|speeds up|更快|加快|加速|快于|快得多|还快|迅速|快速|飞快',
    'slower|slowly|slow|slows|slowed|slowing|slow down|更慢|放慢|放缓|减速|慢于|缓慢|慢得多|还慢|很慢|减缓',
  ],
  [
    'easier|easy|easily|simpl~|容易|简单|轻松|轻易',
    'harder|hard|difficult~|tough~|complicated|complex~|困难|更难|很难|极难|复杂|难得多|难上加难',
  ],
  [
    'stronger|strong|powerful|strengthen~|更强|强大|增强|变强|强得多|最强',
    'weaker|weak|weaken~|feeble|更弱|弱小|减弱|变弱|最弱|削弱|薄弱',
  ],
  [
    'more|greater|larger|bigger|更多|更大|越来越多|越来越大|很多',
    'fewer|less|smaller|更少|更小|越来越少|越来越小|很少|极少|不多',
  ],
  [
    'above|exceed~|outpac~|outgr~|ahead|lead|leads|leading|surpass~|beat|beats|超过|高于|领先|多于|超越|胜过',
    'below|trail~|behind|lag~|低于|落后|少于|不及|逊于',
  ],
  [
    'support~|in favor|in favour|favor~|endors~|welcom~|embrac~|支持|赞成|赞同|拥护|欢迎|拥抱',
    'oppos~|against|resist~|reject~|object~|反对|抵制|抗拒|反感|排斥',
  ],
  ['underestimat~|undervalu~|低估|看轻|小看', 'overestimat~|overvalu~|高估|高看'],
  ['succeed~|success~|成功|胜利', 'fail~|failure|失败|落空|未能'],
  ['accept~|agree~|接受|同意|采纳|答应', 'reject~|refus~|disagree~|declin~|拒绝|不同意|不接受|谢绝|回绝'],
  ['allow~|permit~|允许|准许|许可|放开', 'forbid~|ban|bans|banned|prohibit~|bar|bars|block~|禁止|不许|不准|封杀|不让'],
  [
    'open|opened|opens|openly|public~|transparen~|开放|开源|透明',
    'closed|secret~|private~|封闭|保密|隐瞒|闭源|关闭|秘密',
  ],
  [
    'optimis~|hopeful|positive|confident|乐观|积极|有信心|自信',
    'pessimis~|negative|gloomy|bleak|悲观|消极|没信心|灰心',
  ],
  ['safe|safer|safety|secure~|安全|放心', 'danger~|unsafe|risky|risk~|危险|冒险|不安全'],
  ['active~|proactiv~|主动', 'passive~|被动'],
  ['concentrat~|centrali~|聚集', 'dispers~|decentrali~|分散|下放'],
  ['long-term|longer|长期|长远|长久|持久', 'short-term|short|shorter|brief~|短期|短暂|暂时|眼前'],
  ['profit~|profitable|盈利|赚钱|获利|利润', 'loss|losses|unprofitable|亏损|亏钱|赔钱|烧钱'],
  [
    'hire|hires|hiring|hired|recruit~|招聘|招人|扩招|雇佣|增员',
    'lay off|layoff~|fire|fired|fires|firing|dismiss~|裁员|解雇|裁掉|辞退|减员',
  ],
  ['right|correct~|正确|对的|没错|属实', 'wrong|incorrect|mistaken|错误|错的|不对|有误'],
  ['love|loves|loved|likes|enjoy~|喜欢|喜爱|热爱|偏爱|爱上', 'hate|hates|hated|dislike~|loath~|讨厌|厌恶|不喜欢|嫌弃'],
  ['possible|feasible|可行|做得到|可以做到', 'impossible|infeasible|不可能|不可行|做不到'],
  ['important|crucial|essential|重要|关键|要紧', 'unimportant|trivial|irrelevant|无关紧要|不重要|次要'],
  ['useful|helpful|valuable|有用|有益|有价值|有帮助', 'useless|unhelpful|worthless|harmful|没用|无用|有害|毫无价值'],
  [
    'excit~|happy|glad|delighted|proud|高兴|开心|兴奋|自豪|满意',
    'disappoint~|unhappy|sad|upset|ashamed|失望|难过|沮丧|伤心|不满',
  ],
  [
    'worr~|anxious|nervous|concern~|afraid|fear~|担心|紧张|焦虑|不安|担忧|害怕|忧虑',
    'calm~|relaxed|relieved|reassured|放松|安心|不担心|轻松|从容|踏实',
  ],
  [
    'start|starts|started|starting|launch~|开始|启动',
    'stop|stops|stopped|stopping|ended|halt~|quit|cease~|停止|终止|结束|停掉|叫停|中止|下架|放弃',
  ],
  ['majority|mostly|largest|biggest|大多数|大部分|多数|最大|最多', 'minority|smallest|少数|小部分|最小|最少|极少数'],
  ['创造|造就', '毁掉|破坏|摧毁|消灭'],
  ['excellent|wonderful|很好|优秀|出色|好的', 'terrible|awful|很差|糟糕|不好|差劲|坏的'],
  [
    'win|wins|winning|gain~|benefit~|opportunit~|advantage~|赢|获益|受益|优势|好处',
    'lose|loses|losing|lost|suffer~|threat~|disadvantage~|输|受损|失去|劣势|坏处|威胁',
  ],
  ['alike|identical|相同|相似', 'unlike|distinct|不一样|迥异|有别'],
  ['earlier|sooner|提前|更早|尽早', 'later|delay~|postpon~|推迟|更晚|延后|延迟'],
  ['smart~|intelligen~|clever|聪明', 'dumb~|stupid~|foolish|愚蠢|笨'],
  ['清楚|清晰', 'unclear|vague~|obscure|模糊|含糊|不清楚|不明'],
  ['完全|彻底', 'partial~|barely|hardly|几乎不'],
  ['require~|necessary|需要|必要', 'unnecessary|needless|无需|不必|不需要|用不着|没必要'],
  ['trust~|believ~|相信|信任|信赖', 'doubt~|distrust~|mistrust~|怀疑|不信|质疑|存疑'],
  ['includ~', 'exclud~'],
  ['很多|许多|不少|大部分|大多数', '很少|极少|少数|几乎没有'],
  [
    'on by default|switch on|switched on|switches on|turn on|turned on|turns on|默认开启|开启|打开',
    'off by default|switch off|switched off|switches off|turn off|turned off|turns off|默认关闭|关闭',
  ],
  ['more than|大于|多于', 'less than|小于|少于'],
  ['大幅|大大|显著', '小幅|略微|稍微'],
];
