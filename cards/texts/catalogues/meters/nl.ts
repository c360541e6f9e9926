import type { en } from './en.ts';

export const nl = {
  'meters.menu.title': 'Meterstanden doorgeven',
  'meters.menu.example': '“{device}: zwart 153.700, kleur 9.810”',

  'meters.counter.bw-large': 'Zwart-wit, groot formaat ({code})',
  'meters.counter.bw-small': 'Zwart-wit, klein formaat ({code})',
  'meters.counter.colour-large': 'Kleur, groot formaat ({code})',
  'meters.counter.colour-small': 'Kleur, klein formaat ({code})',
  'meters.counter.total': 'Totaal ({code})',
  'meters.source.e-maintenance': 'doorgestuurd via e-Maintenance',
  'meters.source.estimate': 'schatting',
  'meters.source.person': 'door iemand doorgegeven',
  'meters.source.visit': 'bezoek van de technicus',
  'meters.hint': 'Laatste stand: {last} op {date} ({source})',
  'meters.hint.none': 'Nog geen stand geregistreerd',

  'meters.form.title': 'Tellerstanden',
  'meters.form.intro':
    '{device}. Met je eigen standen vermijd je een geschatte factuur, die je na uitgifte niet meer kunt betwisten.',
  'meters.why':
    'Met je eigen standen vermijd je een geschatte factuur, die je na uitgifte niet meer kunt betwisten.',
  'meters.missing': 'Geef minstens één teller op.',
  'meters.unplaced': 'Dit toestel heeft geen teller waar {values} bij past.',
  'meters.unused': 'Niet gebruikt: {figures}.',
  'meters.error.lower': 'Lager dan de laatste stand, {last}.',
  'meters.correct': 'Verbeteren',
  'meters.otherDevice': 'Een ander toestel',

  'meters.none.title': 'Geen tellers geregistreerd',
  'meters.none.text':
    'Voor {device} is geen teller geregistreerd, dus er valt niets in te vullen. Ontbreekt er een, dan kan de servicedesk die toevoegen.',
  'meters.none.ask': 'Laten toevoegen',
  'meters.none.caseTitle': 'Tellers ontbreken: {device}',
  'meters.none.caseText': 'De tellers van dit toestel zijn niet geregistreerd. Opgegeven cijfers: {values}.',

  'meters.lower.insists': 'Deze cijfers kloppen: laten controleren?',
  'meters.lower.check': 'De servicedesk vergelijkt met het toestel en noteert ze als ze kloppen.',
  'meters.lower.title': 'Lager dan de laatste stand',
  'meters.lower.text': 'De geregistreerde stand is al gefactureerd; een lagere kan die niet vervangen.',
  'meters.lower.estimate':
    '{count, plural, one {De geregistreerde stand is een schatting} other {Sommige geregistreerde standen zijn schattingen}}, omdat er bij het factureren geen stand binnen was: jouw cijfer kan dus best juist zijn.',
  'meters.lower.ways':
    'Controleer het toestel en de cijfers. Staat dit echt op je teller, dan kan de servicedesk het nakijken.',
  'meters.lower.own':
    'Wat geregistreerd staat, gaf je zelf door, en daarna kwam er niets meer. Was het een vergissing, dan kan dit cijfer in de plaats komen.',
  'meters.lower.corrects': 'Mijn stand verbeteren',
  'meters.lower.fact': 'jij gaf {value}; geregistreerd: {last}, {date}, {source}',
  'meters.lower.review': 'Laten controleren',
  'meters.lower.contract': 'Vraag over contract',

  'meters.swapped.title': 'Twee tellers verwisseld?',
  'meters.swapped.text': '“{one}” en “{two}” passen beter andersom.',
  'meters.swapped.exchange': 'Verwisselen',
  'meters.swapped.keep': 'Zo versturen',
  'meters.swapped.no': 'Niet verwisseld',

  'meters.jump.title': 'Klopt dit?',
  'meters.jump.text':
    'Dit is veel meer dan anders. Controleer of er geen cijfer te veel staat voor het op je factuur komt.',
  'meters.jump.fact': '{value}, dat is {difference} meer dan op {date}',
  'meters.jump.yes': 'Ja, versturen',

  'meters.review.title': 'Tellerstanden na te kijken: {device}',
  'meters.review.line': '{counter}: {value}. {last}.',
  'meters.review.sent':
    'De servicedesk bekijkt je cijfers en registreert ze als ze juist lijken. Je hoort het hier van mij.',
  'meters.contract.title': 'Vraag over het contract, standen van {device}',
  'meters.contract.sent': 'De servicedesk heeft je vraag en je cijfers. Je hoort het hier van mij.',

  'meters.recorded.title': 'Standen geregistreerd',
  'meters.recorded.intro': '{device}. Je volgende factuur houdt er rekening mee.',
  'meters.recorded.first': 'Eerste stand',
  'meters.recorded.more':
    '{difference, plural, =0 {Ongewijzigd sinds {date}} one {# meer dan op {date}} other {# meer dan op {date}}}',
  'meters.correct.title': 'Standen verbeteren',
  'meters.correct.intro': '{device}. Alleen wat je hier wijzigt, wordt verbeterd.',
  'meters.correct.hint': 'Geregistreerd: {value}',
  'meters.correct.was': 'in plaats van {value}',
  'meters.correct.same': 'ongewijzigd',
  'meters.correct.ask': 'Deze standen verbeteren?',
  'meters.afterwards': 'Daarna: {others}.',
  'meters.correct.of': '{device} verbeteren',
  'meters.corrected.title': 'Standen verbeterd',

  'meters.source.guess': 'door iemand geschat',
  'meters.readOn': 'afgelezen op {date}',
  'meters.estimated': 'een schatting',
  'meters.event.reset': 'teller opnieuw begonnen',
  'meters.event.rollover': 'teller over zijn hoogste stand heen',
  'meters.event.engine': 'printmotor vervangen',
  'meters.event.closing': 'laatste stand van het toestel dat weggaat',
  'meters.event.first': 'eerste stand van het toestel dat komt',
  'meters.when':
    'Ik ken geen vaste datum voor deze standen. Hoe eerder, hoe beter: zonder standen wordt de factuur geschat, en die kun je na uitgifte niet meer betwisten.',
  'meters.notGiven': 'Nog niet doorgegeven: {counters}.',
  'meters.field': '{device}: {counter}',
  'meters.form.use': 'Cijfers overnemen',

  'meters.together.title': 'Tellerstanden van {count, plural, one {# toestel} other {# toestellen}}',
  'meters.together.ready': '{count, plural, one {# stand is} other {# standen zijn}} klaar om te versturen.',
  'meters.together.desk':
    '{count, plural, one {# cijfer gaat} other {# cijfers gaan}} ter controle naar de servicedesk.',
  'meters.together.doubtful':
    '{count, plural, one {# cijfer is opvallend en wacht} other {# cijfers zijn opvallend en wachten}} tot je ernaar gekeken hebt.',
  'meters.together.page': 'Toestel {from} tot {to} van {count}.',
  'meters.together.next': 'Volgende toestellen',
  'meters.together.previous': 'Vorige toestellen',
  'meters.together.ask': 'Zal ik {what} versturen?',
  'meters.together.count.fine': '{count, plural, one {# stand} other {# standen}}',
  'meters.together.count.desk': '{count, plural, one {# vraag om controle} other {# vragen om controle}}',
  'meters.together.right': 'Deze cijfers kloppen',
  'meters.together.correct': 'Wat moeten de cijfers zijn?',
  'meters.together.problems': '{count, plural, one {en nog #} other {en nog #}}',
  'meters.fate.desk': 'gaat ter controle naar de servicedesk',
  'meters.fate.lower': 'lager dan de laatste stand',
  'meters.fate.jump': 'veel meer dan anders',
  'meters.fate.swapped': 'verwisseld met een andere teller?',
  'meters.problem.unknown': '“{name}” is geen toestel van jou. De cijfers wachten: {figures}.',
  'meters.problem.several': '“{name}” kan meer dan een toestel zijn. De cijfers wachten: {figures}.',
  'meters.problem.any': 'Het is niet duidelijk voor welk toestel deze zijn: {figures}.',
  'meters.problem.no-counters': 'Voor {name} is geen teller geregistreerd. De cijfers wachten: {figures}.',
  'meters.problem.no-figures': '{name}: nog geen cijfers.',
  'meters.problem.unplaced': '{name} heeft geen teller waar {figures} bij past.',
  'meters.left.figures':
    '{count, plural, one {# opvallend cijfer wacht} other {# opvallende cijfers wachten}} hieronder.',
  'meters.left.devices': '{count, plural, one {# toestel wacht} other {# toestellen wachten}} hieronder.',
  'meters.review.words': 'In eigen woorden: “{text}”',
  'meters.recorded.several':
    '{readings, plural, one {# stand} other {# standen}} van {devices, plural, one {# toestel} other {# toestellen}}. Je volgende factuur houdt er rekening mee.',
  'meters.recorded.review': 'Bij de servicedesk',
  'meters.recorded.reviewed':
    '{number}: de servicedesk controleert {name}, {figures}, en registreert het als het klopt. Je hoort het hier van mij.',
  'meters.recorded.open': '{number} openen',

  'meters.history.title': 'Vroegere tellerstanden',
  'meters.history.dispute': 'Laten nakijken',
  'meters.history.review': 'wordt nagekeken',
  'meters.history.why': 'Wanneer en waarom je tellerstanden doorgeeft',
  'meters.history.when': 'Geef ze door voor {date}, wanneer de volgende facturatieperiode begint.',
} satisfies Record<keyof typeof en, string>;
