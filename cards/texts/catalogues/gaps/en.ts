export const en = {
  'gaps.button': 'Knowledge gaps',
  'gaps.title': 'Knowledge gaps',
  'gaps.intro':
    'What people answered to “did this help?” in the last year: {count, plural, one {# answer} other {# answers}}.',
  'gaps.none': 'Nobody has answered yet.',
  'gaps.unanswered': 'Questions without a helpful article',
  'gaps.notHelping': 'Articles that do not help',
  'gaps.deflection': 'Requests avoided by subject',
  'gaps.rate': '{percent} % ({yes} of {answers})',
  'gaps.times': '{count, plural, one {once} other {# times}}',
  'gaps.timesTried': '{times}; tried: {tried}',
} as const;
