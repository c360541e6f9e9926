import type { en } from './en.ts';

export const nl = {
  'engine.send': 'Versturen',
  'engine.cancel': 'Annuleren',
  'engine.complete': 'Aanvullen',
  'engine.edit': 'Wijzigen',
  'engine.yes': 'Ja',
  'engine.no': 'Nee',
  'engine.confirm': 'Bevestigen',
  'engine.close': 'Sluiten',
  'engine.open': 'Openen',
  'engine.next': 'Volgende',
  'engine.back': 'Terug',
  'engine.more': 'Meer tonen',
  'engine.list.for': 'Voor “{words}”:',
  'engine.list.noneFor': 'Niets past bij “{words}”.',
  'engine.export.xlsx': 'Excel-bestand',
  'engine.export.csv': 'Csv-bestand',
  'engine.export.pdf': 'Pdf-bestand',
  'engine.export.which': 'Welk soort bestand wil je?',
  'engine.export.for': '{list} voor “{words}”',
  'engine.export.made': '{list}: {rows, plural, one {# rij} other {# rijen}}.',
  'engine.export.cut':
    '{list}: de eerste {rows, number} van {total, number} rijen. Dit soort bestand bevat er niet meer; beperk de lijst om de andere te krijgen.',
  'engine.export.asOf': 'Stand op {moment}',
  'engine.continue': 'Doorgaan',
  'engine.help': 'Wat kan ik vragen?',
  'engine.contactSupport': 'Iemand spreken',

  'engine.notThat': 'Niet dat? Dan misschien:',
  'engine.choose.title': 'Welke bedoel je?',
  'engine.choose.intro': 'Ik heb {count, plural, one {# mogelijkheid} other {# mogelijkheden}} gevonden.',
  'engine.choose.button': 'Kiezen',
  'engine.choose.intent': 'Wat wil je doen?',

  'engine.summary.title': 'Klaar om te versturen',
  'engine.summary.incomplete': 'Bijna klaar',
  'engine.summary.intro': 'Dit heb ik genoteerd.',
  'engine.summary.missing': 'Nog nodig: {fields}.',

  'engine.cancelled': 'Geannuleerd. Er is niets verstuurd.',
  'engine.startedOver': 'We beginnen opnieuw. Wat kan ik voor je doen?',
  'engine.nothingWaiting': 'Er wacht nu niets op een antwoord.',
  'engine.nothingToCancel': 'Er is niets om te annuleren.',
  'engine.resume': 'Zullen we verdergaan met “{topic}”?',
  'engine.superseded.title': 'Je bent nu bezig met “{topic}”',
  'engine.superseded.text': 'Deze kaart is van daarvoor: “{topic}” is niet verstuurd.',
  'engine.superseded.current': 'Naar de huidige',
  'engine.superseded.back': 'Terug naar deze',
  'engine.resume.text': 'Wat je al had ingevuld, is er nog.',

  'engine.expired.title': 'Dit formulier is verlopen',
  'engine.expired.text': 'Het stond te lang open. Begin opnieuw, dan vul ik in wat ik nog weet.',
  'engine.outdated.title': 'Deze kaart is niet meer actueel',
  'engine.outdated.text': 'De situatie is intussen veranderd. Vraag opnieuw hoe het ervoor staat.',

  'engine.ask.send': '{topic}: zal ik het versturen?',
  'engine.ask.whatNow': 'Wat wil je doen?',
  'engine.recalled.device': 'Voor {device}, waar we het over hadden. Is het een ander toestel, zeg het dan.',
  'engine.recalled.sent': 'Ja, het is verstuurd. Dit heb ik doorgegeven:',
  'engine.recalled.shown': 'Hier hadden we het over:',
  'engine.heard.kept': 'Genoteerd: “{text}”.',
  'engine.heard.skipped': 'Goed, dat slaan we over.',
  'engine.heard.unused': 'Met “{text}” kan ik hier niets.',
  'engine.heard.stillUnused': 'Met “{text}” kom ik niet verder.',
  'engine.heard.askBack': 'Even voor de zekerheid',
  'engine.heard.later': 'Goed, het blijft klaarstaan.',
  'engine.heard.notSentYet': 'Er is nog niets verstuurd.',
  'engine.heard.no': 'Goed, er wordt niets verstuurd. Wat moet er anders?',
  'engine.heard.choose': 'Met alleen ja weet ik het nog niet.',
  'engine.heard.ok': 'Prima, meer is er niet nodig.',
  'engine.heard.same': 'Er is niets veranderd sinds mijn vorige antwoord.',
  'engine.heard.stillSame': 'Het antwoord is nog altijd hetzelfde.',
  'engine.thanks': '{nth, select, 1 {Met plezier.} 2 {Geen probleem.} other {Graag gedaan.}}',
  'engine.talk.compliment':
    '{nth, select, 1 {Dat is lief, dank je.} 2 {Fijn om te horen, bedankt.} other {Dank je, dat lees ik graag.}}',
  'engine.talk.complaint':
    '{nth, select, 1 {Sorry, dat zou beter moeten gaan.} 2 {Je ergert je terecht, mijn excuses.} other {Dat is vervelend, dat begrijp ik.}}',
  'engine.talk.swear':
    '{nth, select, 1 {Dat klinkt als een slechte dag. We lossen het op.} 2 {Vervelend, dat begrijp ik. Zeg maar wat er in de weg zit.} other {Dat is ergerlijk, ik merk het. Eens kijken wat er kan.}}',
  'engine.talk.sigh':
    '{nth, select, 1 {Ik hoor het. Zeg maar wat er op je bord ligt.} 2 {Het was al lang genoeg, zo te horen. Zeg wat je nodig hebt, dan doe ik de rest.} other {Zo’n dag dus. Zeg maar wat ik van je kan overnemen.}}',
  'engine.talk.aboutMe': 'Ik ben een automatische assistent, geen mens. Zo bereik je iemand:',
  'engine.talk.canDo':
    'Ik help met storingen, meterstanden, verbruiksartikelen en aanvragen; al de rest gaat naar de servicedesk.',
  'engine.talk.stillOpen': 'Dit staat nog open, precies zoals je het achterliet.',
  'engine.talk.caseState': 'Stand van {number}',
  'engine.hello': 'Hallo {name}.',
  'engine.helloNoName': 'Hallo.',
  'engine.resume.open': '“{topic}” staat nog open: gaan we verder?',

  'engine.apology.title': 'Er ging iets mis',
  'engine.apology.text':
    'Sorry, je vraag kon niet worden verwerkt. Probeer het zo nog eens; gebeurt het weer, geef de servicedesk dan referentie {reference}.',

  'engine.privately': 'Ik heb je in een privébericht geantwoord.',

  'engine.notUnderstood.title': 'Ik weet niet zeker of ik je begrijp',
  'engine.notUnderstood.text': 'Zeg het in andere woorden, of kies hieronder.',
  'engine.files.picture': 'foto {name}',
  'engine.files.joined': 'Gaat mee: {files}.',
  'engine.files.loose': 'Ik bewaar dit een half uur, voor je volgende melding of aanvraag: {files}.',
  'engine.files.unread': 'Wat op een foto staat, kan ik niet lezen.',
  'engine.files.notForThis':
    'Hier kan niets mee. Ik bewaar dit een half uur, voor een melding of een aanvraag: {files}.',
  'engine.files.about.title': 'Waarover gaat het?',
  'engine.files.about.text':
    'Ik bewaar dit een half uur: {files}. Schrijf in een regel wat er mis is en op welk toestel, dan gaat het mee.',
  'engine.files.leftOut': 'Gaat niet mee: {files}.',
  'engine.files.read': 'Ik heb de regels van {files} gelezen.',
  'engine.files.inWords':
    'Schrijf in een regel waarover het gaat: de melding op het scherm, wat er misgaat en op welk toestel.',
  'engine.files.left.too-large':
    '{count, plural, one {{files} is} other {{files} zijn}} groter dan {megabytes} MB en {count, plural, one {is} other {zijn}} niet bewaard.',
  'engine.files.left.too-many':
    '{count, plural, one {{files} is} other {{files} zijn}} niet bewaard: bij één bericht kunnen {most} bestanden.',
  'engine.files.left.unreachable':
    'Ik kon {files} niet ophalen. Stuur {count, plural, one {het} other {ze}} nog eens.',
  'engine.files.left.unseen':
    'Foto’s en bestanden krijg ik hier niet te zien. Stuur {count, plural, one {het} other {ze}} in ons eigen gesprek.',
  'engine.files.left.unsupported':
    '{count, plural, one {{files} is} other {{files} zijn}} niet bewaard: foto’s, pdf, documenten zonder macro’s, tabellen, geluid en video kunnen wel.',
  'engine.reference': '“{number}” is geen dossiernummer van ons: die beginnen met CS.',
  'engine.shortened': 'Je bericht is langer dan een dossier kan bevatten: de eerste 5.000 tekens tellen.',
  'engine.edited':
    'Een bericht waarop ik al geantwoord heb, lees ik niet opnieuw. Schrijf wat anders is in een nieuw bericht.',
  'engine.empty.title': 'Je bericht is leeg',
  'engine.empty.text':
    'Zeg in één regel wat er aan de hand is, bijvoorbeeld “papierstoring lade 2” of “2 cyaan toners”.',
  'engine.continuedBelow': 'Zie verder hieronder.',
  'engine.greeting': 'Hallo {name}. Waarmee kan ik je helpen?',
  'engine.greetingNoName': 'Hallo. Waarmee kan ik je helpen?',
  'engine.tooLong': 'Dat bericht is te lang voor mij. Vat het samen in een paar zinnen.',
  'engine.queue.noted': 'Genoteerd voor daarna: {requests}.',
  'engine.queue.one': '“{text}”',
  'engine.queue.leftOut': 'Goed, ik laat {request} weg.',
  'engine.queue.both': 'Ja, daarna neem ik {requests}.',
  'engine.queue.next': 'Nu “{text}”.',
} as const satisfies Record<keyof typeof en, string>;
