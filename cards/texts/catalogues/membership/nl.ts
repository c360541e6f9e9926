import type { en } from './en.ts';

export const nl = {
  'membership.menu.title': 'Lidmaatschap',
  'membership.menu.example': '“hoeveel punten heb ik?”, “mijn lidmaatschap”',
  'membership.noProgramme.title': 'Geen lidmaatschap in je programma',
  'membership.noProgramme.text':
    'Het programma van je leverancier heeft geen professioneel lidmaatschap. Je toestellen, verbruiksgoederen en aanvragen worden hier gewoon opgevolgd.',

  'membership.card.title': '{name}: {tier}, actief',
  'membership.number.is': 'Je lidnummer is {number}.',
  'membership.status.title': '{name}: nog geen lid',
  'membership.status.none':
    'Je bedrijf heeft nog geen account bij het programma. Lid worden gaat in twee stappen: eerst het zakelijke account, wat {days, plural, one {# werkdag} other {# werkdagen}} kan duren, dan je producten en een niveau.',
  'membership.fact.number': 'Lidnummer',
  'membership.fact.tier': 'Niveau',
  'membership.fact.since': 'Lid sinds',
  'membership.fact.until': 'Loopt tot',
  'membership.fact.points': 'Punten die tellen',
  'membership.fact.saidPoints': 'Punten, zoals je zegt',
  'membership.fact.payment': 'Betaling',
  'membership.fact.due': 'Gewone vervaldatum van de factuur',
  'membership.fact.name': 'Product',
  'membership.fact.serial': 'Serienummer',
  'membership.fact.boughtOn': 'Aankoopdatum',
  'membership.fact.country': 'Land van aankoop',
  'membership.fact.dealer': 'Dealer',
  'membership.missing.serial': 'serienummer',
  'membership.missing.boughtOn': 'aankoopdatum',
  'membership.missing.country': 'land van aankoop',
  'membership.missing.dealer': 'dealer',
  'membership.fact.guessed': 'Niet zeker',

  'membership.range': '{from, number} tot {to, number} punten',
  'membership.range.open': '{from, number} punten en meer',
  'membership.fee': '{fee} per jaar',
  'membership.points': '{points, plural, one {# punt} other {# punten}}',
  'membership.points.noProducts': 'Er is nog geen product geregistreerd, dus er tellen nog geen punten.',
  'membership.points.counted':
    '{points, plural, =0 {Er tellen nog geen punten.} one {Er telt # punt.} other {Er tellen # punten.}}',
  'membership.points.waiting':
    'Er {points, plural, one {komt # punt} other {komen # punten}} bij zodra de ontbrekende gegevens er zijn.',
  'membership.points.open': 'Je kunt kiezen: {tiers}.',
  'membership.points.tooFew': 'Vanaf {from, number} punten kun je lid worden: nog {missing, number} te gaan.',
  'membership.points.next': 'Nog {missing, plural, one {# punt} other {# punten}} en ook {tier} staat open.',
  'membership.tooFew.onlyOne': 'Nog geen ander niveau staat open',
  'membership.tooFew.title': 'Nog niet genoeg punten',

  'membership.products.title': 'Mijn producten: {points, plural, one {# punt} other {# punten}}',
  'membership.products.button': 'Mijn producten',
  'membership.products.missing': 'ontbreekt: {facts}',
  'membership.products.noPoints': 'punten nog toe te kennen',
  'membership.products.further':
    '{count, plural, one {Nog één product wordt} other {Nog # producten worden}} niet getoond.',
  'membership.state.counted': '✓ Punten toegekend',
  'membership.state.incomplete': 'Gegevens ontbreken',
  'membership.state.to-assign': 'Punten volgen',
  'membership.state.former': 'Over te nemen',
  'membership.register': 'Product registreren',
  'membership.product.title': 'Product registreren',
  'membership.product.complete': 'Product aanvullen',
  'membership.product.intro':
    'De punten tellen zodra serienummer, aankoopdatum, land en dealer bekend zijn. Weet je het niet precies meer? Je beste schatting volstaat.',
  'membership.product.nameHint': 'Zoals het op de camera of de lens staat.',
  'membership.product.unknown': 'Niet bekend',
  'membership.product.guessed': 'Een deel is mijn beste schatting',
  'membership.product.inFuture': 'Die dag moet nog komen.',
  'membership.product.nothing': 'Geef minstens één van deze gegevens.',
  'membership.product.kept': 'Geregistreerd: {product}',
  'membership.product.counted':
    '✓ Er ontbreekt niets: {points, plural, one {# punt telt} other {# punten tellen}} mee.',
  'membership.product.incomplete': 'De punten tellen zodra dit bekend is: {facts}.',
  'membership.product.toAssign':
    'Er ontbreekt niets. Het staat niet in de puntenlijst, dus de servicedesk kent de punten toe.',
  'membership.product.needsAccount': 'Producten registreer je in het zakelijke account; dat komt eerst.',

  'membership.worth.title': 'Punten van een product',
  'membership.worth.one': '{product}: {points, plural, one {# punt} other {# punten}}.',
  'membership.worth.total': 'Samen: {points, plural, one {# punt} other {# punten}}.',
  'membership.worth.unknown':
    'Dat product staat niet in de puntenlijst. Registreer het, dan kent de servicedesk de punten toe.',

  'membership.tiers.title': 'Niveaus en jaarbijdragen',
  'membership.tiers.button': 'Niveaus en prijzen',
  'membership.tiers.one': '{tier}: {terms}.',
  'membership.tiers.open': 'Met {points, plural, one {# punt} other {# punten}} kun je {tiers} kiezen.',
  'membership.tiers.none':
    'Met {points, plural, one {# punt} other {# punten}} staat nog geen niveau open: je hebt er {from, number} nodig, dus nog {missing, number}.',
  'membership.tiers.from': 'Vanaf {from, number} punten kun je lid worden.',
  'membership.tiers.switch':
    'Corporate of niet, dat kies je zelf: een knop bij de keuze van het niveau zet het aan en uit.',
  'membership.tiers.printed':
    'Het overzicht van het programma vermeldt {printed, number} boven {tier}; het bereik vanaf {from, number} telt.',
  'membership.tiers.currencies': 'Elke bijdrage staat in de munt waarin het programma ze vermeldt.',
  'membership.tier.which': 'Welk niveau wil je?',
  'membership.tier.twoSteps':
    'Lid worden gaat in twee stappen: eerst het zakelijke account, wat {days, plural, one {# werkdag} other {# werkdagen}} kan duren, dan je producten en het lidmaatschap. Producten leveren punten op; je hebt er {from, number} nodig.',
  'membership.tier.tooHigh': '{tier} begint bij {from, number} punten; je hebt er {points, number}.',
  'membership.tier.withPoints':
    'Met {points, plural, one {# punt} other {# punten}} staan deze voor je open.',
  'membership.tier.current': 'Je hebt nu {tier}.',
  'membership.tierLater': 'Later kiezen',
  'membership.otherTier': 'Ander niveau',
  'membership.switch.on': 'Corporate aanzetten',
  'membership.switch.off': 'Corporate uitzetten',
  'membership.join': 'Lid worden',

  'membership.vat.which': 'Is je organisatie btw-plichtig?',
  'membership.vat.intro':
    'Het zakelijke account komt eerst; de validatie kan {days, plural, one {# werkdag} other {# werkdagen}} duren. Welk document nodig is, hangt hiervan af.',
  'membership.vat.yes': 'Ja, met een btw-nummer',
  'membership.vat.yesMeans': 'Een btw-certificaat of een bedrijfsfactuur',
  'membership.vat.no': 'Nee, zonder',
  'membership.vat.noMeans': 'Eén van drie documenten',
  'membership.documents.title': 'Documenten voor het zakelijke account',
  'membership.documents.vat': 'Met een btw-nummer volstaat een van beide: {kinds}.',
  'membership.documents.noVat':
    'Zonder btw-nummer precies één van deze, met de naam en het adres van de organisatie: {kinds}.',
  'membership.documents.authorised': 'Wie het aanvraagt, moet bevoegd zijn om deze gegevens te geven.',
  'membership.documents.either': 'Documenten met btw-nummer (een van beide volstaat)',
  'membership.documents.exactlyOne': 'Documenten zonder btw-nummer (precies één)',
  'membership.documents.kind': '{kind}',
  'membership.documents.given': 'Dit document geef ik',
  'membership.documents.none': 'Kies minstens één van de documenten.',
  'membership.documents.too-many': 'Kies precies één van de documenten.',
  'membership.account.title': 'Zakelijk account voor het lidmaatschap',
  'membership.account.ask': 'Account aanvragen',
  'membership.account.intro.vat':
    'Op een factuur moeten het btw-nummer en de naam van de organisatie goed leesbaar zijn. De validatie kan {days, plural, one {# werkdag} other {# werkdagen}} duren.',
  'membership.account.intro.noVat':
    'Op het document staan de naam en het adres van de organisatie. De validatie kan {days, plural, one {# werkdag} other {# werkdagen}} duren.',
  'membership.account.formerEmailHint':
    'Daarmee kun je je vroegere producten overnemen; zonder moet je ze opnieuw registreren. Leeg als je geen lid was.',
  'membership.account.authorised': 'Ik ben bevoegd om deze gegevens te geven',
  'membership.account.notAuthorised': 'Iemand die bevoegd is, moet het aanvragen.',
  'membership.account.sent':
    'Je zakelijke account is aangevraagd: {number}. Dat kan {days, plural, one {# werkdag} other {# werkdagen}} duren, dus tot {date}.',
  'membership.account.document': 'Stuur {documents} hier als foto of pdf, dan komt het bij het dossier.',
  'membership.account.noFormerEmail':
    'Er is geen vroeger e-mailadres gegeven, dus vroegere producten kunnen niet worden overgenomen.',

  'membership.validation.title': 'Validatie van het zakelijke account',
  'membership.validation.text':
    'Een zakelijk account valideren en aanmaken kan {days, plural, one {# werkdag} other {# werkdagen}} duren.',
  'membership.validation.none':
    'Dat van jou is nog niet aangevraagd; nu aangevraagd is het er ten laatste op {date}.',
  'membership.validation.pending':
    'Je zakelijke account is aangevraagd met {number}; het is er ten laatste op {date}.',
  'membership.validation.done': 'Je zakelijke account is gevalideerd.',
  'membership.password.title': 'Wachtwoord van het zakelijke account',
  'membership.password.wait':
    'Probeer het wachtwoord niet opnieuw in te stellen voor het bericht daarover er is.',
  'membership.password.set':
    'Zodra het account klaar is, komt er een automatisch bericht van {sender}. Kies dan je nieuwe wachtwoord.',
  'membership.migrate.title': 'Producten van een vroeger lidmaatschap',
  'membership.migrate.button': 'Producten migreren',
  'membership.migrate.ready': 'Deze kun je nu overnemen: {products}.',
  'membership.migrate.done': '{count, plural, one {Eén product is} other {# producten zijn}} overgenomen.',
  'membership.migrate.giveEmail':
    'Geef het e-mailadres van je vroegere lidmaatschap op als je het zakelijke account aanvraagt: dan kun je de producten overnemen. Zonder moet je ze opnieuw registreren.',
  'membership.migrate.nothing': 'Er is geen product van {email} meer over te nemen.',
  'membership.migrate.noEmail':
    'Er valt niets over te nemen, en er is geen blauwe knop, want het e-mailadres van het vroegere lidmaatschap is niet bij het account opgegeven. Registreer de producten opnieuw, of vraag de overname aan.',
  'membership.migrate.callLine': 'De prioriteitslijn is bereikbaar op {phone}.',
  'membership.migrate.giveNow': 'Oude e-mail opgeven',
  'membership.migrate.request':
    'Graag de producten van ons vroegere lidmaatschap overnemen. Het e-mailadres was:',

  'membership.payment.title': 'Het lidmaatschap betalen',
  'membership.payment.which': 'Hoe wil je betalen?',
  'membership.payment.card': 'Creditcard',
  'membership.payment.transfer': 'Bankoverschrijving',
  'membership.payment.card.means':
    'Met de kaart betaal je vandaag niets: ze wordt gecontroleerd met een bedrag van nul, en belast op de vervaldatum van de factuur, gewoonlijk {date}.',
  'membership.payment.transfer.means':
    'Met een overschrijving betaal je voor de vervaldatum van de factuur, gewoonlijk {date}; er kunnen lokale bankkosten bij komen.',
  'membership.payment.card.option': 'Creditcard: vandaag een bedrag van nul, belast op de vervaldag',
  'membership.payment.transfer.option': 'Overschrijving: voor de vervaldag, lokale bankkosten mogelijk',
  'membership.payment.usual':
    'De factuur komt binnen enkele uren; ze vervalt gewoonlijk na {days, plural, one {# dag} other {# dagen}}.',
  'membership.payment.po': 'Je kunt je bestelnummer toevoegen voor je de aanmelding verstuurt.',
  'membership.review.title': 'Controleer je lidmaatschap',
  'membership.review.intro':
    'Controleer de gegevens; alles kan nog worden gewijzigd. De factuur vervalt gewoonlijk op {date}.',
  'membership.review.introAgain':
    'Controleer de gegevens; alles kan nog worden gewijzigd. Je nummer {number} verandert. De factuur vervalt gewoonlijk op {date}.',
  'membership.review.poNumber': 'Bestelnummer',
  'membership.review.poHint': 'Dat van jullie, als het op de factuur moet staan.',
  'membership.review.terms': 'Voorwaarden',
  'membership.review.accept': 'Ik aanvaard de {terms}',
  'membership.review.notAccepted': 'Aanvaard eerst de voorwaarden.',
  'membership.start.title': 'Wanneer het lidmaatschap werkt',
  'membership.start.text': 'Je kunt het lidmaatschap meteen gebruiken.',
  'membership.changed.title': 'Een ander lidnummer',
  'membership.changed.text': 'Wie al een lidmaatschap had, krijgt bij het nieuwe een nieuw nummer.',
  'membership.joined.replaces': 'Het komt in de plaats van {number}, dat niet meer geldt.',
  'membership.joined.invoice': 'De factuur komt binnen enkele uren.',

  'membership.ask.title': 'Vraag over het lidmaatschap',
  'membership.ask.intro': 'De servicedesk doet dit voor je. Zeg alles wat ertoe doet.',
  'membership.ask.sent': 'De servicedesk kijkt ernaar: {number}.',
  'membership.desk.joined': 'Nieuw lidmaatschap',
  'membership.desk.joinedText':
    '{name} ({company}) koos {tier}, nummer {number}. De factuur moet nog vertrekken.',
  'membership.desk.assign': 'Punten toe te kennen',
  'membership.desk.assignText':
    '{name} ({company}) registreerde een product dat in geen lijst staat: {product}.',
} satisfies Record<keyof typeof en, string>;
