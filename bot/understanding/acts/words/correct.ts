import { anyOf, whole } from '../compose-pattern.ts';

const mistake = anyOf({
  fr: [
    'non | pardon | desole | excuse[rz]?([- ]moi)? | attend[sz]? | euh | en fait | plutot',
    'oups | erreur | mauvais | rectification | je me suis trompee?',
  ],
  nl: [
    'nee | neen | wacht | eigenlijk | liever',
    'oeps | correctie | fout(je)? | mijn fout | verkeerd | vergist | ik heb me vergist | ik vergiste me',
  ],
  en: ['no | nope | wait | hold on | actually', 'oops | wrong | my mistake | i made a mistake'],
  shared: ['sorry | correction'],
});

const subject = anyOf({
  fr: ['numero | quantite | adresse | chiffre | couleur | valeur'],
  nl: ['datum | nummer | aantal | adres | cijfer | kleur | waarde'],
  en: ['date | number | quantity | address | colour | value'],
});

const opening = anyOf({
  fr: ["c'est | ce sont | la | le | au"],
  nl: ['het is | dat is | moet | de | die | aan'],
  en: ["it's | it is | should | must | the"],
  shared: ['op'],
});

/** Between mistake and value: a stop, or a space before a figure, a sentence or at most three words. */
const turn = `( ?[,:.!]+ ?| (?=\\d|${opening} |(\\S+ ?){1,3}$))`;

const noValue = anyOf({
  fr: ["merci | c'est bon | c'est tout | ca ira | ca va | rien | de rien", 'annul | laisse | pas besoin'],
  nl: ['dank | bedankt | niets', 'laat | toch niet | hoeft'],
  en: ["thanks | thank | nothing | it's fine", 'cancel | not needed'],
});

/** A mistake owned up to, then the value that should stand: "non, 152 900", "oeps, aantal moet 4 zijn". */
export const correctMistake = whole(mistake, `( ${subject})?`, turn, `(?! ?${noValue})`, '.*\\d.*|.{1,60}');

const notThis = anyOf({
  fr: ["c'est pas | c'est | pas"],
  nl: ['het is niet | het is | niet'],
  en: ["it's not | it's | not"],
});

const butThat = anyOf({ fr: ["mais | c'est"], nl: ['maar | het is'], en: ["but | it's"] });

/** One value against another: "c'est pas 3 mais 4", "niet maandag maar dinsdag". */
export const correctContrast = whole(notThis, ' .{1,30}[, ]+', butThat, ' .{1,40}');

const announcement = anyOf({
  fr: ['je voulais dire | mettez plutot'],
  nl: ['ik bedoel(de)? | maak daar | maak er | correctie | zet liever'],
  en: ['i meant? | make (that|it)'],
  shared: ['correction'],
});

/** A value announced as the right one: "je voulais dire 4", "make that Tuesday". */
export const correctAnnounced = whole(announcement, ' .{1,60}');

const afterthought = anyOf({
  fr: ['plutot | au lieu de .{1,20}'],
  nl: ['bedoel ik | in plaats van .{1,20}'],
  en: ['i mean | instead of .{1,20}'],
});

/** A value that turns out to be a correction at its end: "4 plutôt", "dinsdag bedoel ik". */
export const correctAfterwards = whole('.{1,20} ', afterthought);
