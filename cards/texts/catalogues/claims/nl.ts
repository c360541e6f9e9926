import type { en } from './en.ts';

export const nl = {
  'claims.menu.title': 'Toestel toevoegen',
  'claims.menu.example': '“Voeg GNM75777 toe, postcode 9000”',
  'claims.form.intro':
    'Allebei moeten ze kloppen met wat geregistreerd is: het nummer op het toestel en de postcode waar zijn verbruiksmateriaal geleverd wordt.',
  'claims.serial': 'Serienummer',
  'claims.serialHint':
    'Op het etiket achteraan of achter de voordeur: twee of drie letters en vijf tot zeven cijfers.',
  'claims.serialWrong':
    'Dat is geen serienummer: twee of drie letters, dan vijf tot zeven cijfers. Een 0 lijkt op een O en een 1 op een I.',
  'claims.postalCode': 'Postcode',
  'claims.postalCodeHint': 'Van het leveradres van je account waar het staat.',
  'claims.rest': 'Daarna',
  'claims.done.title': 'Toestel toegevoegd',
  'claims.done.text': '{device} is vanaf nu voor alles bruikbaar: storingen, tellerstanden, bestellingen.',
  'claims.known.title': 'Het staat al bij je toestellen',
  'claims.known.text': 'Er moest niets toegevoegd worden.',
  'claims.associate': 'Laten koppelen',
  'claims.association.title': 'Toestellen aan het account laten koppelen',
  'claims.association.intro':
    'Hier horen alleen serienummers en het adres waar ze staan. Voor al het andere schrijf je me gewoon.',
  'claims.association.serials': 'Serienummers',
  'claims.association.serialsHint': 'Eén of meer, met komma’s ertussen.',
  'claims.association.serialsWrong': 'Alleen serienummers graag: {text} is er geen.',
  'claims.association.address': 'Adres waar ze staan',
  'claims.association.addressHint': 'Straat, nummer, postcode en gemeente.',
  'claims.association.sent': '{number}: de servicedesk koppelt ze.',
  'claims.association.by': 'Je hebt antwoord {moment}.',
} satisfies Record<keyof typeof en, string>;
