/** What the kinds of request to the desk ask; `requests.<id>.<field>` names an answer on the form and on the case. */
export const en = {
  'requests.kind': 'What it is about',
  'requests.device': 'Device',
  'requests.noDevice': 'No device in particular',
  'requests.words': 'What should we know?',
  'requests.callBack': 'Call back',
  'requests.tooSoon': 'Possible from {date}.',

  'requests.order-training.title': 'Order a training',
  'requests.order-training.example': '“a training on scanning for 5 people”',
  'requests.order-training.intro': 'Somebody calls you to agree on the day and the place.',
  'requests.order-training.sent': 'Your training is asked for: {number}.',
  'requests.order-training.people': 'How many people',
  'requests.order-training.day': 'Preferred day',
  'requests.order-training.dayHint': 'Leave it empty if any day will do.',
  'requests.order-training.language': 'Language of the training',
  'requests.order-training.language.fr': 'French',
  'requests.order-training.language.nl': 'Dutch',
  'requests.order-training.language.en': 'English',

  'requests.order-issue.title': 'Problem with an order',
  'requests.order-issue.example': '“wrong toner received”, “a box is missing”',
  'requests.order-issue.intro': 'The desk sorts it out. Send nothing back before you have the answer.',
  'requests.order-issue.sent': 'The desk knows: {number}.',
  'requests.order-issue.order': 'Order',
  'requests.order-issue.kind': 'What is wrong',
  'requests.order-issue.items': 'Items',

  'requests.return-supplies.title': 'Return supplies',
  'requests.return-supplies.example': '“return 2 unopened drums”, “my returns”',
  'requests.return-supplies.sent': 'Your return is asked for: {number}.',
  'requests.return-supplies.items': 'To return',
} as const;
