import type { en } from './en.ts';

export const nl = {
  'support.menu.title': 'Contact servicedesk',
  'support.menu.example': '“Wat is het nummer van de servicedesk?”',

  'support.open': 'De servicedesk is nu open, tot {time}',
  'support.opens.today': 'De servicedesk gaat vandaag open om {time}',
  'support.opens.tomorrow': 'De servicedesk gaat morgen open om {time}',
  'support.opens.later': 'De servicedesk gaat {day} open om {time}',
  'support.text.open':
    'Bel, of schrijf hier: je aanvraag krijgt een nummer en het antwoord komt in deze chat.',
  'support.text.closed':
    'Er neemt nu niemand op. Schrijf hier: je aanvraag krijgt een nummer en het antwoord komt in deze chat.',
  'support.fact.phone': 'Telefoon',
  'support.fact.charge': 'Tarief',
  'support.fact.hours': 'Openingsuren',
  'support.charge': '{price} per minuut, boven op het gesprek',
  'support.hours': '{days}, van {opens} tot {closes}',
  'support.days': '{first} tot en met {last}',
  'support.time': '{minutes, select, 00 {{hours} uur} other {{hours}.{minutes} uur}}',
  'support.topic.supplies': 'Voor verbruiksartikelen, kies',
  'support.topic.returns': 'Voor een retour, kies',
  'support.topic.connection': 'Om een toestel te verbinden, kies',
  'support.topic.billing': 'Voor facturen en contracten, kies',
  'support.topic.meters': 'Voor meterstanden, kies',
  'support.topic.faults': 'Voor een storing, kies',
  'support.topic.account': 'Voor je account, kies',
  'support.write': 'Stuur een bericht',

  'support.visitor.title': 'De servicedesk',
  'support.visitor.lines':
    'Je chataccount is nog niet aan een bedrijf gekoppeld. Zakelijke klanten kunnen deze nummers bellen; of vraag hier toegang en zeg wat je nodig hebt.',
  'support.visitor.noLines':
    'Je chataccount is nog niet aan een bedrijf gekoppeld. Vraag hier toegang en zeg wat je nodig hebt: de servicedesk antwoordt je in deze chat.',

  'support.request.menu.title': 'Vraag de servicedesk',
  'support.request.menu.example': '“Het adres van ons kopieertoestel klopt niet”',
  'support.request.form.title': 'Vraag aan de servicedesk',
  'support.request.form.text': 'Wat heb je nodig?',
  'support.request.form.textHint': 'Noem het toestel, als het om een toestel gaat.',
  'support.request.ready': 'Dit gaat naar de servicedesk zodra je het verstuurt. Het antwoord komt hier.',
  'support.request.empty': 'Zeg in een bericht wat je nodig hebt, of vul het formulier in.',
  'support.request.insteadOf':
    'De servicedesk regelt dit. Hier is je aanvraag, in jouw woorden: er gaat niets weg zonder je akkoord.',
  'support.request.fact.subject': 'Onderwerp',
  'support.request.fact.text': 'Aanvraag',
  'support.request.fact.device': 'Toestel',
  'support.request.sent': 'Je aanvraag {number} is bij de servicedesk. Het antwoord komt hier.',

  'support.subject.report-fault': 'Een storing',
  'support.subject.submit-meters': 'Meterstanden',
  'support.subject.order-supplies': 'Bestelling van verbruiksartikelen',
  'support.subject.update-case': 'Aanvulling op een dossier',
  'support.subject.product-info': 'Hoe iets werkt',
  'support.subject.manage-delegates': 'Bestellen voor de account',
  'support.subject.membership': 'Professioneel lidmaatschap',
  'support.subject.request-access': 'Toegang',

  'support.elsewhere.title': 'Dat is niet mijn terrein',
  'support.elsewhere.text':
    'Ik zorg voor de printers en kopieertoestellen van je bedrijf: storingen, meterstanden, verbruiksartikelen en aanvragen. Voor ander materiaal kun je bij je IT-dienst of de verkoper terecht.',
} as const satisfies Record<keyof typeof en, string>;
