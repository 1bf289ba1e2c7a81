import type { Dimension } from '../../match/reading.ts';
import type { PanelWords } from './words.ts';

const departs: Record<Dimension, string> = {
  number: '處數字不同',
  date: '處日期不同',
  certainty: '處確定程度不同',
  attribution: '處說話人不同',
  scope: '處範圍不同',
  opposite: '處方向相反',
};

export const zhHant: PanelWords = {
  summary: ({ statements, changed, differs, predictions, commitments, possible }) => {
    if (statements === 0)
      return [
        { text: `${possible}則說法可能有紀錄`, news: false },
        { text: '沒有一則可以確定', news: false },
      ];
    return [
      { text: `${statements}則說法有紀錄`, news: false },
      ...(changed ? [{ text: `${changed}則前後有變化`, news: true }] : []),
      ...Object.entries(differs).map(([dimension, n]) => ({
        text: `${n}${departs[dimension as Dimension]}`,
        news: true,
      })),
      ...(predictions ? [{ text: `${predictions}項預測已有結果`, news: false }] : []),
      ...(commitments ? [{ text: `${commitments}項承諾已有結果`, news: false }] : []),
      ...(possible ? [{ text: `另有${possible}則可能有紀錄`, news: false }] : []),
    ];
  },
  listed: '有紀錄的句子',

  reach: (sentences, until) =>
    `已讀${sentences}句，其中未列出的在紀錄庫中沒有紀錄，但這不代表其內容無誤：紀錄有限，截至${until}。`,
  part: (sentences) => `本頁太長，只比對了前${sentences}句，其餘沒有讀取。`,

  search: {
    label: '在此清單中尋找',
    found: (n, all) => `${all}項中的${n}項`,
    none: '此清單中沒有這些詞語。',
  },
  step: {
    label: '逐則查看',
    previous: '上一則',
    next: '下一則',
    at: (place, all) => `第${place}則，共${all}則`,
  },
  more: (n) => `此處另有${n}句`,

  item: {
    confidence: (score, sure) =>
      sure ? (score >= 0.95 ? '幾乎可以肯定是同一說法。' : '很可能是同一說法。') : '可能是同一說法，請自行判斷。',
    outOf: (n) => `測試時，每一百則類似的比對結果中約有${n}則正確。`,
  },

  hide: {
    not: '不是這則',
    right: '本文沒有錯',
    gone: '已隱藏，在任何頁面都不再顯示。',
    goneFinding: '這處不同已隱藏，在任何頁面都不再顯示。',
    undo: '復原',
    settings: '所有已隱藏的比對',
  },

  site: {
    title: '這個網站',
    listed: '在隨擴充功能附帶的名單中：有關OpenAI的文章會自動讀取。',
    added: '由您加入：有關OpenAI的文章會自動讀取。',
    neither: '只在您按下按鈕時讀取。',
    pausedHere: '已暫停：這個網站的內容不會自動讀取。',
    pausedAll: '已全部暫停：任何頁面都不會自動讀取。',
    always: (host) => `一律在${host}上讀取`,
    alwaysHint: '瀏覽器只會就這一個網站徵求同意，可在設定中撤回。',
    declined: '瀏覽器沒有得到許可，一切未變。',
    withdraw: '不再在這個網站上讀取',
    pause: '在這個網站上暫停',
    resume: '在這個網站上恢復',
    pauseAll: '全部暫停',
    resumeAll: '全部恢復',
    revoked: '瀏覽器沒有給予存取這個網站的許可，因此不會查看其頁面。',
    permit: '重新給予許可',
  },

  state: {
    waiting: { title: '等待頁面…', text: '尚未讀取任何內容。' },
    reading: { title: '正在讀取…', text: '文字不會離開這台電腦。' },
    slow: { title: '仍在讀取…', text: '比平常慢。負責比對的部分可能已被停止，再試一次即可喚醒。' },
    none: {
      title: '紀錄庫中沒有相關紀錄',
      text: (sentences, until) =>
        `已讀${sentences}句，沒有一句與紀錄庫中的說法相同。這不代表文章無誤：紀錄有限，截至${until}。`,
      covers: '紀錄庫收錄了什麼',
    },
    other: { title: '本文與OpenAI無關', text: '看了標題和部分文字即可判斷，沒有留存。' },
    unlisted: { title: '未讀取', text: '這個網站不在自動查看之列，或者瀏覽器沒有給予許可。本頁內容沒有讀取。' },
    paused: { title: '已暫停', text: '您暫停了讀取，因此沒有查看本頁的任何內容。' },
    internal: {
      title: '這裡沒有可讀的文章',
      text: '瀏覽器本身的頁面、擴充功能商店和本機檔案，瀏覽器不允許擴充功能讀取。',
    },
    own: { title: '這是「言行」自己的頁面', text: '開啟一篇文章，即可看到紀錄庫中的相關紀錄。' },
    pdf: { title: '不讀取PDF', text: '只有網頁可以與紀錄庫比對。如果文章另有網頁版，請開啟網頁版。' },
    ask: {
      title: '還需按一下',
      text: '瀏覽器規定，按下擴充功能按鈕後才能讀取頁面：請按工具列上的「言行」按鈕。',
    },
    failed: { title: '本頁未能讀取', text: '沒有留存任何內容。可以試試重新載入頁面。' },
    lost: {
      title: '比對中斷了',
      text: '負責比對的部分已被停止，可能是因為擴充功能更新。文章尚未比對，這不說明文章有無問題。',
    },
    browse: '瀏覽紀錄庫',
    details: '詳細資訊',
    read: '讀取本頁',
    readAnyway: '仍要讀取本頁',
    again: '再試一次',
  },
};
