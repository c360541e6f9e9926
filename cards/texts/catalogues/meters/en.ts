export const en = {
  'meters.menu.title': 'Send meter readings',
  'meters.menu.example': '“GNM75498: black 153,700, colour 9,810”',

  'meters.counter.bw-large': 'Black and white, large ({code})',
  'meters.counter.bw-small': 'Black and white, small ({code})',
  'meters.counter.colour-large': 'Colour, large ({code})',
  'meters.counter.colour-small': 'Colour, small ({code})',
  'meters.counter.total': 'Total ({code})',
  'meters.source.e-maintenance': 'sent by e-Maintenance',
  'meters.source.estimate': 'estimate',
  'meters.source.person': 'given by a person',
  'meters.source.visit': 'technician’s visit',
  'meters.hint': 'Last: {last} on {date} ({source})',
  'meters.hint.none': 'Nothing on record yet',

  'meters.form.title': 'Meter readings',
  'meters.form.intro':
    '{device}. Your own readings spare you an estimated bill, which cannot be disputed once issued.',
  'meters.why': 'Your own readings spare you an estimated bill, which cannot be disputed once issued.',
  'meters.missing': 'Give at least one counter.',
  'meters.unplaced': 'This device has no counter that {values} could belong to.',
  'meters.unused': 'Not used: {figures}.',
  'meters.error.lower': 'Lower than the last reading, {last}.',
  'meters.correct': 'Correct',
  'meters.otherDevice': 'Another device',

  'meters.none.title': 'No counters on record',
  'meters.none.text':
    'No counter is on record for {device}, so there is nothing to fill in. If one is missing, the service desk can add it.',
  'meters.none.ask': 'Have them added',
  'meters.none.caseTitle': 'Counters missing: {device}',
  'meters.none.caseText': 'The counters of this device are not on record. Figures given: {values}.',

  'meters.lower.insists': 'These figures are right: have them checked?',
  'meters.lower.check': 'The service desk compares them with the device and records them if they are right.',
  'meters.lower.title': 'Lower than the last reading',
  'meters.lower.text': 'What is on record has been billed already, so a lower figure cannot take its place.',
  'meters.lower.estimate':
    '{count, plural, one {The value on record is an estimate} other {Values on record are estimates}}, made because no reading had come in when the bill was drawn up: your figure may well be right.',
  'meters.lower.ways':
    'Check the device and the digits. If your counter really shows this, the service desk can look into it.',
  'meters.lower.fact': 'you gave {value}; on record {last}, {date}, {source}',
  'meters.lower.review': 'My figures are right: ask for a review',
  'meters.lower.contract': 'Ask about my contract',

  'meters.swapped.title': 'Two counters exchanged?',
  'meters.swapped.text': '“{one}” and “{two}” would fit better the other way round.',
  'meters.swapped.exchange': 'Exchange them',
  'meters.swapped.keep': 'Send as they are',
  'meters.swapped.no': 'Not exchanged',

  'meters.jump.title': 'Is this right?',
  'meters.jump.text':
    'That is far more than usual. Check that no digit is too many before it goes on your bill.',
  'meters.jump.fact': '{value}, {difference} more than on {date}',
  'meters.jump.yes': 'Yes, send',

  'meters.review.title': 'Meter readings to review: {device}',
  'meters.review.line': '{counter}: {value}. {last}.',
  'meters.review.sent':
    'The service desk checks your figures and records them if they look right. You hear from me here.',
  'meters.contract.title': 'Question about the contract, readings of {device}',
  'meters.contract.sent': 'Your question and your figures are with the service desk. You hear from me here.',

  'meters.recorded.title': 'Readings recorded',
  'meters.recorded.intro': '{device}. Your next bill is based on these.',
  'meters.recorded.first': 'First reading',
  'meters.recorded.more':
    '{difference, plural, =0 {Unchanged since {date}} one {# more than on {date}} other {# more than on {date}}}',

  'meters.source.guess': 'estimated by a person',
  'meters.readOn': 'read on {date}',
  'meters.estimated': 'an estimate',
  'meters.event.reset': 'counter began again',
  'meters.event.rollover': 'counter passed its highest number',
  'meters.event.engine': 'print engine replaced',
  'meters.event.closing': 'last reading of the device that goes',
  'meters.event.first': 'first reading of the device that comes',
  'meters.when':
    'I know of no fixed date for these readings. The sooner the better: without them the bill is estimated, and an estimated bill cannot be disputed once issued.',
  'meters.notGiven': 'Not given yet: {counters}.',
  'meters.field': '{device}: {counter}',
  'meters.form.use': 'Use these figures',

  'meters.together.title': 'Meter readings of {count, plural, one {# device} other {# devices}}',
  'meters.together.ready': '{count, plural, one {# reading is} other {# readings are}} ready to be sent.',
  'meters.together.desk':
    '{count, plural, one {# figure goes} other {# figures go}} to the service desk to be checked.',
  'meters.together.doubtful':
    '{count, plural, one {# figure looks odd and waits} other {# figures look odd and wait}} until you have had a look.',
  'meters.together.page': 'Devices {from} to {to} of {count}.',
  'meters.together.next': 'Next devices',
  'meters.together.previous': 'Previous devices',
  'meters.together.ask': 'Shall I send {what}?',
  'meters.together.count.fine': '{count, plural, one {# reading} other {# readings}}',
  'meters.together.count.desk': '{count, plural, one {# request for a check} other {# requests for a check}}',
  'meters.together.right': 'The figures are right',
  'meters.together.correct': 'What should the figures be?',
  'meters.together.problems': '{count, plural, one {and # more} other {and # more}}',
  'meters.fate.desk': 'goes to the service desk to be checked',
  'meters.fate.lower': 'lower than the last reading',
  'meters.fate.jump': 'far more than usual',
  'meters.fate.swapped': 'exchanged with another counter?',
  'meters.problem.unknown': '“{name}” is none of your devices. Its figures wait: {figures}.',
  'meters.problem.several': '“{name}” can be several of your devices. Its figures wait: {figures}.',
  'meters.problem.any': 'It is not clear which device these are for: {figures}.',
  'meters.problem.no-counters': '{name} has no counters on record. Its figures wait: {figures}.',
  'meters.problem.no-figures': '{name}: no figures yet.',
  'meters.problem.unplaced': '{name} has no counter that {figures} could belong to.',
  'meters.left.figures': '{count, plural, one {# odd figure waits} other {# odd figures wait}} below.',
  'meters.left.devices': '{count, plural, one {# device waits} other {# devices wait}} below.',
  'meters.review.words': 'In their own words: “{text}”',
  'meters.recorded.several':
    '{readings, plural, one {# reading} other {# readings}} of {devices, plural, one {# device} other {# devices}}. Your next bill is based on these.',
  'meters.recorded.review': 'With the service desk',
  'meters.recorded.reviewed':
    '{number}: the service desk checks {name}, {figures}, and records it if it looks right. You hear from me here.',
  'meters.recorded.open': 'Open {number}',
} as const;
