export const en = {
  'claims.menu.title': 'Add a device',
  'claims.menu.example': '“add GNM75777, postal code 92400”',
  'claims.form.intro':
    'Both have to match what is on record: the number on the device, and the postal code its supplies are shipped to.',
  'claims.serial': 'Serial number',
  'claims.serialHint':
    'On the label at the back or inside the front door: two or three letters and five to seven digits.',
  'claims.serialWrong':
    'That is no serial number: two or three letters, then five to seven digits. A 0 is easily read as an O, and a 1 as an I.',
  'claims.postalCode': 'Postal code',
  'claims.postalCodeHint': 'Of the shipping address of your account where it stands.',
  'claims.rest': 'Afterwards',
  'claims.done.title': 'Device added',
  'claims.done.text': '{device} can be used for everything from now on: problems, readings, orders.',
  'claims.known.title': 'It is among your devices already',
  'claims.known.text': 'Nothing had to be added.',
  'claims.associate': 'Have it linked',
  'claims.association.title': 'Have devices linked to the account',
  'claims.association.intro':
    'Only serial numbers and the address where they stand go here. For anything else, simply write to me.',
  'claims.association.serials': 'Serial numbers',
  'claims.association.serialsHint': 'One or several, separated by commas.',
  'claims.association.serialsWrong': 'Only serial numbers, please: {text} is none.',
  'claims.association.address': 'Address where they stand',
  'claims.association.addressHint': 'Street, number, postal code and town.',
  'claims.association.sent': '{number}: the service desk links them.',
  'claims.association.by': 'You will have an answer {moment}.',
} as const;
