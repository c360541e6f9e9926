import type { en } from './en.ts';

export const nl = {
  'onDevice.menu.title': 'Mensen bij een toestel',
  'onDevice.menu.example': '“Wie staat er bij {device}?”',
  'onDevice.form.intro':
    'Wie bij een toestel staat, ziet het hier, meldt storingen, geeft tellerstanden door en bestelt ervoor.',
  'onDevice.form.on': 'Wie erbij staat',
  'onDevice.form.add': 'Erbij zetten',
  'onDevice.form.remove': 'Eraf halen',
  'onDevice.form.hint':
    'Staat iemand er niet bij? Een beheerder nodigt die eerst uit of maakt het contact aan.',
  'onDevice.form.nothing': 'Zo verandert er niets: zet iemand erbij of haal iemand eraf.',
  'onDevice.fact.added': 'Erbij',
  'onDevice.fact.removed': 'Eraf',
  'onDevice.fact.after': 'Daarna erbij',
  'onDevice.fact.on': 'Erbij',
  'onDevice.nobody': 'Niemand',
  'onDevice.who': 'Wie? Noem iemand of kies uit de lijst.',
  'onDevice.unknown':
    'Ik vind {name} niet bij de mensen van je account. Een beheerder kan die eerst uitnodigen.',
  'onDevice.unclear': '{name} kan {people} zijn. Schrijf de volledige naam of kies uit de lijst.',
  'onDevice.already': '{names} {count, plural, one {staat} other {staan}} er al bij.',
  'onDevice.notOn': '{names} {count, plural, one {staat} other {staan}} er niet bij.',
  'onDevice.empty.title': 'Iedereen eraf halen?',
  'onDevice.empty.text':
    'Niemand staat dan nog bij {device}. Beheerders blijven het zien en krijgen de aanvragen ervoor.',
  'onDevice.empty.yes': 'Ja, iedereen eraf',
  'onDevice.done.title': 'Mensen bewaard',
  'onDevice.none.text': 'Er staat nog niemand bij. Beheerders zien elk toestel toch.',
  'onDevice.change': 'Mensen wijzigen',
  'onDevice.ask': 'Vraag een beheerder',
  'onDevice.overview': 'Wie bij welk toestel staat',
  'onDevice.told.added.title': 'Je staat nu bij een toestel',
  'onDevice.told.added.text':
    '{name} heeft je bij {device} gezet. Je kunt er hier storingen voor melden, tellerstanden doorgeven en bestellen.',
  'onDevice.told.removed.title': 'Je staat niet meer bij een toestel',
  'onDevice.told.removed.text':
    '{name} heeft je van {device} gehaald. Als dat een vergissing is, kan een beheerder je er weer bij zetten.',
} satisfies Record<keyof typeof en, string>;
