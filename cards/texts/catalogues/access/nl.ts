import type { en } from './en.ts';

export const nl = {
  'access.menu.title': 'Toegang vragen',
  'access.menu.example': '“Ik wil graag toegang voor onze kopieerapparaten”',
  'access.hello.title': 'Ik ken je nog niet',
  'access.hello.text':
    'Dag. Ik ben een automatische assistent en zorg voor de printers en kopieerapparaten van bedrijven, en je chataccount is nog aan geen bedrijf gekoppeld. Vraag toegang: iemand kijkt het na en je hoort het hier van mij.',
  'access.hello.button': 'Toegang vragen',
  'access.waiting.title': 'Je aanvraag wordt bekeken',
  'access.waiting.text': 'Je hebt op {date} toegang gevraagd. Je hoort het hier zodra er beslist is.',
  'access.form.title': 'Toegang vragen',
  'access.form.intro': 'De servicedesk zoekt uit wie je in je bedrijf toegang kan geven.',
  'access.form.name': 'Voor- en achternaam',
  'access.form.email': 'E-mailadres van je werk',
  'access.form.company': 'Bedrijf',
  'access.form.message': 'Wat heb je nodig?',
  'access.form.messageHint': 'Bijvoorbeeld welke toestellen je beheert.',
  'access.form.emailWrong': 'Geef een volledig e-mailadres op, zoals naam@bedrijf.be.',
  'access.sent.title': 'Aanvraag verstuurd',
  'access.sent.text': 'Bedankt {name}. Je aanvraag wordt nagekeken; je hoort het hier van mij.',
  'access.notification.title': 'Iemand vraagt toegang',
  'access.notification.text': 'Zoek uit wie in dit bedrijf toegang kan geven.',
  'access.fact.name': 'Naam',
  'access.fact.email': 'E-mail',
  'access.fact.company': 'Bedrijf',
  'access.fact.message': 'Behoefte',
} satisfies Record<keyof typeof en, string>;
