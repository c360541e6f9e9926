import type { en } from './en.ts';

export const nl = {
  'people.menu.title': 'Mensen bij een toestel',
  'people.menu.example': '“Wie staat er bij {device}?”',
  'people.form.intro':
    'Wie bij een toestel staat, ziet het hier, meldt storingen, geeft tellerstanden door en bestelt ervoor.',
  'people.form.on': 'Wie erbij staat',
  'people.form.add': 'Erbij zetten',
  'people.form.remove': 'Eraf halen',
  'people.form.hint':
    'Staat iemand er niet bij? Een beheerder nodigt die eerst uit of maakt het contact aan.',
  'people.form.nothing': 'Zo verandert er niets: zet iemand erbij of haal iemand eraf.',
  'people.fact.added': 'Erbij',
  'people.fact.removed': 'Eraf',
  'people.fact.after': 'Daarna erbij',
  'people.fact.on': 'Erbij',
  'people.nobody': 'Niemand',
  'people.who': 'Wie? Noem iemand of kies uit de lijst.',
  'people.unknown':
    'Ik vind {name} niet bij de mensen van je account. Een beheerder kan die eerst uitnodigen.',
  'people.unclear': '{name} kan {people} zijn. Schrijf de volledige naam of kies uit de lijst.',
  'people.already': '{names} {count, plural, one {staat} other {staan}} er al bij.',
  'people.notOn': '{names} {count, plural, one {staat} other {staan}} er niet bij.',
  'people.empty.title': 'Iedereen eraf halen?',
  'people.empty.text':
    'Niemand staat dan nog bij {device}. Beheerders blijven het zien en krijgen de aanvragen ervoor.',
  'people.empty.yes': 'Ja, iedereen eraf',
  'people.done.title': 'Mensen bewaard',
  'people.none.text': 'Er staat nog niemand bij. Beheerders zien elk toestel toch.',
  'people.change': 'Mensen wijzigen',
  'people.ask': 'Vraag een beheerder',
  'people.overview': 'Wie bij welk toestel staat',
  'people.told.added.title': 'Je staat nu bij een toestel',
  'people.told.added.text':
    '{name} heeft je bij {device} gezet. Je kunt er hier storingen voor melden, tellerstanden doorgeven en bestellen.',
  'people.told.removed.title': 'Je staat niet meer bij een toestel',
  'people.told.removed.text':
    '{name} heeft je van {device} gehaald. Als dat een vergissing is, kan een beheerder je er weer bij zetten.',
} satisfies Record<keyof typeof en, string>;
