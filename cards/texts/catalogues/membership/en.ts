/** The professional membership (C1-C26). */
export const en = {
  'membership.menu.title': 'Membership',
  'membership.menu.example': '“how many points do I have?”, “my membership”',
  'membership.noProgramme.title': 'No membership in your programme',
  'membership.noProgramme.text':
    'Your supplier’s programme has no professional membership. Your devices, supplies and requests are looked after here as usual.',

  'membership.card.title': '{name}: {tier}, active',
  'membership.number.is': 'Your membership number is {number}.',
  'membership.status.title': '{name}: not a member yet',
  'membership.status.none':
    'Your company has no account with the programme yet. Joining takes two steps: first the business account, which may take {days, plural, one {# working day} other {# working days}}, then your products and a level.',
  'membership.fact.number': 'Membership number',
  'membership.fact.tier': 'Level',
  'membership.fact.since': 'Member since',
  'membership.fact.until': 'Runs until',
  'membership.fact.points': 'Points that count',
  'membership.fact.saidPoints': 'Points, as you say',
  'membership.fact.payment': 'Payment',
  'membership.fact.due': 'Usual due date of the invoice',
  'membership.fact.name': 'Product',
  'membership.fact.serial': 'Serial number',
  'membership.fact.boughtOn': 'Purchase date',
  'membership.fact.country': 'Country of purchase',
  'membership.fact.dealer': 'Dealer',
  'membership.missing.serial': 'serial number',
  'membership.missing.boughtOn': 'purchase date',
  'membership.missing.country': 'country of purchase',
  'membership.missing.dealer': 'dealer',
  'membership.fact.guessed': 'Not sure',

  'membership.range': '{from, number} to {to, number} points',
  'membership.range.open': '{from, number} points and more',
  'membership.fee': '{fee} a year',
  'membership.points': '{points, plural, one {# point} other {# points}}',
  'membership.points.noProducts': 'No product is registered yet, so no points count.',
  'membership.points.counted':
    '{points, plural, =0 {No points count yet.} one {# point counts.} other {# points count.}}',
  'membership.points.waiting':
    '{points, plural, one {# more counts} other {# more count}} as soon as what is missing is given.',
  'membership.points.open': 'You can choose: {tiers}.',
  'membership.points.tooFew': 'You can join from {from, number} points on: {missing, number} to go.',
  'membership.points.next': '{missing, plural, one {# point} other {# points}} more and {tier} is open too.',
  'membership.tooFew.onlyOne': 'No other level is open yet',
  'membership.tooFew.title': 'Not enough points yet',

  'membership.products.title': 'My products: {points, plural, one {# point} other {# points}}',
  'membership.products.button': 'My products',
  'membership.products.missing': 'missing: {facts}',
  'membership.products.noPoints': 'points still to be assigned',
  'membership.products.further':
    '{count, plural, one {One more product is} other {# more products are}} not shown.',
  'membership.state.counted': '✓ Points assigned',
  'membership.state.incomplete': 'Details missing',
  'membership.state.to-assign': 'Points to come',
  'membership.state.former': 'To be migrated',
  'membership.register': 'Register a product',
  'membership.product.title': 'Register a product',
  'membership.product.complete': 'Complete a product',
  'membership.product.intro':
    'Its points count once serial number, purchase date, country and dealer are known. Not sure any more? Your best guess will do.',
  'membership.product.nameHint': 'As it is written on the camera or the lens.',
  'membership.product.unknown': 'Not known',
  'membership.product.guessed': 'Some of this is my best guess',
  'membership.product.inFuture': 'This day is still to come.',
  'membership.product.nothing': 'Give at least one of them.',
  'membership.product.kept': 'Registered: {product}',
  'membership.product.counted':
    '✓ Nothing is missing: {points, plural, one {its # point counts} other {its # points count}}.',
  'membership.product.incomplete': 'Its points count once this is known: {facts}.',
  'membership.product.toAssign':
    'Nothing is missing. It is not in the list of points, so the service desk assigns them.',
  'membership.product.needsAccount': 'Products are registered with the business account, which comes first.',

  'membership.worth.title': 'Points of a product',
  'membership.worth.one': '{product}: {points, plural, one {# point} other {# points}}.',
  'membership.worth.total': 'Together: {points, plural, one {# point} other {# points}}.',
  'membership.worth.unknown':
    'That product is not in the list of points. Register it, and the service desk assigns its points.',

  'membership.tiers.title': 'Levels and yearly fees',
  'membership.tiers.button': 'Levels and fees',
  'membership.tiers.one': '{tier}: {terms}.',
  'membership.tiers.open': 'With {points, plural, one {# point} other {# points}} you can choose {tiers}.',
  'membership.tiers.none':
    'With {points, plural, one {# point} other {# points}} no level is open yet: you need {from, number}, so {missing, number} more.',
  'membership.tiers.from': 'You can join from {from, number} points on.',
  'membership.tiers.switch':
    'Corporate or not is up to you: a switch in the choice of levels turns it on and off.',
  'membership.tiers.printed':
    'The programme’s overview prints {printed, number} above {tier}; its range from {from, number} on counts.',
  'membership.tiers.currencies': 'Each fee stands in the currency in which the programme prints it.',
  'membership.tier.which': 'Which level would you like?',
  'membership.tier.twoSteps':
    'Joining takes two steps: first the business account, which may take {days, plural, one {# working day} other {# working days}}, then your products and the membership. Products bring points; you need {from, number}.',
  'membership.tier.tooHigh': '{tier} begins at {from, number} points; you have {points, number}.',
  'membership.tier.withPoints':
    'With {points, plural, one {# point} other {# points}} these are open to you.',
  'membership.tier.current': 'You are at {tier} now.',
  'membership.tierLater': 'Decide later',
  'membership.otherTier': 'Another level',
  'membership.switch.on': 'Corporate: switch on',
  'membership.switch.off': 'Corporate: switch off',
  'membership.join': 'Sign up',

  'membership.vat.which': 'Is your organisation registered for VAT?',
  'membership.vat.intro':
    'The business account comes first; validating it may take {days, plural, one {# working day} other {# working days}}. Which document is needed depends on this.',
  'membership.vat.yes': 'Yes, with a VAT number',
  'membership.vat.yesMeans': 'A VAT certificate or a business invoice',
  'membership.vat.no': 'No, without one',
  'membership.vat.noMeans': 'One of three documents',
  'membership.documents.title': 'Documents for the business account',
  'membership.documents.vat': 'With a VAT number, either will do: {kinds}.',
  'membership.documents.noVat':
    'Without a VAT number, exactly one of these, with the organisation’s name and address: {kinds}.',
  'membership.documents.authorised': 'Whoever asks has to be authorised to give these details.',
  'membership.documents.either': 'Documents with a VAT number (either will do)',
  'membership.documents.exactlyOne': 'Documents without a VAT number (exactly one)',
  'membership.documents.kind': '{kind}',
  'membership.documents.given': 'I give this one',
  'membership.documents.none': 'Choose at least one of the documents.',
  'membership.documents.too-many': 'Choose exactly one of the documents.',
  'membership.account.title': 'Business account for the membership',
  'membership.account.ask': 'Ask for the account',
  'membership.account.intro.vat':
    'On an invoice the VAT number and the organisation’s name have to be easy to read. Validation may take {days, plural, one {# working day} other {# working days}}.',
  'membership.account.intro.noVat':
    'The document shows the organisation’s name and address. Validation may take {days, plural, one {# working day} other {# working days}}.',
  'membership.account.formerEmailHint':
    'With it your earlier products can be migrated; without it they have to be registered again. Empty if you were no member.',
  'membership.account.authorised': 'I am authorised to give these details',
  'membership.account.notAuthorised': 'Somebody who is authorised has to ask for it.',
  'membership.account.sent':
    'Your business account is asked for: {number}. It may take {days, plural, one {# working day} other {# working days}}, so until {date}.',
  'membership.account.document': 'Send {documents} here as a picture or PDF, and it joins the case.',
  'membership.account.noFormerEmail': 'No earlier e-mail was given, so earlier products cannot be migrated.',

  'membership.validation.title': 'Validation of the business account',
  'membership.validation.text':
    'Validating and creating a business account may take {days, plural, one {# working day} other {# working days}}.',
  'membership.validation.none': 'Yours has not been asked for yet; asked for now, it is there by {date}.',
  'membership.validation.pending': 'Your business account is asked for with {number}; it is there by {date}.',
  'membership.validation.done': 'Your business account is validated.',
  'membership.password.title': 'Password of the business account',
  'membership.password.wait': 'Do not try to reset the password before the mail about it has come.',
  'membership.password.set':
    'Once the account is ready, an automatic message comes from {sender}. Set your new password then.',
  'membership.migrate.title': 'Products of a former membership',
  'membership.migrate.button': 'Migrate products',
  'membership.migrate.ready': 'These can be migrated now: {products}.',
  'membership.migrate.done': '{count, plural, one {One product is} other {# products are}} migrated.',
  'membership.migrate.giveEmail':
    'Give the e-mail of your former membership when you ask for the business account: its products can then be migrated. Without it they have to be registered again.',
  'membership.migrate.nothing': 'No product of {email} is left to migrate.',
  'membership.migrate.noEmail':
    'There is nothing to migrate, and no blue button, since the e-mail of the former membership was not given with the account. Register the products again, or ask for the migration.',
  'membership.migrate.callLine': 'The priority line answers at {phone}.',
  'membership.migrate.giveNow': 'Give the old e-mail',
  'membership.migrate.request': 'Please migrate the products of our former membership. Its e-mail was:',

  'membership.payment.title': 'Paying the membership',
  'membership.payment.which': 'How would you like to pay?',
  'membership.payment.card': 'Credit card',
  'membership.payment.transfer': 'Bank transfer',
  'membership.payment.card.means':
    'By card nothing is charged today: it is authorised with zero, and charged on the due date of the invoice, usually {date}.',
  'membership.payment.transfer.means':
    'By transfer you pay before the due date of the invoice, usually {date}; local bank charges may be added.',
  'membership.payment.card.option': 'Credit card: authorised with zero today, charged on the due date',
  'membership.payment.transfer.option': 'Bank transfer: before the due date, local charges may be added',
  'membership.payment.usual':
    'The invoice comes within a few hours; it is usually due {days, plural, one {after # day} other {after # days}}.',
  'membership.payment.po': 'An order number of yours can be added before the sign-up is sent.',
  'membership.review.title': 'Check your membership',
  'membership.review.intro':
    'Check the details; everything can still be changed. The invoice is usually due on {date}.',
  'membership.review.introAgain':
    'Check the details; everything can still be changed. Your number {number} will change. The invoice is usually due on {date}.',
  'membership.review.poNumber': 'Order number',
  'membership.review.poHint': 'Yours, if it has to stand on the invoice.',
  'membership.review.terms': 'Terms',
  'membership.review.accept': 'I accept the {terms}',
  'membership.review.notAccepted': 'Accept the terms first.',
  'membership.start.title': 'When the membership works',
  'membership.start.text': 'You can use the membership at once.',
  'membership.changed.title': 'Another membership number',
  'membership.changed.text': 'Whoever had a membership before gets a new number with the new one.',
  'membership.joined.replaces': 'It takes the place of {number}, which no longer counts.',
  'membership.joined.invoice': 'The invoice comes within a few hours.',

  'membership.ask.title': 'Question about the membership',
  'membership.ask.intro': 'The service desk does this for you. Say all that matters.',
  'membership.ask.sent': 'The service desk takes care of it: {number}.',
  'membership.desk.joined': 'New membership',
  'membership.desk.joinedText':
    '{name} ({company}) signed up for {tier}, number {number}. The invoice is to be sent.',
  'membership.desk.assign': 'Points to assign',
  'membership.desk.assignText': '{name} ({company}) registered a product that is in no list: {product}.',
} as const;
