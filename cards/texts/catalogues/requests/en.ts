/** What the kinds of request to the desk ask; `requests.<id>.<field>` names an answer on the form and on the case. */
export const en = {
  'requests.kind': 'What it is about',
  'requests.device': 'Device',
  'requests.devices': 'Devices',
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

  'requests.request-change.title': 'Have something changed',
  'requests.request-change.example': '“install the driver on 6 new PCs”',
  'requests.request-change.intro':
    'Access, an application, a device or an installation: the service desk does it.',
  'requests.request-change.sent': 'Your change is asked for: {number}.',
  'requests.request-change.day': 'Wanted by',
  'requests.request-change.dayHint': 'Leave it empty if there is no hurry.',

  'requests.move-equipment.title': 'Have devices moved',
  'requests.move-equipment.example': '“move {device} to the second floor”',
  'requests.move-equipment.intro': 'You get a quote first. Nothing is moved before you accept it.',
  'requests.move-equipment.sent': 'The quote for your move is asked for: {number}.',
  'requests.move-equipment.to': 'New place',
  'requests.move-equipment.toHint': 'Address, floor and room.',
  'requests.move-equipment.count': 'How many devices',
  'requests.move-equipment.day': 'Preferred day',

  'requests.retire-equipment.title': 'Part with a device',
  'requests.retire-equipment.example': '“we no longer need {device}”',
  'requests.retire-equipment.intro':
    'Nothing is ended here: a person settles the contract with you. The counter page stops the billing of pages.',
  'requests.retire-equipment.sent': 'We know that you part with it: {number}.',
  'requests.retire-equipment.readings': 'Last readings',
  'requests.retire-equipment.readingsHint':
    'The figures of the counter page, for instance 113: 88,400. You can add them to the case later.',
  'requests.retire-equipment.day': 'Last day of use',

  'requests.enable-auto-meters.title': 'Automatic readings',
  'requests.enable-auto-meters.example': '“{device} should send its own readings”',
  'requests.enable-auto-meters.intro':
    'The device then sends its counters by itself: you are billed for what you used, never for an estimate.',
  'requests.enable-auto-meters.sent': 'Automatic readings are asked for: {number}.',
  'requests.enable-auto-meters.contact': 'Who knows your network',
  'requests.enable-auto-meters.contactHint':
    'Name, and phone number or e-mail. The device must be on the network.',
  'requests.enable-auto-meters.settled':
    '{device} sends its readings by itself already. There is nothing to set up.',

  'requests.contract-question.title': 'Ask about a contract',
  'requests.contract-question.example': '“when does our contract end?”',
  'requests.contract-question.intro': 'A person of the service desk answers it.',
  'requests.contract-question.sent': 'Your question is with the service desk: {number}.',
  'requests.contract-question.contract': 'Contract',

  'requests.invoice-question.title': 'Ask about an invoice',
  'requests.invoice-question.example': '“why is invoice 90214480 so high?”',
  'requests.invoice-question.intro': 'A person looks at the invoice and answers you.',
  'requests.invoice-question.sent': 'Your question is with the service desk: {number}.',
  'requests.invoice-question.invoice': 'Invoice number',
  'requests.invoice-question.invoiceHint': 'At the top of the invoice.',

  'requests.billing-change.title': 'Change the billing',
  'requests.billing-change.example': '“new order number 4500-77812 for our contract”',
  'requests.billing-change.intro': 'Order number, company, address or invoices by e-mail.',
  'requests.billing-change.sent': 'Your change is with the service desk: {number}.',
  'requests.billing-change.contract': 'Contract',
  'requests.billing-change.number': 'New order number',
  'requests.billing-change.entity': 'New company',
  'requests.billing-change.entityHint': 'Name, registration number and serial numbers of the devices.',
  'requests.billing-change.address': 'New address for the invoices',
  'requests.billing-change.mailbox': 'Mailbox for the invoices',
  'requests.billing-change.mailboxHint': 'A shared one, such as invoices@example.com.',
  'requests.billing-change.from': 'From',
  'requests.billing-change.personal':
    'This looks like one person’s mailbox. Give a shared one that stays when people leave.',
  'requests.billing-change.papers': 'What it takes',
  'requests.billing-change.papers.po-number': 'The contract and the new order number.',
  'requests.billing-change.papers.entity':
    'The new certificate of registration (K-bis or the like); you can add it to the case.',
  'requests.billing-change.papers.address': 'The complete new address.',
  'requests.billing-change.papers.e-invoices': 'A shared mailbox.',
  'requests.billing-change.month': 'From when',
  'requests.billing-change.month.rule': 'A change is asked a month before the next billing period.',
  'requests.billing-change.month.from':
    'A change is asked a month before the next billing period: this one holds from {date}.',
  'requests.billing-change.bank.title': 'Our bank details',
  'requests.billing-change.bank.fraud':
    'Do not pay to an account that a letter, an e-mail or a call names as new: call the number you know, {phone}.',
  'requests.billing-change.bank.official':
    'Our bank is {bank}, unchanged since {since}. The account is on every invoice.',
  'requests.billing-change.bank.invoice': 'The only account to pay to is the one on your invoices.',
  'requests.billing-change.bank.own':
    'Is it your own account that changes? Tell the service desk, without the number.',
  'requests.billing-change.bank.notices': 'Notices of transfers',

  'requests.query-meters.title': 'Check past readings',
  'requests.query-meters.example': '“last readings of {device}”',
  'requests.query-meters.intro': 'The service desk compares it with the machine. Tell us all you know.',
  'requests.query-meters.sent': 'The service desk looks into it: {number}.',
  'requests.query-meters.reading': 'Which reading',
  'requests.query-meters.readingHint': 'Its day and its figures.',

  'requests.auto-replenishment.title': 'Automatic deliveries',
  'requests.auto-replenishment.example': '“is {device} on automatic deliveries?”',
  'requests.auto-replenishment.intro': 'The service desk changes it and tells you when it is done.',
  'requests.auto-replenishment.sent': 'Your change is asked for: {number}.',

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

  'requests.membership.organisation': 'Organisation',
  'requests.membership.vat': 'VAT number',
  'requests.membership.vat.yes': 'Yes',
  'requests.membership.vat.no': 'No',
  'requests.membership.document': 'Document',
  'requests.membership.authorised': 'Authorised to ask',
  'requests.membership.formerEmail': 'E-mail of the former membership',
  'requests.membership.tier': 'Level wanted',
  'requests.membership.points': 'Points, as said',
  'requests.membership.number': 'Membership number',
} as const;
