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
  'meters.form.introFirst':
    '{device} d’abord, puis {others}. Vos relevés vous évitent une facture estimée, qui n’est plus contestable une fois émise.',
  'meters.why': 'Vos relevés vous évitent une facture estimée, qui n’est plus contestable une fois émise.',
  'meters.afterwards': 'Ensuite : {others}.',
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
  'meters.corrected.title': 'Relevé corrigé',
  'meters.next': 'Suite : {device}',
} satisfies Record<keyof typeof en, string>;
