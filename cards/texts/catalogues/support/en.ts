export const en = {
  'support.menu.title': 'Reach the service desk',
  'support.menu.example': '“What is the phone number of the service desk?”',

  'support.open': 'The service desk is open now, until {time}',
  'support.opens.today': 'The service desk opens today at {time}',
  'support.opens.tomorrow': 'The service desk opens tomorrow at {time}',
  'support.opens.later': 'The service desk opens {day} at {time}',
  'support.text.open': 'Call, or write here: your request gets a number and the answer comes in this chat.',
  'support.text.closed':
    'Nobody answers the phone at the moment. Write here: your request gets a number and the answer comes in this chat.',
  'support.fact.phone': 'Phone',
  'support.fact.charge': 'Cost',
  'support.fact.hours': 'Hours',
  'support.charge': '{price} a minute on top of the call',
  'support.hours': '{days}, {opens} to {closes}',
  'support.days': '{first} to {last}',
  'support.time': '{minutes, select, 00 {{hours}:00} other {{hours}:{minutes}}}',
  'support.topic.supplies': 'For supplies, press',
  'support.topic.returns': 'For returns, press',
  'support.topic.connection': 'To connect a device, press',
  'support.topic.billing': 'For invoices and contracts, press',
  'support.topic.meters': 'For meter readings, press',
  'support.topic.faults': 'For a fault, press',
  'support.topic.account': 'For your account, press',
  'support.write': 'Send a message',

  'support.visitor.title': 'The service desk',
  'support.visitor.lines':
    'Your chat account is not linked to a company yet. For professional customers these lines are open; or ask for access here and say what you need.',
  'support.visitor.noLines':
    'Your chat account is not linked to a company yet. Ask for access here and say what you need: the service desk answers you in this chat.',

  'support.request.menu.title': 'Ask the service desk',
  'support.request.menu.example': '“The address of our copier is wrong”',
  'support.request.form.title': 'Request to the service desk',
  'support.request.form.text': 'What do you need?',
  'support.request.form.textHint': 'Name the device if it is about one.',
  'support.request.ready': 'This goes to the service desk once you send it. The answer comes here.',
  'support.request.empty': 'Tell me in a message what you need, or fill in the form.',
  'support.request.insteadOf':
    'The service desk takes care of this. Here is your request, in your words: nothing is sent until you say so.',
  'support.request.fact.subject': 'Subject',
  'support.request.fact.text': 'Request',
  'support.request.fact.device': 'Device',
  'support.request.sent': 'Your request {number} is with the service desk. The answer comes here.',

  'support.subject.report-fault': 'A fault',
  'support.subject.submit-meters': 'Meter readings',
  'support.subject.order-supplies': 'Order of supplies',
  'support.subject.update-case': 'Addition to a case',
  'support.subject.product-info': 'How something works',
  'support.subject.manage-delegates': 'Ordering for the account',
  'support.subject.membership': 'Professional membership',
  'support.subject.request-access': 'Access',

  'support.elsewhere.title': 'That one is not for me',
  'support.elsewhere.text':
    'I look after your company’s printers and copiers: faults, meter readings, supplies and requests. For other equipment, your IT team or the shop you bought it from can help.',
} as const;
