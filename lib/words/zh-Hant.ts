import { recordZhHant } from './record/zh-Hant.ts';
import type { Words } from './words.ts';

export const zhHant: Words = {
  name: 'Said & Done',
  pages: { label: '頁面', record: '紀錄庫', notebook: '筆記', method: '方法', options: '設定' },
  colon: '：',
  space: '',
  comma: '，',
  stop: '。',
  beside: '，',

  list: (texts) => texts.join('、'),

  tone: { differs: '與紀錄不同', changed: '前後有變化', outcome: '已有結果', record: '有紀錄' },
  filter: { label: '顯示', all: '全部', differs: '不同', changed: '有變化', outcome: '有結果', record: '有紀錄' },

  verdict: {
    prediction: {
      pending: '未到期',
      'came-true': '已實現',
      partly: '部分實現',
      missed: '未實現',
      'walked-back': '已收回',
      'not-checkable': '無法查證',
    },
    commitment: {
      pending: '未到期',
      'came-true': '已兌現',
      partly: '部分兌現',
      missed: '未兌現',
      'walked-back': '已收回',
      'not-checkable': '無法查證',
    },
    open: '尚無結果，未設期限',
    overdue: '已到期，尚待查證',
    due: (date) => `${date}到期`,
    was: (date) => `期限為${date}`,
    asOf: (date) => `截至${date}`,
  },

  relation: { contradicts: '前後不一致', revises: '修正', reaffirms: '重申', resolves: '有了結果' },

  difference: {
    number: '數字不同',
    date: '日期不同',
    certainty: '確定程度不同',
    attribution: '說話人不同',
    scope: '範圍不同',
    opposite: '方向相反',
  },
  differs: (dimension, here, record) => `${dimension}：本文「${here}」，紀錄為${record}。`,

  finding: {
    earlier: (date, what) => `此前，${date}：${what}`,
    later: (date, what) => `此後，${date}：${what}`,
    said: (date, occasion) => `${date}，${occasion}。`,
    repeated: (dates) => `${dates.join('、')}也說過。`,
  },

  item: {
    article: '本文',
    record: '紀錄',
    wording: '措辭不同之處',
    onRecord: '紀錄',
    outcome: '結果',
    sideBySide: '前後對照',
    story: '來龍去脈',
    thisArticle: '本文',
    thisStatement: '本文轉述的說法',
    wholeStory: (n, title) => `「${title}」全部${n}則`,
    reportedBy: (outlet) => `據${outlet}報導`,
    remark: '其他來源的補充',
    sources: '出處',
    original: '原文的說法',
    ourWords: '紀錄為我們的轉述，原話請見出處。',
    why: '為何比對到這則',
    whyWords: (shared) => `依據的詞語：${shared}。`,
    copy: '複製並附出處',
    copied: '已複製',
    show: '在文中查看',
    newTab: '在新分頁開啟',
  },
  card: {
    open: '查看來龍去脈',
    close: '關閉',
    notThis: '不是這則',
    notThisHint: '這句話說的是別的事：不再標記',
    hidden: '這句話不再標記，其他頁面也一樣。只有這個瀏覽器知道。',
    undo: '復原',
    place: (at: number, of: number) => `第${at}處標記，共${of}處`,
  },
  likely: {
    title: '可能有紀錄',
    note: '相近，但不能確定是同一說法。文中沒有標出。',
    one: '可能',
  },

  state: {
    installing: { title: '正在準備紀錄庫…', text: '正在裝入隨擴充功能附帶的紀錄，只需幾秒，僅此一次。' },
    broken: { title: '紀錄庫無法開啟', text: '修復之前無法比對文章。重新啟動瀏覽器即開始修復。' },
  },

  record: recordZhHant,
};
