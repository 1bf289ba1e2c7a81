import type { Dimension } from '../../match/reading.ts';
import type { PanelWords } from './words.ts';

const departs: Record<Dimension, string> = {
  number: '处数字不同',
  date: '处日期不同',
  certainty: '处确定程度不同',
  attribution: '处说话人不同',
  scope: '处范围不同',
  opposite: '处方向相反',
};

export const zhHans: PanelWords = {
  summary: ({ statements, changed, differs, predictions, commitments, possible }) => {
    if (statements === 0)
      return [
        { text: `${possible}条说法可能有记录`, news: false },
        { text: '没有一条可以确定', news: false },
      ];
    return [
      { text: `${statements}条说法有记录`, news: false },
      ...(changed ? [{ text: `${changed}条前后有变化`, news: true }] : []),
      ...Object.entries(differs).map(([dimension, n]) => ({
        text: `${n}${departs[dimension as Dimension]}`,
        news: true,
      })),
      ...(predictions ? [{ text: `${predictions}项预测已有结果`, news: false }] : []),
      ...(commitments ? [{ text: `${commitments}项承诺已有结果`, news: false }] : []),
      ...(possible ? [{ text: `另有${possible}条可能有记录`, news: false }] : []),
    ];
  },
  listed: '有记录的句子',

  reach: (sentences, until) =>
    `已读${sentences}句，其中未列出的在档案中没有记录，但这不代表其内容无误：档案有限，截至${until}。`,
  part: (sentences) => `本页太长，只比对了前${sentences}句，其余没有读取。`,

  search: {
    label: '在此列表中查找',
    found: (n, all) => `${all}项中的${n}项`,
    none: '此列表中没有这些词语。',
  },
  step: {
    label: '逐条查看',
    previous: '上一条',
    next: '下一条',
    at: (place, all) => `第${place}条，共${all}条`,
  },
  more: (n) => `此处另有${n}句`,

  item: {
    confidence: (score, sure) =>
      sure ? (score >= 0.95 ? '几乎可以肯定是同一说法。' : '很可能是同一说法。') : '可能是同一说法，请自行判断。',
    outOf: (n) => `测试时，每一百条类似的匹配中约有${n}条正确。`,
  },

  hide: {
    not: '不是这条',
    right: '本文没有错',
    gone: '已隐藏，在任何页面都不再显示。',
    goneFinding: '这处不同已隐藏，在任何页面都不再显示。',
    undo: '撤销',
    settings: '全部已隐藏的匹配',
  },

  site: {
    title: '这个网站',
    listed: '在随扩展附带的名单中：有关OpenAI的文章会自动读取。',
    added: '由您添加：有关OpenAI的文章会自动读取。',
    neither: '只在您按下按钮时读取。',
    pausedHere: '已暂停：这个网站上的内容不会自动读取。',
    pausedAll: '已全部暂停：任何页面都不会自动读取。',
    always: (host) => `始终在${host}上读取`,
    alwaysHint: '浏览器只会就这一个网站征求同意，可在设置中撤回。',
    declined: '浏览器没有得到许可，一切未变。',
    withdraw: '不再在这个网站上读取',
    pause: '在这个网站上暂停',
    resume: '在这个网站上恢复',
    pauseAll: '全部暂停',
    resumeAll: '全部恢复',
    revoked: '浏览器没有给予访问这个网站的许可，因此不会查看其页面。',
    permit: '重新给予许可',
  },

  state: {
    waiting: { title: '等待页面…', text: '尚未读取任何内容。' },
    reading: { title: '正在读取…', text: '文字不离开这台电脑。' },
    slow: { title: '仍在读取…', text: '比平常慢。负责比对的部分可能已被停止，再试一次即可唤醒。' },
    none: {
      title: '档案中没有相关记录',
      text: (sentences, until) =>
        `已读${sentences}句，没有一句与档案中的说法相同。这不代表文章无误：档案有限，截至${until}。`,
      covers: '档案收录了什么',
    },
    other: { title: '本文与OpenAI无关', text: '看了标题和部分文字即可判断，没有留存。' },
    unlisted: { title: '未读取', text: '这个网站不在自动查看之列，或者浏览器没有给予许可。本页内容没有读取。' },
    paused: { title: '已暂停', text: '您暂停了读取，因此没有查看本页的任何内容。' },
    internal: {
      title: '这里没有可读的文章',
      text: '浏览器自身的页面、扩展商店和本机文件，浏览器不允许扩展读取。',
    },
    own: { title: '这是“言行”自己的页面', text: '打开一篇文章，即可看到档案中的相关记录。' },
    pdf: { title: '不读取PDF', text: '只有网页可以与档案比对。如果文章另有网页版，请打开网页版。' },
    ask: {
      title: '还需按一下',
      text: '浏览器规定，按下扩展按钮后才能读取页面：请按工具栏上的“言行”按钮。',
    },
    failed: { title: '本页未能读取', text: '没有留存任何内容。可以试试重新加载页面。' },
    lost: {
      title: '比对中断了',
      text: '负责比对的部分已被停止，可能是因为扩展更新。文章尚未比对，这不说明文章有无问题。',
    },
    browse: '浏览档案',
    details: '详情',
    read: '读取本页',
    readAnyway: '仍要读取本页',
    again: '再试一次',
  },
};
