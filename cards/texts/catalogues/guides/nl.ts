import type { en } from './en.ts';

export const nl = {
  'guides.menu.title': 'Weten hoe iets werkt',
  'guides.menu.example': '“Hoe scan ik naar e-mail?”, “waar staat het IP-adres?”',
  'guides.article.question': 'Heeft dit geholpen?',
  'guides.article.yes': 'Ja',
  'guides.article.no': 'Nee, vraag het de servicedesk',
  'guides.choices.title': 'Wat bedoel je precies?',
  'guides.choices.intro': 'Er passen meerdere artikels bij je vraag.',
  'guides.choices.none': 'Geen van deze',
  'guides.helped.title': 'Goed om te weten',
  'guides.helped.text':
    'Ik onthoud je antwoord: zo vinden anderen met dezelfde vraag dit artikel sneller. Vraag gerust meer.',
  'guides.form.title': 'Vraag het de servicedesk',
  'guides.form.ask': 'Schrijf je vraag: ik zoek eerst een artikel.',
  'guides.form.noArticle':
    'Ik heb hier geen artikel over. Kijk je vraag na en verstuur ze; de servicedesk antwoordt.',
  'guides.form.notHelped':
    'Kijk je vraag na en verstuur ze; de servicedesk ziet welke stappen je al probeerde.',
  'guides.form.question': 'Je vraag',
  'guides.form.questionHint': 'Wat je wilt doen, en wat er op het scherm staat.',
  'guides.form.subject': 'Soort vraag',
  'guides.form.device': 'Toestel',
  'guides.form.noDevice': 'Geen toestel in het bijzonder',
  'guides.form.search': 'Een artikel zoeken',
  'guides.subject.how-to': 'Gebruik en tips',
  'guides.subject.installation': 'Installatie',
  'guides.subject.planned-maintenance': 'Gepland onderhoud',
  'guides.sent': '{number} is doorgestuurd. De servicedesk antwoordt hier.',
  'guides.visitor.question':
    'Helpt dit niet? Zodra je toegang hebt, stuur ik je vraag door naar de servicedesk.',
  'guides.visitor.none.title': 'Geen artikel gevonden',
  'guides.visitor.none.text':
    'Ik heb hier geen artikel over. Zodra je toegang hebt, stuur ik je vraag door naar de servicedesk.',
} satisfies Record<keyof typeof en, string>;
