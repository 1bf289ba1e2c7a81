/** Invented articles, paragraph by paragraph, sentence by sentence. Some repeat themselves on purpose. */
export const pages: readonly (readonly (readonly string[])[])[] = [
  [
    [
      'The founder opened the evening with a story about a broken kettle. ',
      'It took him a minute to get to the point. ',
    ],
    [
      'By the end of next year, he said, a model of today’s strength should cost a tenth as much to run. ',
      'He called it a guess and asked the room not to print it on mugs. ',
      'Two people laughed.',
    ],
    [
      'The company has promised falling prices before. ',
      'In the spring of 2024 it cut the price of its smallest model by half. ',
      'In the autumn of 2024 it cut the price of its largest model by a third. ',
      'Neither cut came with a date for the next one.',
    ],
    [
      'Asked about advertising, he paused. ',
      '“We will see,” he said. ',
      'The company had ruled it out two years earlier.',
    ],
    [
      'Asked about a listing on the stock market, he paused again. ',
      '“We will see,” he said. ',
      'Then he asked for water.',
    ],
    [
      'Engineers in the audience wanted to know about limits on usage. ',
      'The answer was that limits would rise as new data centres open in Texas and Norway. ',
      'No figure was given, and the slide that should have shown one was blank.',
    ],
    [
      'The evening ended with a demonstration of a calendar that plans meetings by itself. ',
      'It booked the wrong room.',
    ],
  ],
  [
    ['Three years of forecasts fit on one page. ', 'We checked each of them against what happened.'],
    ['2023: revenue was forecast at 1 billion dollars. ', 'It came to 1.2 billion.'],
    ['2024: revenue was forecast at 3 billion dollars. ', 'It came to 3.4 billion.'],
    ['2025: revenue was forecast at 11 billion dollars. ', 'It came to 12.7 billion.'],
    [
      'Q: Did you expect this? ',
      'A: Yes. ',
      'Q: Did your board expect this? ',
      'A: No. ',
      'Q: Would you bet on next year? ',
      'A: Yes.',
    ],
    [
      'Forecasts of staff were further off than forecasts of money. ',
      'The laboratory planned for four hundred researchers and hired nearly a thousand. ',
      'Rents in the neighbourhood followed.',
    ],
    [
      'A spokeswoman said that the company stands by its method and publishes its numbers once a year. ',
      'She did not say which numbers, or where.',
    ],
    ['Yes, we asked. ', 'No, there was no answer by the time this page went out.'],
  ],
  [
    [
      '主持人先问的是价格。',
      '他想了想，说到后年年底，同样水平的模型价格会降到现在的十分之一。',
      '他又补充说这只是猜测。',
    ],
    [
      '公司过去也许诺过降价。',
      '2024年春天，最小的模型价格减半。',
      '2024年秋天，最大的模型价格降了三分之一。',
      '两次都没有说下一次在什么时候。',
    ],
    ['谈到广告，他停了一下。', '“再看看吧。”他说。', '两年前公司曾明确表示不做广告。'],
    ['谈到上市，他又停了一下。', '“再看看吧。”他说。', '随后他要了一杯水。'],
    [
      '台下的工程师关心用量上限。',
      '他回答说，等得克萨斯和挪威的数据中心投产，上限会逐步放宽。',
      '幻灯片上本该写数字的地方是空白。',
    ],
    ['最后演示的是会自己安排会议的日历。', '它订错了会议室。', '观众笑了很久，连保安都探头进来看。'],
    ['散场时有人问他睡得好不好。', '他说最近睡得比去年多，但还是不够。'],
  ],
  [
    ['這家公司三年來的預測可以寫在一張紙上。', '我們把每一條都和後來的事實對照了一遍。'],
    ['2023年預測營收十億美元，實際是十二億。', '差距不大。'],
    ['2024年預測營收三十億美元，實際是三十四億。', '差距不大。'],
    ['2025年預測營收一百一十億美元，實際是一百二十七億。', '差距變大了。'],
    ['問：您料到了嗎？', '答：是的。', '問：董事會料到了嗎？', '答：沒有。', '問：明年還敢賭嗎？', '答：是的。'],
    ['人員的預測偏差更大。', '實驗室原本計劃招四百名研究員，最後招了將近一千人。', '附近的房租也跟著漲了。'],
    ['發言人表示，公司堅持自己的方法，每年公布一次數字。', '她沒有說是哪些數字，也沒有說在哪裡公布。'],
    ['是的，我們問過。', '截稿時還沒有回音。'],
  ],
  [
    ['Safety work moved into a house of its own in March, with a garden and a separate budget.'],
    [
      'The new head of the team wrote that every large model would be tested for six weeks before release. ',
      'Staff who left in the summer remember four weeks at most. ',
      'A published timetable shows five weeks for the model of last November.',
    ],
    [
      'According to the charter, a majority of outside directors can stop a release. ',
      'According to the minutes, that has never been tried. ',
      'According to two directors, it has been discussed once.',
    ],
    [
      'The team shares its findings with two public institutes. ',
      'The team shares its code with nobody. ',
      'The team shares its coffee machine with the lawyers.',
    ],
    [
      'Outside researchers were invited to apply for early access until the fifteenth of May. ',
      'More than three hundred did, and eleven were chosen, most of them from three universities on one coast.',
    ],
    [
      'Critics call the arrangement a fig leaf. ',
      'Friends call it a start. ',
      'The gardener calls it the quietest house on the street.',
    ],
    ['A review is promised for the end of the year.'],
  ],
  [
    ['手机还是眼镜，这个问题他们争论了半年。', '最后决定两样都不做。'],
    [
      '新设备没有屏幕，靠说话和一枚按钮操作，电池能用两天。',
      '设计师说灵感来自一块河边捡到的石头。',
      '样机在去年11月第一次亮相，重量是四十二克。',
    ],
    ['供应链的人说，首批产量是五万台。', '供应链的另一个人说，首批产量是八万台。', '公司没有证实任何一个数字。'],
    ['按计划，设备会在明年秋天上市。', '按合同，代工厂要在明年夏天交出第一批货。', '按惯例，这两个日期都会推迟。'],
    ['他在播客里说，自己每天带着样机上班，已经有三个星期没有掏出手机。', '主持人当场打了他的电话，他接了。'],
    ['软件团队从四十人增加到一百二十人，其中一半来自做音箱的公司。', '他们搬进了河对岸的旧印刷厂。'],
    ['价格没有公布。', '名字没有公布。', '颜色公布了，是灰色。'],
  ],
];
