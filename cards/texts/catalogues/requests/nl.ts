import type { en } from './en.ts';

export const nl = {
  'requests.kind': 'Waarover het gaat',
  'requests.device': 'Toestel',
  'requests.devices': 'Toestellen',
  'requests.noDevice': 'Geen toestel in het bijzonder',
  'requests.words': 'Wat moeten we weten?',
  'requests.callBack': 'Terugbellen',
  'requests.tooSoon': 'Mogelijk vanaf {date}.',

  'requests.order-training.title': 'Opleiding bestellen',
  'requests.order-training.example': '“Een opleiding scannen voor 5 mensen”',
  'requests.order-training.intro': 'Iemand belt je om dag en plaats af te spreken.',
  'requests.order-training.sent': 'Je opleiding is aangevraagd: {number}.',
  'requests.order-training.people': 'Aantal mensen',
  'requests.order-training.day': 'Gewenste dag',
  'requests.order-training.dayHint': 'Laat leeg als elke dag goed is.',
  'requests.order-training.language': 'Taal van de opleiding',
  'requests.order-training.language.fr': 'Frans',
  'requests.order-training.language.nl': 'Nederlands',
  'requests.order-training.language.en': 'Engels',

  'requests.request-change.title': 'Iets laten aanpassen',
  'requests.request-change.example': '“De driver installeren op 6 nieuwe pc’s”',
  'requests.request-change.intro':
    'Toegang, een toepassing, een toestel of een installatie: de servicedesk doet het.',
  'requests.request-change.sent': 'Je aanpassing is aangevraagd: {number}.',
  'requests.request-change.day': 'Tegen wanneer',
  'requests.request-change.dayHint': 'Laat leeg als er geen haast bij is.',

  'requests.move-equipment.title': 'Toestellen verhuizen',
  'requests.move-equipment.example': '“{device} naar de tweede verdieping verhuizen”',
  'requests.move-equipment.intro':
    'Je krijgt eerst een offerte. Er wordt niets verplaatst voor je akkoord gaat.',
  'requests.move-equipment.sent': 'De offerte voor je verhuizing is aangevraagd: {number}.',
  'requests.move-equipment.to': 'Nieuwe plaats',
  'requests.move-equipment.toHint': 'Adres, verdieping en lokaal.',
  'requests.move-equipment.count': 'Aantal toestellen',
  'requests.move-equipment.day': 'Gewenste dag',

  'requests.add-device.serials': 'Serienummers',
  'requests.add-device.address': 'Adres waar ze staan',
  'requests.shipping-address.now': 'Huidig adres',
  'requests.shipping-address.address': 'Nieuw adres',
  'requests.retire-equipment.title': 'Een toestel wegdoen',
  'requests.retire-equipment.example': '“We hebben {device} niet meer nodig”',
  'requests.retire-equipment.intro':
    'Hier wordt niets opgezegd: iemand regelt het contract met je. De tellerpagina stopt de facturatie van de pagina’s.',
  'requests.retire-equipment.sent': 'We weten dat je het toestel wegdoet: {number}.',
  'requests.retire-equipment.readings': 'Laatste tellerstanden',
  'requests.retire-equipment.readingsHint':
    'De cijfers van de tellerpagina, bijvoorbeeld 113: 88.400. Je kunt ze ook later bij de melding zetten.',
  'requests.retire-equipment.day': 'Laatste dag van gebruik',

  'requests.enable-auto-meters.title': 'Automatische standen',
  'requests.enable-auto-meters.example': '“{device} moet zelf zijn tellerstanden doorsturen”',
  'requests.enable-auto-meters.intro':
    'Het toestel stuurt zijn tellers dan zelf door: je betaalt wat je verbruikt, nooit een schatting.',
  'requests.enable-auto-meters.sent': 'Automatische tellerstanden zijn aangevraagd: {number}.',
  'requests.enable-auto-meters.contact': 'Wie kent jullie netwerk',
  'requests.enable-auto-meters.contactHint':
    'Naam, en telefoonnummer of e-mail. Het toestel moet op het netwerk staan.',
  'requests.enable-auto-meters.settled':
    '{device} stuurt zijn tellerstanden al zelf door. Er is niets in te stellen.',

  'requests.contract-question.title': 'Vraag over contract',
  'requests.contract-question.example': '“Wanneer loopt ons contract af?”',
  'requests.contract-question.intro': 'Iemand van de servicedesk geeft antwoord.',
  'requests.contract-question.sent': 'Je vraag is bij de servicedesk: {number}.',
  'requests.contract-question.contract': 'Contract',

  'requests.invoice-question.title': 'Vraag over factuur',
  'requests.invoice-question.example': '“Waarom is factuur 90214480 zo hoog?”',
  'requests.invoice-question.intro': 'Iemand bekijkt de factuur en geeft je antwoord.',
  'requests.invoice-question.sent': 'Je vraag is bij de servicedesk: {number}.',
  'requests.invoice-question.invoice': 'Factuurnummer',
  'requests.invoice-question.invoiceHint': 'Bovenaan de factuur.',

  'requests.billing-change.title': 'De facturatie wijzigen',
  'requests.billing-change.example': '“Nieuw bestelnummer 4500-77812 voor ons contract”',
  'requests.billing-change.intro': 'Bestelnummer, bedrijf, adres of facturen per e-mail.',
  'requests.billing-change.sent': 'Je wijziging is bij de servicedesk: {number}.',
  'requests.billing-change.contract': 'Contract',
  'requests.billing-change.number': 'Nieuw bestelnummer',
  'requests.billing-change.entity': 'Nieuw bedrijf',
  'requests.billing-change.entityHint': 'Naam, ondernemingsnummer en serienummers van de toestellen.',
  'requests.billing-change.address': 'Nieuw adres voor de facturen',
  'requests.billing-change.mailbox': 'Mailbox voor de facturen',
  'requests.billing-change.mailboxHint': 'Een gedeelde, zoals facturen@example.com.',
  'requests.billing-change.from': 'Vanaf',
  'requests.billing-change.personal':
    'Dit lijkt de mailbox van één persoon. Geef een gedeelde, die blijft als iemand vertrekt.',
  'requests.billing-change.papers': 'Wat ervoor nodig is',
  'requests.billing-change.papers.po-number': 'Het contract en het nieuwe bestelnummer.',
  'requests.billing-change.papers.entity':
    'Het nieuwe uittreksel (K-bis, KBO of KvK); je kunt het bij de melding zetten.',
  'requests.billing-change.papers.address': 'Het volledige nieuwe adres.',
  'requests.billing-change.papers.e-invoices': 'Een gedeelde mailbox.',
  'requests.billing-change.month': 'Vanaf wanneer',
  'requests.billing-change.month.rule':
    'Een wijziging vraag je een maand voor de volgende facturatieperiode.',
  'requests.billing-change.month.from':
    'Een wijziging vraag je een maand voor de volgende facturatieperiode: deze geldt vanaf {date}.',
  'requests.billing-change.bank.title': 'Onze bankgegevens',
  'requests.billing-change.bank.fraud':
    'Betaal niets op een rekening die een brief, mail of telefoontje nieuw noemt: bel het nummer dat je kent, {phone}.',
  'requests.billing-change.bank.official':
    'Onze bank is {bank}, ongewijzigd sinds {since}. De rekening staat op elke factuur.',
  'requests.billing-change.bank.invoice': 'De enige rekening om op te betalen staat op je facturen.',
  'requests.billing-change.bank.own':
    'Verandert jullie eigen rekening? Schrijf het de servicedesk, zonder het nummer.',
  'requests.billing-change.bank.notices': 'Betalingsberichten',

  'requests.query-meters.title': 'Tellerstanden nakijken',
  'requests.query-meters.example': '“Laatste tellerstanden van {device}”',
  'requests.query-meters.intro': 'De servicedesk vergelijkt met de machine. Vertel ons alles wat je weet.',
  'requests.query-meters.sent': 'De servicedesk bekijkt het: {number}.',
  'requests.query-meters.reading': 'Welke tellerstand',
  'requests.query-meters.readingHint': 'De dag en de cijfers.',

  'requests.auto-replenishment.title': 'Automatische levering',
  'requests.auto-replenishment.example': '“Wordt {device} automatisch bevoorraad?”',
  'requests.auto-replenishment.intro': 'De servicedesk past het aan en laat weten wanneer het klaar is.',
  'requests.auto-replenishment.sent': 'Je wijziging is aangevraagd: {number}.',

  'requests.order-issue.title': 'Bestelling klopt niet',
  'requests.order-issue.example': '“verkeerde toner ontvangen”, “er ontbreekt een doos”',
  'requests.order-issue.intro': 'De servicedesk regelt het. Stuur niets terug voor je antwoord hebt.',
  'requests.order-issue.sent': 'De servicedesk weet ervan: {number}.',
  'requests.order-issue.order': 'Bestelling',
  'requests.order-issue.kind': 'Wat er mis is',
  'requests.order-issue.items': 'Artikelen',

  'requests.return-supplies.title': 'Artikelen terugsturen',
  'requests.return-supplies.example': '“2 ongeopende drums terugsturen”, “mijn retouren”',
  'requests.return-supplies.sent': 'Je retour is aangevraagd: {number}.',
  'requests.return-supplies.items': 'Terug te sturen',

  'requests.membership.organisation': 'Organisatie',
  'requests.membership.vat': 'Btw-nummer',
  'requests.membership.vat.yes': 'Ja',
  'requests.membership.vat.no': 'Nee',
  'requests.membership.document': 'Document',
  'requests.membership.authorised': 'Bevoegd om aan te vragen',
  'requests.membership.formerEmail': 'E-mail van het vroegere lidmaatschap',
  'requests.membership.tier': 'Gewenst niveau',
  'requests.membership.points': 'Punten, zoals gezegd',
  'requests.membership.number': 'Lidnummer',
} satisfies Record<keyof typeof en, string>;
