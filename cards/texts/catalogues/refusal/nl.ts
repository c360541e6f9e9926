import type { en } from './en.ts';

export const nl = {
  'refusal.case-not-found.title': 'Ik vind deze melding niet',
  'refusal.case-not-found.text':
    'Er is geen melding {number} bij degene die je kunt zien. Controleer het nummer of kijk in je lijst.',
  'refusal.device-not-found.title': 'Ik vind dit toestel niet',
  'refusal.device-not-found.text':
    'Het hoort niet bij de toestellen die je beheert. Controleer het serienummer of kies uit je lijst.',
  'refusal.order-not-found.title': 'Ik vind die bestelling niet',
  'refusal.order-not-found.text':
    'Er is geen bestelling {number} bij die je kunt zien. Kijk het nummer na, of kijk in de lijst.',
  'refusal.approval-not-found.title': 'Hier valt niets te beslissen',
  'refusal.approval-not-found.text': 'Deze aanvraag bestaat niet, of je hoeft er niet over te beslissen.',
  'refusal.administrators': 'Beheerders',
  'refusal.ask.button': 'Vraag het hun',
  'refusal.ask.done': 'Doorgegeven',
  'refusal.ask.doneText': 'Ik heb het aan {names} gevraagd. Zij antwoorden je zelf.',
  'refusal.ask.title': '{name} vraagt je iets',
  'refusal.ask.text': '“{text}”',
  'refusal.ask.takeUp': 'Aan de slag',
  'refusal.not-allowed.title': 'Alleen voor beheerders',
  'refusal.not-allowed.text': 'Je rol laat dit niet toe. Een beheerder van je bedrijf kan het doen.',
  'refusal.already-decided.title': 'Al beslist',
  'refusal.already-decided.text': '{name} heeft al beslist: {decision}.',
  'refusal.case-closed.title': 'Deze melding is afgesloten',
  'refusal.case-closed.text':
    'Aan {number} kan niets meer worden toegevoegd. Maak een nieuwe melding als het probleem terug is.',
  'refusal.reading-lower-now.title': 'Er is een hogere stand binnengekomen',
  'refusal.reading-lower-now.text':
    'Intussen is er voor teller {code} een hogere stand geregistreerd. Open het formulier opnieuw om die te zien.',
  'refusal.no-readings-given.title': 'Nog geen meterstand',
  'refusal.no-readings-given.text': 'Geef minstens één teller van dit toestel op.',
  'refusal.device-orders-itself.title': 'Dit toestel bestelt zijn toner zelf',
  'refusal.device-orders-itself.text':
    '{device} wordt op afstand gevolgd en krijgt zijn verbruiksartikelen zonder bestelling; zelf bestellen kan niet. Is er niets gekomen, dan geef ik dat door.',
  'refusal.device-replenished.title': 'Verbruiksartikelen komen automatisch',
  'refusal.device-replenished.text':
    'Automatisch aanvullen staat aan voor {device}: artikelen worden verstuurd zodra ze bijna op zijn. Is er niets gekomen, dan geef ik dat door.',
  'refusal.device-leaving.title': 'Dit toestel wordt weggehaald',
  'refusal.device-leaving.text':
    '{device} staat klaar om weg te gaan; er kan niets meer voor besteld worden.',
  'refusal.item-not-compatible.title': 'Dit past niet op het toestel',
  'refusal.item-not-compatible.text':
    '{item} is niet bedoeld voor {device}. Kies uit de artikelen die passen.',
  'refusal.item-not-for-dealers.title': 'Niet voor wederverkopers',
  'refusal.item-not-for-dealers.text':
    'Een wederverkoper kan geen opvangbakken bestellen. Je klant kan dat wel.',
  'refusal.nothing-ordered.title': 'Nog niets gekozen',
  'refusal.nothing-ordered.text': 'Geef van minstens één artikel het aantal op.',
  'refusal.quantity-out-of-range.title': 'Controleer het aantal',
  'refusal.quantity-out-of-range.text': 'Geef een geheel getal tussen 1 en {max}.',
  'refusal.too-many-for-priority.title': 'Te veel dozen voor spoedverzending',
  'refusal.too-many-for-priority.text':
    'Met spoed kunnen er hoogstens {max} dozen mee; je bestelt er {count}. Kies gewone verzending of bestel minder.',
  'refusal.priority-consent-missing.title': 'Je akkoord is nodig',
  'refusal.priority-consent-missing.text':
    'Spoedverzending kost minstens {cost}. Ga akkoord of kies gewone verzending.',
  'refusal.billable-consent-missing.title': 'Deze nietjes worden aangerekend',
  'refusal.billable-consent-missing.text':
    'Besteld door een wederverkoper worden nietjes aangerekend, ook als het contract ze dekt. Ga akkoord of haal ze eruit.',
  'refusal.own-request.title': 'Iemand anders moet beslissen',
  'refusal.own-request.text': 'Je kunt je eigen aanvraag niet goedkeuren.',
  'refusal.no-approver.title': 'Niemand kan deze bestelling goedkeuren',
  'refusal.no-approver.text':
    'Deze bestelling heeft het akkoord van een beheerder nodig, en je account heeft er geen. De servicedesk kan dat in orde brengen.',
  'refusal.sent-not-found.title': 'Ik vind dit niet meer terug',
  'refusal.sent-not-found.text':
    'Zoiets staat niet bij wat je verstuurd hebt. Kijk in de lijst van je meldingen, of vraag om hulp.',
  'refusal.site-not-found.title': 'Ik vind dit adres niet',
  'refusal.site-not-found.text':
    'Het staat niet bij je leveradressen. Kies er een, of vraag de servicedesk om het toe te voegen.',
  'refusal.claim-failed.title': 'Ik kan dit toestel niet toevoegen',
  'refusal.claim-failed.text':
    '{serial} en deze postcode horen niet bij elkaar. Controleer het nummer op het etiket (0 of O, 1 of I) en neem de postcode van je leveradres zoals die geregistreerd is. Kloppen ze allebei, dan kan de servicedesk het koppelen, hier of op {phone}.',
  'refusal.claim-limit.title': 'Te veel pogingen vandaag',
  'refusal.claim-limit.text':
    'Toevoegen is vandaag een aantal keer mislukt, dus het moet wachten tot morgen. De servicedesk kan de toestellen meteen koppelen, hier of op {phone}.',
  'refusal.no-administrator.title': 'Niemand kan dit goedkeuren',
  'refusal.no-administrator.text':
    'Alleen een beheerder kan dit doen en je account heeft er geen. De servicedesk kan dat in orde brengen.',
  'refusal.sent-by-another.title': 'Dit heeft iemand anders verstuurd',
  'refusal.sent-by-another.text': 'Alleen wie het verstuurde, kan het intrekken of wijzigen.',
  'refusal.withdrawn-already.title': 'Al ingetrokken',
  'refusal.withdrawn-already.text': 'Het was al ingetrokken; er hoeft niets meer te gebeuren.',
  'refusal.order-approved-first.title': 'Intussen goedgekeurd',
  'refusal.order-approved-first.text':
    '{name} heeft ze goedgekeurd, dus ze ligt bij de leverancier. De servicedesk kan proberen ze te stoppen.',
  'refusal.order-rejected-first.title': 'Intussen geweigerd',
  'refusal.order-rejected-first.text':
    '{name} heeft ze geweigerd. Er is niets besteld; je kunt een andere bestelling plaatsen.',
  'refusal.order-sent-on.title': 'Al bij de leverancier',
  'refusal.order-sent-on.text':
    'Niemand hoefde deze bestelling goed te keuren, dus ze is meteen vertrokken. De servicedesk kan proberen ze te stoppen of aan te passen.',
  'refusal.case-handled.title': 'De servicedesk is ermee bezig geweest',
  'refusal.case-handled.text':
    '{number} kan niet meer worden ingetrokken. Schrijf in een opmerking dat het niet meer nodig is.',
  'refusal.reading-superseded.title': 'Er is een latere stand',
  'refusal.reading-superseded.text':
    'Van deze teller is een latere stand geregistreerd of in onderzoek. Geef een nieuwe stand door, of vraag het de servicedesk.',
  'refusal.comment-too-old.title': 'Te laat om in te trekken',
  'refusal.comment-too-old.text':
    'Een opmerking kan {minutes} minuten lang worden ingetrokken; ze kan intussen gelezen zijn. Schrijf er nog een om het recht te zetten.',
  'refusal.nothing-corrected.title': 'Niets te verbeteren',
  'refusal.nothing-corrected.text': 'Deze standen zijn dezelfde als wat geregistreerd is.',
  'refusal.reminded-lately.title': 'Net nog herinnerd',
  'refusal.reminded-lately.text':
    'Het voorbije uur is er al herinnerd. Over {minutes, plural, one {# minuut} other {# minuten}} kan het opnieuw.',
  'refusal.request-withdrawn.title': 'Intussen ingetrokken',
  'refusal.request-withdrawn.text': '{name} heeft de aanvraag ingetrokken voor er beslist was.',
  'refusal.case-files-full.title': 'Dat is meer dan er bij een melding past',
  'refusal.case-files-full.text':
    'Bij melding {number} passen hoogstens {count} foto’s en bestanden. Laat ze weg en stuur alleen de tekst.',
  'refusal.file-too-large.title': 'Het bestand zou te groot zijn',
  'refusal.file-too-large.text':
    'Een bestand mag hoogstens {megabytes} MB zijn. Beperk de lijst en probeer het opnieuw.',
  'refusal.member-account-missing.title': 'Nog geen gevalideerd account',
  'refusal.member-account-missing.text': 'Het zakelijke account moet gevalideerd zijn voor je lid wordt.',
  'refusal.tier-out-of-reach.title': 'Dit niveau staat niet open',
  'refusal.tier-out-of-reach.text':
    'Met {points, plural, one {# punt} other {# punten}} kun je dit niveau niet kiezen. Kies een ander.',
  'refusal.tier-already-yours.title': 'Je hebt dit niveau al',
  'refusal.tier-already-yours.text':
    '{tier} is nu je niveau. Kies een ander, of vraag de servicedesk om een verlenging.',
  'refusal.terms-not-accepted.title': 'Je akkoord is nodig',
  'refusal.terms-not-accepted.text': 'Aanvaard de voorwaarden voor je lid wordt.',
  'refusal.product-registered-already.title': 'Al geregistreerd',
  'refusal.product-registered-already.text':
    '{serial} is al geregistreerd, als {product}. Controleer het serienummer.',
  'refusal.product-not-found.title': 'Ik vind dit product niet',
  'refusal.product-not-found.text':
    'Het staat niet bij je geregistreerde producten. Open ze opnieuw om te zien hoe het staat.',
  'refusal.nothing-to-migrate.title': 'Niets over te nemen',
  'refusal.nothing-to-migrate.text': 'Er wacht geen product van een vroeger lidmaatschap.',
  'refusal.person-not-found.title': 'Ik vind deze persoon niet',
  'refusal.person-not-found.text': 'Er is niemand die past bij jullie. Kijk in de lijst.',
  'refusal.own-access.title': 'Dit is je eigen toegang',
  'refusal.own-access.text': 'Je kunt je eigen toegang niet wijzigen. Een andere beheerder kan dat.',
  'refusal.last-administrator.title': 'De laatste beheerder',
  'refusal.last-administrator.text':
    '{name} is de enige actieve beheerder. Maak eerst iemand anders beheerder.',
  'refusal.person-known.title': 'Heeft al toegang',
  'refusal.person-known.text':
    '{name} heeft dit adres al en heeft toegang. Zoek de persoon op in de lijst om de rol te wijzigen.',
  'refusal.person-inactive.title': 'Gedeactiveerd',
  'refusal.person-inactive.text': '{name} is gedeactiveerd. Activeer de toegang eerst opnieuw.',
  'refusal.role-already.title': 'Dat is al zo',
  'refusal.role-already.text': '{name} heeft deze rol al.',
  'refusal.person-active-already.title': 'Dat is al zo',
  'refusal.person-active-already.text': '{name} heeft al toegang.',
  'refusal.person-inactive-already.title': 'Dat is al zo',
  'refusal.person-inactive-already.text': '{name} is al gedeactiveerd.',
  'refusal.access-request-gone.title': 'Niets te beslissen',
  'refusal.access-request-gone.text':
    'Deze aanvraag voor toegang bestaat niet meer, of de beslissing is niet aan jou.',
  'refusal.access-request-decided.title': 'Al beslist',
  'refusal.access-request-decided.text': 'Iemand heeft al beslist over {name}. De lijst toont hoe het staat.',
  'refusal.access-without-address.title': 'Het adres ontbreekt',
  'refusal.access-without-address.text':
    '{name} gaf geen e-mailadres op. Vraag om de aanvraag opnieuw te sturen met het adres, of weiger deze.',
  'refusal.contact-known.title': 'Al een contact',
  'refusal.contact-known.text': '{name} staat al in de lijst met dit adres.',
} satisfies Record<keyof typeof en, string>;
