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
  'engine.export.xlsx': 'Excel file',
  'engine.export.csv': 'CSV file',
  'engine.export.pdf': 'PDF file',
  'engine.export.which': 'Which kind of file would you like?',
  'engine.export.for': '{list} for “{words}”',
  'engine.export.made': '{list}: {rows, plural, one {# row} other {# rows}}.',
  'engine.export.cut':
    '{list}: the first {rows, number} of {total, number} rows. This kind of file holds no more; narrow the list to get the others.',
  'engine.export.asOf': 'As of {moment}',
  'engine.continue': 'Continue',
  'engine.help': 'What can I ask?',
  'engine.contactSupport': 'Reach a person',

  'engine.notThat': 'Not that? Then perhaps:',
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
  'engine.superseded.title': 'You are at “{topic}” now',
  'engine.superseded.text': 'This card is from before: “{topic}” has not been sent.',
  'engine.superseded.current': 'Go to the current one',
  'engine.superseded.back': 'Back to this one',
  'engine.resume.text': 'Nothing you entered has been lost.',

  'engine.expired.title': 'This form has expired',
  'engine.expired.text': 'It stayed open too long. Start again and I will fill in what I still know.',
  'engine.outdated.title': 'This card is out of date',
  'engine.outdated.text': 'The situation has changed since. Ask again to see how things stand now.',

  'engine.ask.send': '{topic}: shall I send it?',
  'engine.ask.whatNow': 'What would you like to do?',
  'engine.recalled.device':
    'For {device}, which we were talking about. If it is another device, just say so.',
  'engine.recalled.sent': 'Yes, it went out. This is what was sent:',
  'engine.recalled.shown': 'This is what we were talking about:',
  'engine.heard.kept': 'Noted: “{text}”.',
  'engine.heard.skipped': 'All right, we leave that out.',
  'engine.heard.unused': 'I could not do anything with “{text}” here.',
  'engine.heard.stillUnused': '“{text}” does not get me any further.',
  'engine.heard.askBack': 'Just to be sure',
  'engine.heard.later': 'Fine, it stays ready.',
  'engine.heard.notSentYet': 'Nothing has been sent yet.',
  'engine.heard.no': 'Fine, nothing is sent. What should be different?',
  'engine.heard.choose': 'A yes alone does not tell me which.',
  'engine.heard.ok': 'All good, nothing more is needed.',
  'engine.heard.same': 'Nothing has changed since my last answer.',
  'engine.heard.stillSame': 'The answer is still the same.',
  'engine.thanks': '{nth, select, 1 {My pleasure.} 2 {Glad I could help.} other {You are welcome.}}',
  'engine.talk.compliment':
    '{nth, select, 1 {That is kind of you, thanks.} 2 {Good to hear, thank you.} other {Thank you, that is nice to read.}}',
  'engine.talk.complaint':
    '{nth, select, 1 {I am sorry about that; it should go better.} 2 {You are right to be annoyed, I am sorry.} other {I understand, that is a nuisance.}}',
  'engine.talk.swear':
    '{nth, select, 1 {That sounds like a bad day. Let us get it out of the way.} 2 {Understood, that is annoying. Tell me what is in the way.} other {That is annoying, I can tell. Let us see what can be done.}}',
  'engine.talk.sigh':
    '{nth, select, 1 {I hear you. Tell me what is on your plate.} 2 {That was a long one, it seems. Say what you need and I take it from there.} other {One of those days. Tell me what I can take off your hands.}}',
  'engine.talk.aboutMe': 'I am an automatic assistant, not a human being. This is how you reach a person:',
  'engine.talk.canDo':
    'I take care of faults, meter readings, supplies and requests; everything else goes to the service desk.',
  'engine.talk.stillOpen': 'This is still open, exactly as you left it.',
  'engine.talk.caseState': 'State of {number}',
  'engine.hello': 'Hello {name}.',
  'engine.helloNoName': 'Hello.',
  'engine.resume.open': '“{topic}” is still open: shall we go on?',

  'engine.apology.title': 'Something went wrong',
  'engine.apology.text':
    'I am sorry, your request could not be processed. Try again in a moment; if it happens again, give the service desk the reference {reference}.',

  'engine.privately': 'I have answered you in a private message.',

  'engine.notUnderstood.title': 'I am not sure I understood',
  'engine.notUnderstood.text': 'Say it in other words, or choose below.',
  'engine.files.picture': 'picture {name}',
  'engine.files.joined': 'It goes along: {files}.',
  'engine.files.loose': 'I keep this for half an hour, for your next report or request: {files}.',
  'engine.files.unread': 'I cannot read what is on a picture.',
  'engine.files.notForThis':
    'Nothing can go along here. I keep it for half an hour, for a report or a request: {files}.',
  'engine.files.about.title': 'What is it about?',
  'engine.files.about.text':
    'I keep this for half an hour: {files}. Write in a line what is wrong and on which device, and it goes along.',
  'engine.files.leftOut': 'Left out: {files}.',
  'engine.files.read': 'I have read the rows of {files}.',
  'engine.files.inWords':
    'Write in a line what it is about: the message on the screen, what goes wrong and on which device.',
  'engine.files.left.too-large':
    '{files} {count, plural, one {is} other {are}} larger than {megabytes} MB and {count, plural, one {was} other {were}} not kept.',
  'engine.files.left.too-many':
    '{files} {count, plural, one {was} other {were}} not kept: {most} files go with one message.',
  'engine.files.left.unreachable':
    '{files} could not be fetched. Send {count, plural, one {it} other {them}} once more.',
  'engine.files.left.unseen':
    'I am not shown pictures and files here. Send {count, plural, one {it} other {them}} in our own chat.',
  'engine.files.left.unsupported':
    '{files} {count, plural, one {was} other {were}} not kept: pictures, PDF, documents without macros, tables, sound and video can be.',
  'engine.reference': '“{number}” is none of our case numbers: those begin with CS.',
  'engine.shortened': 'Your message is longer than a case holds: its first 5,000 characters count.',
  'engine.edited':
    'I do not read a message again once it has been answered. Write what is different in a new one.',
  'engine.empty.title': 'Your message is empty',
  'engine.empty.text':
    'Tell me in a line what is going on, such as “paper jam in tray 2” or “2 cyan toners”.',
  'engine.continuedBelow': 'Continued below.',
  'engine.greeting': 'Hello {name}. How can I help you?',
  'engine.greetingNoName': 'Hello. How can I help you?',
  'engine.tooLong': 'That message is too long for me. Sum it up in a few sentences.',
  'engine.queue.noted': 'Noted for afterwards: {requests}.',
  'engine.queue.one': '“{text}”',
  'engine.queue.leftOut': 'Fine, I leave out {request}.',
  'engine.queue.both': 'Yes, {requests} comes next.',
  'engine.queue.next': 'Now to “{text}”.',
} as const;
