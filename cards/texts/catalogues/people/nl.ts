import type { en } from './en.ts';

export const nl = {
  'people.menu.title': 'Toegang van collega’s',
  'people.menu.example': '“wie heeft er toegang?”, “nodig jan@bedrijf.com uit”',
  'people.count': '{count, plural, one {# persoon} other {# personen}}',
  'people.page': '{from}–{to} van {total}',
  'people.list.all': 'Iedereen',
  'people.list.administrators': 'Beheerders',
  'people.list.invited': 'Uitgenodigd',
  'people.list.waiting': 'Aanvragen',
  'people.list.inactive': 'Gedeactiveerd',
  'people.empty.all': 'Nog niemand heeft toegang.',
  'people.empty.administrators': 'Er is geen beheerder.',
  'people.empty.invited': 'Er wacht geen uitnodiging.',
  'people.empty.waiting': 'Niemand vraagt toegang.',
  'people.empty.inactive': 'Niemand is gedeactiveerd.',
  'people.own': 'Dit ben je zelf. Een andere beheerder kan je toegang wijzigen.',
  'people.fact.name': 'Voor- en achternaam',
  'people.fact.email': 'E-mail',
  'people.fact.role': 'Rol',
  'people.fact.status': 'Status',
  'people.fact.language': 'Taal',
  'people.role.administrator': 'beheerder',
  'people.role.user': 'gebruiker',
  'people.role.dealer': 'dealer',
  'people.role.agent': 'servicedesk',
  'people.status.active': 'actief',
  'people.status.invited': 'uitgenodigd',
  'people.status.deactivated': 'gedeactiveerd',
  'people.language.fr': 'Frans',
  'people.language.nl': 'Nederlands',
  'people.language.en': 'Engels',
  'people.do.administrator': 'Beheerder maken',
  'people.do.user': 'Gebruiker maken',
  'people.do.deactivate': 'Deactiveren',
  'people.do.reactivate': 'Opnieuw activeren',
  'people.invite.button': 'Iemand uitnodigen',
  'people.invite.title': 'Een collega uitnodigen',
  'people.invite.intro': 'Deze persoon krijgt toegang tot de toestellen en aanvragen van {company}.',
  'people.invite.submit': 'Uitnodigen',
  'people.invite.languageHint': 'Zonder keuze spreek ik de taal van hun chat.',
  'people.invited.title': '{name} is uitgenodigd',
  'people.invited.text':
    'Ik stuur geen e-mail. Vraag {name} om mij hier in de chat te schrijven en toegang te vragen met {email}: je krijgt de aanvraag meteen en laat hen met één klik toe.',
  'people.who.title': 'Om wie gaat het?',
  'people.who.intro': '{what}: kies de persoon of schrijf de naam.',
  'people.who.unknown': 'Ik vind niemand met die naam bij jullie. Kies iemand, of nodig die persoon uit.',
  'people.confirm.administrator.title': '{name} beheerder maken?',
  'people.confirm.administrator.text':
    '{name} ziet dan alle toestellen, contracten en facturen, keurt bestellingen goed en beslist wie toegang heeft.',
  'people.confirm.administrator.can':
    'Een beheerder ziet alle toestellen, contracten en facturen, keurt bestellingen goed en beslist wie de gebruikers zijn.',
  'people.confirm.user.title': '{name} gewone gebruiker maken?',
  'people.confirm.user.text':
    '{name} ziet dan alleen de eigen toestellen en beslist niet meer over bestellingen of toegang.',
  'people.confirm.deactivate.title': '{name} deactiveren?',
  'people.confirm.deactivate.text':
    '{name} verliest meteen de toegang en open formulieren vervallen. Dossiers en bestellingen blijven. Je kunt de toegang later opnieuw activeren.',
  'people.confirm.reactivate.title': '{name} opnieuw activeren?',
  'people.confirm.reactivate.text': '{name} krijgt opnieuw toegang, in de rol die hier staat.',
  'people.done.administrator.title': '{name} is nu beheerder',
  'people.done.administrator.text': 'Ik heb het {name} laten weten.',
  'people.done.user.title': '{name} is nu gebruiker',
  'people.done.user.text':
    'Ik heb het {name} laten weten. Jij beslist voor welke toestellen deze persoon zorgt.',
  'people.done.deactivate.title': '{name} heeft geen toegang meer',
  'people.done.deactivate.text': 'Ik heb het {name} laten weten.',
  'people.done.reactivate.title': '{name} heeft opnieuw toegang',
  'people.done.reactivate.text': 'Ik heb het {name} laten weten.',
  'people.told.administrator.title': 'Je bent nu beheerder',
  'people.told.administrator.text':
    '{by} heeft je beheerder van {company} gemaakt: je ziet alle toestellen, contracten en facturen, keurt bestellingen goed en beslist wie toegang heeft.',
  'people.told.user.title': 'Je bent nu gebruiker',
  'people.told.user.text':
    '{by} heeft je rol bij {company} gewijzigd: je ziet de toestellen die aan jou zijn toegewezen.',
  'people.told.deactivate.title': 'Je hebt geen toegang meer',
  'people.told.deactivate.text':
    '{by} heeft je toegang voor {company} beëindigd. Is dat een vergissing, vraag het dan aan deze persoon.',
  'people.told.reactivate.title': 'Je hebt opnieuw toegang',
  'people.told.reactivate.text':
    '{by} heeft je opnieuw toegang gegeven voor {company}. Schrijf “help” om te zien wat je kunt vragen.',
  'people.told.letIn.title': 'Je hebt toegang',
  'people.told.letIn.text':
    'Welkom {name}. Je kunt me nu alles vragen over de toestellen van {company}. Schrijf “help” om te zien wat.',
  'people.told.turnedAway.title': 'Geen toegang',
  'people.told.turnedAway.text':
    'Je aanvraag voor toegang is geweigerd. Is dat een vergissing, spreek dan met wie bij jullie de toestellen beheert en vraag het hier opnieuw.',
  'people.request.text':
    'Laat deze persoon alleen toe als je hem of haar kent: naam en adres zijn zelf ingetypt.',
  'people.request.knownAs': 'Zou zijn',
  'people.request.letIn': 'Toelaten',
  'people.request.turnAway': 'Weigeren',
  'people.request.approved': 'Toegelaten. De persoon weet het.',
  'people.request.refused': 'Geweigerd. De persoon weet het.',
  'people.password.title': 'Hier is geen wachtwoord',
  'people.password.none': 'Ik herken iedereen aan het chataccount, dus hier valt niets te resetten.',
  'people.password.chat':
    'Kun je niet aanmelden in de chat of op de computer? Jullie eigen IT-dienst reset dat wachtwoord.',
  'people.password.portal':
    'Voor de website van de leverancier gebruik je “Wachtwoord vergeten” op de aanmeldpagina: er komt een link per e-mail. Komt er geen, dan kan een beheerder het op die website resetten.',
  'people.password.active': '{name} heeft toegang en kan me in de chat schrijven.',
  'people.password.invited':
    '{name} is uitgenodigd maar nog niet toegelaten: hij of zij schrijft me in de chat en vraagt toegang.',
  'people.password.deactivated':
    '{name} is gedeactiveerd, daarom antwoord ik niet. Je kunt de toegang opnieuw activeren.',
  'people.untold': 'Ik kon het {name} niet laten weten: die heeft me nog niet geschreven.',
  'people.invited.asks': '{name} heeft al toegang gevraagd. Je kunt die meteen toelaten:',
} as const satisfies Record<keyof typeof en, string>;
