import type { en } from './en.ts';

export const nl = {
  'sites.menu.title': 'Leveradres',
  'sites.menu.example': '“Waar leveren jullie voor {device}?”',
  'sites.list.title': 'Leveradressen',
  'sites.which': 'Om welk adres gaat het?',
  'sites.none': 'Er is hier geen leveradres geregistreerd. De servicedesk kan er een toevoegen: {phone}.',
  'sites.fact.address': 'Adres',
  'sites.fact.attention': '✎ Ter attentie van',
  'sites.fact.suite': '✎ Verdieping, lokaal',
  'sites.fact.phone': '✎ Telefoon voor de chauffeur',
  'sites.fact.devices': 'Hier beleverd',
  'sites.card.text':
    'Wat met ✎ gemarkeerd is, wijzig je hier meteen. Het adres zelf wijzigt alleen de servicedesk: met een aanvraag hier, of op {phone}.',
  'sites.card.more':
    'Bestel je voor een andere plaats? Noem een toestel dat daar staat, of zijn serienummer.',
  'sites.change': 'Contact wijzigen',
  'sites.request': 'Adres wijzigen',
  'sites.contact.intro': 'Voor {address}. Elke bestelling gebruikt het vanaf nu.',
  'sites.contact.attention': 'Ter attentie van',
  'sites.contact.suite': 'Verdieping, lokaal',
  'sites.contact.phone': 'Telefoon voor de chauffeur',
  'sites.contact.nothing': 'Zo verandert er niets.',
  'sites.contact.addressToo':
    '“{address}” hoort bij het adres zelf, en dat wijzigt alleen de servicedesk: op {phone}, of daarna met een aanvraag.',
  'sites.change.fact': '{before} → {after}',
  'sites.empty': '–',
  'sites.done.title': 'Leveradres bewaard',
  'sites.place.title': 'Waar het materiaal naartoe gaat',
  'sites.place.intro': 'Vanaf de volgende bestelling gaat het materiaal voor {device} daarheen.',
  'sites.place.site': 'Leveren aan',
  'sites.request.title': 'Wijziging van een leveradres',
  'sites.request.intro':
    'Straat, gemeente en postcode wijzigt de servicedesk. Telefonisch gaat het meteen: {phone}.',
  'sites.request.address': 'Nieuw adres',
  'sites.request.addressHint':
    'Straat, nummer, postcode, gemeente; en vanaf wanneer, als het niet meteen is.',
  'sites.request.sent':
    '{number}: de servicedesk wijzigt het adres. Bestellingen die vertrokken zijn, houden het oude.',
} satisfies Record<keyof typeof en, string>;
