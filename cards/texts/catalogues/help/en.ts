export const en = {
  'help.intro':
    'I am an automatic assistant: write in your own words, in English, French or Dutch. For example:',
  'help.intro.unknown':
    'I am an automatic assistant and look after the printers and copiers of companies. Once you have access, you can ask me anything below.',
  'help.example.device': 'ABC12345',
  'help.example.case': 'CS0012345',
  'help.group.problems': 'Something is wrong',
  'help.group.supplies': 'Supplies',
  'help.group.readings': 'Meter readings',
  'help.group.follow-up': 'Follow up',
  'help.group.account': 'Your account',
  'help.all.problems': 'All about problems',
  'help.all.supplies': 'All about supplies',
  'help.all.readings': 'All about readings',
  'help.all.follow-up': 'All follow-up',
  'help.all.account': 'All account topics',
  'help.language.en': 'From now on I answer in English.',
  'help.language.fr': 'Je vous réponds désormais en français.',
  'help.language.nl': 'Vanaf nu antwoord ik in het Nederlands.',
} as const;
