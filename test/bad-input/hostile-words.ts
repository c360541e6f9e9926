/** Things people paste, and things somebody tries; each has to be answered plainly. */
export const hostileMessages: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['blanks', '  \n\t '],
  ['emoji only', '🙂🖨️🔥'],
  ['a thumb', '👍'],
  ['punctuation only', '...?!'],
  ['digits only', '000000000000000000000000'],
  ['20,000 characters', 'abcdefghi '.repeat(2_000)],
  ['20,000 characters without a blank', 'x'.repeat(20_000)],
  ['a long message full of emoji', `paper jam ${'🔥'.repeat(2_490)}`],
  ['5,000 line ends', '\n'.repeat(5_000)],
  ['markup', '<script>alert(1)</script><b>paper jam</b> &amp; <img src=x onerror=alert(1)>'],
  ['control text of Slack', 'paper jam <!channel> <@U000000002> <http://evil.example|click> `code` *bold*'],
  ['markdown', '# paper jam [click](javascript:alert(1)) **bold** ![x](http://evil.example/x.png)'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder nobody may fill in
  ['templates', '${x} {name} {count, plural, other {#}} {{y}} %s $0'],
  ['SQL', 'paper jam\'; DROP TABLE "Case"; --'],
  ['characters nobody sees', 'paper\u0000 jam\u202e \u200b\ufeff\u0007 on GNM75498'],
  ['half an emoji', 'paper jam \ud83d on GNM75498'],
  ['writing from right to left', 'انحشار الورق في الطابعة GNM75498'],
  ['combining marks', `jam ${'e\u0301\u0302\u0303'.repeat(300)}`],
  ['JSON', '{"draft":"x","__proto__":{"a":1},"constructor":{"prototype":{}}}'],
  ['a number beyond all bounds', 'black 99999999999999999999999999 on WHJ02153'],
  ['a negative quantity', '-5 cyan toners for WHJ01481'],
  ['a quantity beyond all bounds', '1000000000 cyan toners for WHJ01481'],
  ['a quantity of none', '0 cyan toners for WHJ01481'],
  ['many requests', 'paper jam. '.repeat(40)],
];

/** Text for a field of a form that would do something if it were not shown as it is. */
export const hostileField =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder nobody may fill in
  '<b>x</b> <!channel> <@U000000002> <http://evil.example|click> [click](javascript:alert(1)) *b* _i_ `c` ${x} {y} &lt; \u202e \u0007 end';
