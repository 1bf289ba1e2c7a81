import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/page/recognise.ts';

const look = (title: string, text: string, description = '') => ({ title, description, text });

const about = {
  'a product of theirs, Altman never named': look(
    'Sora lands on Android with new limits',
    'OpenAI has put its video app Sora on Android. The company said on Monday that Sora now limits how long a clip may be.\n' +
      'Users of ChatGPT Pro get longer clips. OpenAI would not say when Sora comes to Europe.\n' +
      'The app was first released on the iPhone. OpenAI charges for extra clips.',
  ),
  'a trial against them': look(
    'Musk v. OpenAI: jury hears about early emails',
    'Lawyers for Elon Musk told the jury that OpenAI had promised to stay a charity. Sam Altman sat in the first row.\n' +
      'OpenAI says that Musk wanted control of the company. Altman is expected to testify on Tuesday.\n' +
      'Musk left the board of OpenAI in 2018. A ruling against OpenAI could undo its restructuring.',
  ),
  '简体, only the name': look(
    '奥特曼：明年将招更多研究员',
    '奥特曼昨天在博客中写道，公司明年会招更多研究员。OpenAI目前有数千名员工。\n奥特曼还说，ChatGPT的新版本会在春天推出。',
  ),
  繁體: look(
    '奧特曼談記憶功能',
    'OpenAI 執行長奧特曼表示，ChatGPT 的記憶功能會記得使用者的喜好。奧特曼說，這只是開始。\nOpenAI 也會讓使用者關閉記憶。',
  ),
  'without a title': look(
    '',
    'OpenAI said on Friday that ChatGPT has a billion weekly users. Sam Altman wrote that growth surprised him.\nOpenAI did not break the number down.',
  ),
};

const other = {
  'toys of Ultraman': look(
    '奥特曼新款玩具开箱：迪迦变身器值得买吗',
    '这款奥特曼变身器由万代推出，造型来自迪迦奥特曼。孩子按下按钮，就能听到怪兽的叫声。\n赛罗奥特曼的版本下个月上市。奥特曼卡牌也有新包装。',
  ),
  'a film of Ultraman that mentions ChatGPT': look(
    '奥特曼剧场版定档：圆谷公布预告',
    '圆谷公布了奥特曼新剧场版的预告，怪兽再次来袭，奥特曼在东京变身。\n导演开玩笑说，剧本不是ChatGPT写的。奥特曼迷可以在影院得到手办。',
  ),
  'an Ultraman page with one word about OpenAI': look(
    '新款奥特曼上手：胸口的灯会闪',
    '新款奥特曼的关节比去年多了六处。奥特曼胸口的灯终于会闪，孩子会喜欢。\n奥特曼可以站在书架上，也可以坐着。\n本文与OpenAI无关。\n店里说，奥特曼下周到货。',
  ),
  'Robert Altman': look(
    'Robert Altman at 100: a retrospective',
    'Altman made films in which everybody talks at once. The retrospective shows Nashville and Short Cuts.\nAltman died in 2006. His actors say that Altman trusted them.',
  ),
  'the Altman Z-score': look(
    'How to read an Altman Z-score',
    'The Altman Z-score says how near a company is to bankruptcy. Altman published it in 1968.\nA score under 1.8 is a warning. Altman later adapted it to private firms.',
  ),
  'a rival': look(
    'Anthropic raises money at a record valuation',
    'Anthropic has raised billions, the company said. Claude is popular with programmers, and Anthropic wants more chips.\n' +
      'Its rival OpenAI raised money in the spring. Anthropic was founded by people who had left OpenAI.\n' +
      'Dario Amodei said that Claude will get a longer memory. Google holds a part of Anthropic.',
  ),
  'a round-up': look(
    'The week in AI: ten things to know',
    'Google released a new Gemini. Meta hired two researchers. Nvidia reported earnings.\n' +
      'OpenAI opened an office. Anthropic signed a lease. Microsoft changed the price of Copilot.\n' +
      'Apple delayed Siri again. Amazon showed a robot. DeepSeek published a paper. Mistral raised money.',
  ),
  'a manual': look(
    'Using chat models',
    'Set the key first.\n```\nfrom openai import OpenAI\nclient = OpenAI(api_key=key)\nreply = client.chat(model="gpt-4o", messages=[{"role": "user"}])\n```\n' +
      'An OpenAI model takes a list of messages.\n```\nllm = ChatOpenAI(model="gpt-4o")\nllm.invoke(messages)\n```',
  ),
  'another language': look(
    'OpenAIが新しいモデルを発表',
    'OpenAIは新しいモデルを発表した。ChatGPTの利用者は今日から使えるという。OpenAIのアルトマン氏は驚きを語った。',
  ),
  nothing: look('', ''),
};

describe('recognise', () => {
  it.each(Object.entries(about))('knows an article about OpenAI: %s', (_, page) => {
    expect(recognise(page)).toMatchObject({ recognised: true });
  });

  it.each(Object.entries(other))('leaves alone: %s', (_, page) => {
    expect(recognise(page)).toMatchObject({ recognised: false });
  });

  it('is quick on a long text without spaces', () => {
    const start = performance.now();
    recognise(look('OpenAI', '奥'.repeat(5_000_000)));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
