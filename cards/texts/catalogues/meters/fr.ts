import type { en } from './en.ts';

export const fr = {
  'meters.menu.title': 'Envoyer un relevé',
  'meters.menu.example': '« {device} : noir 153 700, couleur 9 810 »',

  'meters.counter.bw-large': 'Noir et blanc, grand format ({code})',
  'meters.counter.bw-small': 'Noir et blanc, petit format ({code})',
  'meters.counter.colour-large': 'Couleur, grand format ({code})',
  'meters.counter.colour-small': 'Couleur, petit format ({code})',
  'meters.counter.total': 'Total ({code})',
  'meters.source.e-maintenance': 'transmis par e-Maintenance',
  'meters.source.estimate': 'estimation',
  'meters.source.person': 'donné par une personne',
  'meters.source.visit': 'passage du technicien',
  'meters.hint': 'Dernier relevé : {last} le {date} ({source})',
  'meters.hint.none': 'Aucun relevé enregistré',

  'meters.form.title': 'Relevé de compteur',
  'meters.form.intro':
    '{device}. Vos relevés vous évitent une facture estimée, qui n’est plus contestable une fois émise.',
  'meters.why': 'Vos relevés vous évitent une facture estimée, qui n’est plus contestable une fois émise.',
  'meters.missing': 'Indiquez au moins un compteur.',
  'meters.unplaced': 'Aucun compteur de cet appareil ne correspond à {values}.',
  'meters.unused': 'Non utilisé : {figures}.',
  'meters.error.lower': 'Inférieur au dernier relevé, {last}.',
  'meters.correct': 'Corriger',
  'meters.otherDevice': 'Un autre appareil',

  'meters.none.title': 'Aucun compteur enregistré',
  'meters.none.text':
    'Aucun compteur n’est enregistré pour {device} : il n’y a rien à remplir. S’il en manque un, le service client peut l’ajouter.',
  'meters.none.ask': 'Les faire ajouter',
  'meters.none.caseTitle': 'Compteurs manquants : {device}',
  'meters.none.caseText':
    'Les compteurs de cet appareil ne sont pas enregistrés. Chiffres donnés : {values}.',

  'meters.lower.insists': 'Ces chiffres sont justes : les faire vérifier ?',
  'meters.lower.check': 'Le service client compare avec la machine et les enregistre s’ils sont justes.',
  'meters.lower.title': 'Inférieur au dernier relevé',
  'meters.lower.text':
    'La valeur enregistrée a déjà été facturée ; une valeur plus basse ne peut pas la remplacer.',
  'meters.lower.estimate':
    '{count, plural, one {La valeur enregistrée est une estimation, faite} other {Des valeurs enregistrées sont des estimations, faites}} faute de relevé au moment de la facturation : votre chiffre est peut-être juste.',
  'meters.lower.ways':
    'Vérifiez l’appareil et les chiffres. Si votre compteur affiche bien cette valeur, le service client peut l’examiner.',
  'meters.lower.own':
    'Ce qui est enregistré, c’est votre propre relevé, et rien n’est arrivé depuis. S’il était faux, ce chiffre peut le remplacer.',
  'meters.lower.corrects': 'Corriger mon relevé',
  'meters.lower.fact': 'vous indiquez {value} ; enregistré : {last}, {date}, {source}',
  'meters.lower.review': 'Les faire vérifier',
  'meters.lower.contract': 'Parler de mon contrat',

  'meters.swapped.title': 'Deux compteurs inversés ?',
  'meters.swapped.text': '« {one} » et « {two} » correspondraient mieux dans l’autre sens.',
  'meters.swapped.exchange': 'Les inverser',
  'meters.swapped.keep': 'Envoyer tels quels',
  'meters.swapped.no': 'Pas d’inversion',

  'meters.jump.title': 'Est-ce bien exact ?',
  'meters.jump.text':
    'C’est bien plus que d’habitude. Vérifiez qu’il n’y a pas un chiffre de trop avant la facturation.',
  'meters.jump.fact': '{value}, soit {difference} de plus que le {date}',
  'meters.jump.yes': 'Oui, envoyer',

  'meters.review.title': 'Relevé à vérifier : {device}',
  'meters.review.line': '{counter} : {value}. {last}.',
  'meters.review.sent':
    'Le service client analyse vos chiffres et les enregistre s’ils semblent corrects. Je vous tiens au courant ici.',
  'meters.contract.title': 'Question sur le contrat, relevé de {device}',
  'meters.contract.sent': 'Le service client a votre question et vos chiffres. Je vous tiens au courant ici.',

  'meters.recorded.title': 'Relevé enregistré',
  'meters.recorded.intro': '{device}. Votre prochaine facture en tient compte.',
  'meters.recorded.first': 'Premier relevé',
  'meters.recorded.more':
    '{difference, plural, =0 {Inchangé depuis le {date}} one {# de plus que le {date}} other {# de plus que le {date}}}',
  'meters.correct.title': 'Corriger le relevé',
  'meters.correct.intro': '{device}. Seul ce que vous changez ici est corrigé.',
  'meters.correct.hint': 'Enregistré : {value}',
  'meters.correct.was': 'au lieu de {value}',
  'meters.correct.same': 'inchangé',
  'meters.correct.ask': 'Corriger ce relevé ?',
  'meters.afterwards': 'Ensuite : {others}.',
  'meters.correct.of': 'Corriger {device}',
  'meters.corrected.title': 'Relevé corrigé',

  'meters.source.guess': 'estimé par une personne',
  'meters.readOn': 'lu le {date}',
  'meters.estimated': 'estimation',
  'meters.event.reset': 'compteur remis à zéro',
  'meters.event.rollover': 'compteur arrivé au bout et reparti de zéro',
  'meters.event.engine': 'moteur d’impression remplacé',
  'meters.event.closing': 'dernier relevé de l’appareil qui part',
  'meters.event.first': 'premier relevé de l’appareil qui arrive',
  'meters.when':
    'Je ne connais pas de date limite pour ces relevés. Le plus tôt est le mieux : sans eux, la facture est estimée et n’est plus contestable une fois émise.',
  'meters.notGiven': 'Pas encore donnés : {counters}.',
  'meters.field': '{device} : {counter}',
  'meters.form.use': 'Reprendre ces chiffres',

  'meters.together.title': 'Relevés de {count, plural, one {# appareil} other {# appareils}}',
  'meters.together.ready': '{count, plural, one {# relevé est prêt} other {# relevés sont prêts}} à partir.',
  'meters.together.desk':
    '{count, plural, one {# chiffre part} other {# chiffres partent}} au service client pour vérification.',
  'meters.together.doubtful':
    '{count, plural, one {# chiffre est étonnant et attend} other {# chiffres sont étonnants et attendent}} votre avis.',
  'meters.together.page': 'Appareils {from} à {to} sur {count}.',
  'meters.together.next': 'Appareils suivants',
  'meters.together.previous': 'Appareils précédents',
  'meters.together.ask': 'J’envoie {what} ?',
  'meters.together.count.fine': '{count, plural, one {# relevé} other {# relevés}}',
  'meters.together.count.desk':
    '{count, plural, one {# demande de vérification} other {# demandes de vérification}}',
  'meters.together.right': 'Ces chiffres sont bons',
  'meters.together.correct': 'Quels sont les bons chiffres ?',
  'meters.together.problems': '{count, plural, one {et # autre} other {et # autres}}',
  'meters.fate.desk': 'part au service client pour vérification',
  'meters.fate.lower': 'inférieur au dernier relevé',
  'meters.fate.jump': 'bien plus que d’habitude',
  'meters.fate.swapped': 'inversé avec un autre compteur ?',
  'meters.problem.unknown': '« {name} » n’est aucun de vos appareils. Ses chiffres attendent : {figures}.',
  'meters.problem.several':
    '« {name} » peut désigner plusieurs de vos appareils. Ses chiffres attendent : {figures}.',
  'meters.problem.any': 'Je ne sais pas à quel appareil vont ces chiffres : {figures}.',
  'meters.problem.no-counters': '{name} : aucun compteur enregistré. Ses chiffres attendent : {figures}.',
  'meters.problem.no-figures': '{name} : pas encore de chiffres.',
  'meters.problem.unplaced': '{name} : aucun compteur ne correspond à {figures}.',
  'meters.left.figures':
    '{count, plural, one {# chiffre étonnant attend} other {# chiffres étonnants attendent}} ci-dessous.',
  'meters.left.devices': '{count, plural, one {# appareil attend} other {# appareils attendent}} ci-dessous.',
  'meters.review.words': 'Ses propres mots : « {text} »',
  'meters.recorded.several':
    '{readings, plural, one {# relevé} other {# relevés}} de {devices, plural, one {# appareil} other {# appareils}}. Votre prochaine facture en tient compte.',
  'meters.recorded.review': 'Au service client',
  'meters.recorded.reviewed':
    '{number} : le service client vérifie {name}, {figures}, et l’enregistre si c’est correct. Je vous tiens au courant ici.',
  'meters.recorded.open': 'Ouvrir {number}',

  'meters.history.title': 'Relevés passés',
  'meters.history.dispute': 'Faire vérifier',
  'meters.history.review': 'en vérification',
  'meters.history.why': 'Quand et pourquoi envoyer ses relevés',
  'meters.history.when': 'Envoyez-les avant le {date}, début de la prochaine période de facturation.',
} satisfies Record<keyof typeof en, string>;
