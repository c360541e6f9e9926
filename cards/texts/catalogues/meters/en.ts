export const en = {
  'meters.menu.title': 'Send meter readings',
  'meters.menu.example': '“{device}: black 153,700, colour 9,810”',

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
  'meters.form.introFirst':
    '{device} first, then {others}. Your own readings spare you an estimated bill, which cannot be disputed once issued.',
  'meters.why': 'Your own readings spare you an estimated bill, which cannot be disputed once issued.',
  'meters.afterwards': 'Afterwards: {others}.',
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
  'meters.lower.own':
    'What is on record is your own reading, and nothing came after it. If it was a slip, this figure can take its place.',
  'meters.lower.corrects': 'Correct my reading',
  'meters.lower.fact': 'you gave {value}; on record {last}, {date}, {source}',
  'meters.lower.review': 'Have them checked',
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
  'meters.correct.title': 'Correct readings',
  'meters.correct.intro': '{device}. Only what you change here is corrected.',
  'meters.correct.hint': 'Recorded: {value}',
  'meters.correct.was': 'instead of {value}',
  'meters.correct.same': 'unchanged',
  'meters.correct.ask': 'Correct these readings?',
  'meters.corrected.title': 'Readings corrected',
  'meters.next': 'Go on with {device}',
} as const;
