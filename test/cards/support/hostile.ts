/** What people, or programs in their name, may put into any field. */
export const hostile: Readonly<Record<string, string>> = {
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  broadcast: '<!channel> <!here> <@U123> <#C123|x> <https://evil.example|click>',
  template: '$' + '{x} $' + '{1+1} {{y}} \\$' + '{z}',
  markdown: '[click](http://evil.example) **bold** _it_ ~~no~~ `code` # title\n> quote\n- item\n1. one',
  long: 'x'.repeat(20_000),
  words: 'Le papier se coince. '.repeat(1000),
  escaped: '&'.repeat(20_000),
  stars: '*<'.repeat(10_000),
  emoji: '👩‍👩‍👧‍👦🖨️'.repeat(1500),
  rtl: 'طابعة \u202e\u2066 abc \u202c مكتب',
  control: '\u0000\u0007a\u001b[31m\r\nb\ud83d',
  blank: ' \u00a0\t\n ',
  empty: '',
  json: '{"type":"AdaptiveCard","a":"\\"}',
};
