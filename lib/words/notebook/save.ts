import type { Language } from '../../text/article.ts';

/** What panel and card say of keeping a passage: apart from the rest, so that they stay small. */
const en = {
  save: 'Save to notebook',
  saving: 'Saving…',
  saved: 'Saved',
  remove: 'Remove',
  failed: 'Not saved. Try again.',
  full: 'Not saved: there is no room left on this disk.',
  newer: 'Not saved: this notebook was written by a newer version of the extension.',
  notebook: 'Open notebook',
  here: 'Your notes on this article',
  missing: 'Not found on this page any more',
  beside: 'Not in the article’s own text, so it is not marked there.',
  attach: 'Attach to selection',
  attachHint: 'Select the passage on the page first.',
  show: 'Show in article',
};
export type SaveWords = typeof en;

const catalogues: Record<Language, SaveWords> = {
  en,
  'zh-Hans': {
    save: '存入笔记本',
    saving: '正在保存…',
    saved: '已保存',
    remove: '移除',
    failed: '未能保存，请再试一次。',
    full: '未能保存：磁盘空间不足。',
    newer: '未能保存：这个笔记本由更新版本的扩展写成。',
    notebook: '打开笔记本',
    here: '这篇文章的笔记',
    missing: '页面上已找不到这段文字',
    beside: '不在正文之内，因此没有标出。',
    attach: '附到选中的文字',
    attachHint: '请先在页面上选中这段文字。',
    show: '在文章中查看',
  },
  'zh-Hant': {
    save: '存入筆記本',
    saving: '正在儲存…',
    saved: '已儲存',
    remove: '移除',
    failed: '未能儲存，請再試一次。',
    full: '未能儲存：磁碟空間不足。',
    newer: '未能儲存：這個筆記本由更新版本的擴充功能寫成。',
    notebook: '開啟筆記本',
    here: '這篇文章的筆記',
    missing: '頁面上已找不到這段文字',
    beside: '不在正文之內，因此沒有標出。',
    attach: '附到選取的文字',
    attachHint: '請先在頁面上選取這段文字。',
    show: '在文章中查看',
  },
};

export const saveWords = (language: Language): SaveWords => catalogues[language];
