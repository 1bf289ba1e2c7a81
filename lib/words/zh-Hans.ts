import { recordZhHans } from './record/zh-Hans.ts';
import type { Words } from './words.ts';

export const zhHans: Words = {
  name: 'Said & Done',
  pages: { label: '页面', record: '档案', notebook: '笔记', method: '方法', options: '设置' },
  colon: '：',
  space: '',
  comma: '，',
  stop: '。',
  beside: '，',

  list: (texts) => texts.join('、'),

  tone: { differs: '与记录不同', changed: '前后有变化', outcome: '已有结果', record: '有记录' },
  filter: { label: '显示', all: '全部', differs: '不同', changed: '有变化', outcome: '有结果', record: '有记录' },

  verdict: {
    prediction: {
      pending: '未到期',
      'came-true': '已实现',
      partly: '部分实现',
      missed: '未实现',
      'walked-back': '已收回',
      'not-checkable': '无法核验',
    },
    commitment: {
      pending: '未到期',
      'came-true': '已兑现',
      partly: '部分兑现',
      missed: '未兑现',
      'walked-back': '已收回',
      'not-checkable': '无法核验',
    },
    open: '尚无结果，未设期限',
    overdue: '已到期，尚待核实',
    due: (date) => `${date}到期`,
    was: (date) => `期限为${date}`,
    asOf: (date) => `截至${date}`,
  },

  relation: { contradicts: '前后不一致', revises: '修正', reaffirms: '重申', resolves: '有了结果' },

  difference: {
    number: '数字不同',
    date: '日期不同',
    certainty: '确定程度不同',
    attribution: '说话人不同',
    scope: '范围不同',
    opposite: '方向相反',
  },
  differs: (dimension, here, record) => `${dimension}：本文“${here}”，记录为${record}。`,

  finding: {
    earlier: (date, what) => `此前，${date}：${what}`,
    later: (date, what) => `此后，${date}：${what}`,
    said: (date, occasion) => `${date}，${occasion}。`,
    repeated: (dates) => `${dates.join('、')}也说过。`,
  },

  item: {
    article: '本文',
    record: '记录',
    wording: '措辞不同之处',
    onRecord: '记录',
    outcome: '结果',
    sideBySide: '前后对照',
    story: '来龙去脉',
    thisArticle: '本文',
    thisStatement: '本文转述的说法',
    wholeStory: (n, title) => `“${title}”全部${n}条`,
    reportedBy: (outlet) => `据${outlet}报道`,
    remark: '其他来源的补充',
    sources: '出处',
    original: '原文的说法',
    ourWords: '记录为我们的转述，原话请看出处。',
    why: '为何匹配',
    whyWords: (shared) => `依据的词语：${shared}。`,
    copy: '复制并附出处',
    copied: '已复制',
    show: '在文中查看',
    newTab: '在新标签页打开',
  },
  card: {
    open: '查看来龙去脉',
    close: '关闭',
    notThis: '不是这条',
    notThisHint: '这句话说的是别的事：不再标记',
    hidden: '这句话不再标记，其他页面也一样。只有这个浏览器知道。',
    undo: '撤销',
    place: (at: number, of: number) => `第${at}处标记，共${of}处`,
  },
  likely: {
    title: '可能有记录',
    note: '相近，但不能确定是同一说法。文中没有标出。',
    one: '可能',
  },

  state: {
    installing: { title: '正在准备档案…', text: '正在装入随扩展附带的记录，只需几秒，仅此一次。' },
    broken: { title: '档案打不开', text: '修复之前无法比对文章。重新启动浏览器即开始修复。' },
  },

  record: recordZhHans,
};
