import type { Conversation } from '../support/conversation.ts';

/** Meter readings, in French. */
export const readings: readonly Conversation[] = [
  {
    title: 'records figures written as people write them, after showing the last ones [F8 F16 G41]',
    steps: [
      {
        say: 'noir 41 000 et couleur 36.000 sur WHJ02153',
        expect: { form: { ready: true, shows: ['41', '36'] }, rows: { readings: 0 } },
      },
      {
        send: {},
        expect: {
          says: ['meters.recorded.title', '~41 000', '~36 000'],
          rows: { readings: 2 },
          newest: { readings: { 113: 41_000, 123: 36_000 } },
        },
      },
    ],
  },
  {
    title:
      'explains a lower figure with its ways out, and hands it to the desk when it is right [F8 F10 F12]',
    steps: [
      {
        say: 'relevé salle B noir 39 000',
        expect: {
          says: ['meters.lower.title', 'meters.lower.text', '~39 000', '~40 125'],
          buttons: ['meters.correct', 'meters.lower.review'],
          rows: { readings: 0 },
        },
      },
      {
        click: 'meters.lower.review',
        expect: { says: ['~CS0032600', 'meters.review.sent'], rows: { cases: 1, reviews: 1 } },
      },
    ],
  },
  {
    title: 'takes a correction of a lower figure by text, and "ok" sends it [F8]',
    steps: [
      { say: 'relevé salle B noir 39 000', expect: { says: ['meters.lower.title'] } },
      { say: 'non, 41 200', expect: { form: { ready: true, shows: ['41'] } } },
      { say: 'ok', expect: { says: ['meters.recorded.title'], newest: { readings: { 113: 41_200 } } } },
    ],
  },
  {
    title: 'questions a jump and a swap without refusing them [F9]',
    steps: [
      { say: 'WHJ01481 noir 900 000', expect: { says: ['meters.jump.title'], rows: { readings: 0 } } },
      { say: 'non, 90 000', expect: { form: { ready: true } } },
      { say: 'annuler', expect: { says: ['engine.cancelled'], rows: { readings: 0, openDrafts: 0 } } },
      {
        say: 'relevé de la compta : 113 à 61 950 et 123 à 88 400',
        expect: { says: ['meters.swapped.title'], buttons: ['meters.swapped.exchange'] },
      },
      { click: 'meters.swapped.exchange', expect: { form: { ready: true } } },
      { send: {}, expect: { newest: { readings: { 113: 88_400, 123: 61_950 } } } },
    ],
  },
  {
    title: 'refuses what is no number beside its field and keeps the others [F8]',
    steps: [
      { say: 'je veux donner le relevé de la salle B', expect: { form: { shows: ['(113)'] } } },
      {
        send: { '113-WHJ02153': 'beaucoup', '123-WHJ02153': '36 000' },
        expect: { says: ['forms.number'], rows: { readings: 0 } },
      },
      {
        send: { '113-WHJ02153': '41.000' },
        expect: { says: ['meters.recorded.title'], newest: { readings: { 113: 41_000, 123: 36_000 } } },
      },
    ],
  },
  {
    title: 'sends the readings of two devices of one sentence with one button [F12 F16 F22]',
    steps: [
      {
        say: 'accueil noir 153 900 et compta noir 88 700',
        expect: {
          says: ['~Accueil', '~153 900', '~153 665', '~Compta 2e', '~88 700', '~88 310'],
          buttons: ['engine.send', 'engine.edit', 'engine.cancel'],
          rows: { readings: 0 },
        },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['meters.recorded.title', '~2 relevés de 2 appareils', '~153 900', '~88 700'],
          rows: { readings: 2, openDrafts: 0 },
        },
      },
    ],
  },
  {
    title:
      'keeps a lower figure of a pasted table back, and asks about it once the rest is sent [F8 F10 F12 F22]',
    who: 'Megan',
    steps: [
      {
        say: 'voici les relevés\nSérie\t113\t123\nGNM75498\t153 912\t143 420\nWHJ02153\t39 870\t35 900',
        expect: {
          says: ['~39 870', '~40 125', 'meters.fate.lower', 'meters.lower.text', '~3 relevés sont prêts'],
          buttons: ['engine.send', 'meters.lower.review', 'meters.lower.contract'],
        },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['meters.recorded.title', '~1 chiffre étonnant attend', 'meters.lower.title', '~39 870'],
          rows: { readings: 3, openDrafts: 1 },
        },
      },
      {
        say: "39870 c'est bon, je l'ai relu deux fois",
        expect: { says: ['meters.fate.desk'], rows: { readings: 3, cases: 0 } },
      },
      {
        say: 'oui, envoie',
        expect: {
          says: ['~CS0032600', '~39 870'],
          rows: { reviews: 1, readings: 4, cases: 1, openDrafts: 0 },
          newest: {
            case: {
              serial: 'WHJ02153',
              subcategory: 'review',
              description: "39870 c'est bon, je l'ai relu deux fois",
            },
          },
        },
      },
    ],
  },
  {
    title: 'corrects one figure and leaves one device out in words while they wait [F8 F22]',
    steps: [
      {
        say: 'accueil noir 153 900\ncompta noir petit 89 004\nsalle B couleur petit 36 100',
        expect: { says: ['~3 relevés sont prêts'] },
      },
      { say: "compta petit noir c'est 89 040", expect: { says: ['~89 040'], not: ['~89 004'] } },
      { say: 'salle B couleur 36 000', expect: { says: ['~36 000'], not: ['~36 100'] } },
      { say: "sans l'accueil", expect: { says: ['~Compta 2e'], not: ['~153 900'], rows: { readings: 0 } } },
      { say: 'les deux sont bons', expect: { newest: { readings: { 113: 89_040, 123: 36_000 } } } },
    ],
  },
  {
    title: 'has the desk check a counter that began again, with the person’s words and the day [F10 F12 F16]',
    steps: [
      {
        say: 'le compteur de WHJ01481 a été remis à zéro le 3 novembre, 113 : 120',
        expect: { says: ['meters.event.reset', 'meters.fate.desk', '~120'], rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['meters.recorded.review', '~CS0032600'],
          rows: { reviews: 1, cases: 1 },
          newest: { case: { subcategory: 'review', description: 'a été remis à zéro le 3 novembre' } },
        },
      },
    ],
  },
  {
    title: 'shows the day of a reading when it is not today, and an estimate as one [F9 F16]',
    steps: [
      {
        say: 'compteurs lus le 3 novembre : accueil noir 153 900, salle B couleur environ 36 000',
        expect: { says: ['~lu le 3 novembre 2026', 'meters.estimated'] },
      },
      { say: 'envoyez', expect: { rows: { readings: 2 } } },
    ],
  },
  {
    title: 'changes figures of several devices in one form [F14 F22]',
    steps: [
      { say: 'accueil noir 153 900 et compta noir 88 700', expect: { buttons: ['engine.edit'] } },
      { click: 'engine.edit', expect: { form: { shows: ['153', '88'] } } },
      {
        send: { '113-WHJ01481': '88 750', '112-GNM75498': '6 600' },
        button: 'meters.form.use',
        expect: { says: ['~88 750', '~6 600'], rows: { readings: 0 } },
      },
      { click: 'engine.send', expect: { rows: { readings: 3 } } },
    ],
  },
];
