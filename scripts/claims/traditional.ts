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
  多邻国: 'Duolingo',
  万亿: '兆',
  报道: '報導',
  宣布: '宣布',
  账号: '帳號',
  账户: '帳戶',
  运营: '營運',
  '“': '「',
  '”': '」',
  '‘': '『',
  '’': '』',
};
const words = new RegExp(`(${Object.keys(own).join('|')})`, 'u');

/** Simplified Chinese as readers in Taiwan write it: characters and words (软件 → 軟體, 人工智能 → 人工智慧). */
export function toHant(text: string): string {
  return text
    .split(words)
    .map((part) => own[part] ?? convert(part))
    .join('');
}
