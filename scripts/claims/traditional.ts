import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'twp' });

/** Where OpenCC's word for Taiwan is not the one news there uses (釋出, 宣告, 許可權, 智慧體), or it has none; and quotation marks. */
const own: Readonly<Record<string, string>> = {
  发布会: '發表會',
  发布: '發布',
  声明: '聲明',
  权限: '權限',
  扩展: '擴展',
  文件: '文件',
  用户: '用戶',
  高级: '高級',
  运行容量: '運轉容量',
  运行费用: '營運費用',
  ChatGPT智能体: 'ChatGPT代理',
  AI智能体: 'AI代理',
  智能体: 'AI代理',
  谷歌: 'Google',
  帖: '貼文',
  帖子: '貼文',
  帖文: '貼文',
  长帖: '長文',
  发帖: '發文',
  多邻国: 'Duolingo',
  万亿: '兆',
  报道: '報導',
  宣布: '宣布',
  账号: '帳號',
  账户: '帳戶',
  结账: '結帳',
  运营: '營運',
  支持: '支持',
  项目: '計畫',
  社区项目: '社區計畫',
  参数: '參數',
  接口: 'API',
  质量: '品質',
  绑定: '綁定',
  注销: '註銷',
  营销: '行銷',
  全局: '全面',
  消息来源: '消息來源',
  安全程序: '安全程序',
  '“': '「',
  '”': '」',
  '‘': '『',
  '’': '』',
};

/** Where its longest match runs over the edge of a word (国家安全局 is no 全局, 几千天后 no 天后), or it takes the wrong one of two characters. */
const plain: Readonly<Record<string, string>> = {
  安全局: '安全局',
  操作数据: '操作資料',
  天后: '天後',
  对冲突: '對衝突',
  冲突: '衝突',
  一出: '一出',
  干的事: '幹的事',
  克制: '克制',
  折合: '折合',
  回归: '回歸',
  采用: '採用',
  尽快: '盡快',
  尽管: '儘管',
  所有云: '所有雲',
  课本里: '課本裡',
  搜索里: '搜尋裡',
  埃里克: '埃里克',
  弗里德曼: '弗里德曼',
  不周: '不周',
  周遭: '周遭',
  四周: '四週',
  周活: '週活',
  周用户: '週用戶',
  十九周: '十九週',
  工作周: '工作週',
  标签: '標籤',
  签: '簽',
};
const all: Readonly<Record<string, string>> = { ...own, ...plain };
const words = new RegExp(
  `(${Object.keys(all)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);

/** Simplified Chinese as readers in Taiwan write it: characters and words (软件 → 軟體, 人工智能 → 人工智慧). */
export function toHant(text: string): string {
  return (
    text
      .split(words)
      .map((part) => all[part] ?? convert(part))
      .join('')
      // Both are right; news writes the short one.
      .replaceAll('臺', '台')
  );
}
