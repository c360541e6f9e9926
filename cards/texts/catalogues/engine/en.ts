export const en = {
  'engine.send': 'Send',
  'engine.cancel': 'Cancel',
  'engine.complete': 'Complete',
  'engine.edit': 'Change',
  'engine.yes': 'Yes',
  'engine.no': 'No',
  'engine.confirm': 'Confirm',
  'engine.close': 'Close',
  'engine.open': 'Open',
  'engine.next': 'Next',
  'engine.back': 'Back',
  'engine.more': 'Show more',
  'engine.list.for': 'Found for “{words}”:',
  'engine.list.noneFor': 'Nothing fits “{words}”.',
  'engine.continue': 'Continue',
  'engine.help': 'What can I ask?',
  'engine.contactSupport': 'Contact support',

  'engine.choose.title': 'Which one do you mean?',
  'engine.choose.intro': 'I found {count, plural, one {# possibility} other {# possibilities}}.',
  'engine.choose.button': 'Choose',
  'engine.choose.intent': 'What would you like to do?',

  'engine.summary.title': 'Ready to send',
  'engine.summary.incomplete': 'Almost there',
  'engine.summary.intro': 'Here is what I noted.',
  'engine.summary.missing': 'Still needed: {fields}.',

  'engine.cancelled': 'Cancelled. Nothing was sent.',
  'engine.startedOver': 'We start again. What can I do for you?',
  'engine.nothingWaiting': 'Nothing is waiting for an answer at the moment.',
  'engine.nothingToCancel': 'There is nothing to cancel.',
  'engine.resume': 'Shall we continue with “{topic}”?',
  'engine.resume.text': 'Nothing you entered has been lost.',

  'engine.expired.title': 'This form has expired',
  'engine.expired.text': 'It stayed open too long. Start again and I will fill in what I still know.',
  'engine.outdated.title': 'This card is out of date',
  'engine.outdated.text': 'The situation has changed since. Ask again to see how things stand now.',

  'engine.apology.title': 'Something went wrong',
  'engine.apology.text':
    'I am sorry, your request could not be processed. Try again in a moment; if it happens again, give support the reference {reference}.',

  'engine.privately': 'I have answered you in a private message.',

  'engine.notUnderstood.title': 'I am not sure I understood',
  'engine.notUnderstood.text': 'Say it in other words, or choose below.',
  'engine.empty.title': 'Your message is empty',
  'engine.empty.text':
    'Tell me in a line what is going on, such as “paper jam in tray 2” or “2 cyan toners”.',
  'engine.continuedBelow': 'Continued below.',
  'engine.greeting': 'Hello {name}. How can I help you?',
  'engine.greetingNoName': 'Hello. How can I help you?',
  'engine.thanks': 'You are welcome.',
  'engine.tooLong': 'That message is too long for me. Sum it up in a few sentences.',
  'engine.queue.noted':
    'I have noted {count, plural, one {one more request} other {# more requests}} and come back to {count, plural, one {it} other {them}} afterwards.',
  'engine.queue.next': 'Now to “{text}”.',
} as const;
