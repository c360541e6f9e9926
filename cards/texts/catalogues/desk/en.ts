export const en = {
  'desk.danger.title': 'Safety first',
  'desk.danger.fire':
    'Please get everybody out, close the door and call {emergency}; switch the device off or unplug it only if you can do so without danger, and keep away from it.',
  'desk.danger.electric':
    'Please switch the device off, unplug it if you can do so without danger, keep away from it, and in case of fire leave and call {emergency}.',
  'desk.danger.liquid':
    'Please touch nothing that is wet: switch the device off and unplug it if plug and socket are dry and you can do so without danger, keep away from it, and in case of smoke or fire call {emergency}.',
  'desk.danger.shock':
    'Please do not touch the device again: switch it off or cut the power only if you can do so without danger, keep everybody away, see a doctor, and if somebody is unwell or there is a fire call {emergency}.',
  'desk.danger.burn':
    'Please hold the burn under lukewarm running water, leave the device switched off and unplugged if you can do so without danger, keep away from it, and if the burn is serious or there is a fire call {emergency}.',
  'desk.danger.told':
    'The service desk was told at once that there is danger. Leave the device off and keep away from it until somebody has looked at it; in case of fire call {emergency}.',
  'desk.urgent.told': 'The service desk was told at once, marked as urgent.',

  'desk.callBack.said': '(“{when}”)',
  'desk.callBack.at': '{day} at {from}',
  'desk.callBack.after': '{day} after {from}',
  'desk.callBack.before': '{day} before {from}',
  'desk.callBack.between': '{day} between {from} and {to}',
  'desk.callBack.note': 'Please note',
  'desk.callBack.noNumber': 'Which number can you be reached on? Just write it.',
  'desk.callBack.closed':
    'The service desk is closed then. The next time it can call is {next}: write when it suits you, or send it as it is.',
} as const;
