import type { Conversation } from '../support/conversation.ts';

/** Small talk, digressions, cancelling and changes of language, in French. */
export const talk: readonly Conversation[] = [
  {
    title: 'greets, helps, thanks, and says so when nothing waits for a yes [G1]',
    steps: [
      { say: 'bonjour', expect: { says: ['engine.greeting', 'help.intro', 'faults.menu.example'] } },
      { say: 'que sais-tu faire ?', expect: { says: ['help.intro'] } },
      { say: 'merci beaucoup', expect: { says: ['engine.thanks'] } },
      { say: 'ok', expect: { says: ['engine.heard.ok'] } },
      { say: 'annuler', expect: { says: ['engine.nothingToCancel'] } },
      { like: true, expect: { not: ['engine.thanks', 'engine.nothingWaiting'] } },
    ],
  },
  {
    title: 'cancels what is open and keeps nothing of it, also when asked to start over [F48]',
    steps: [
      { say: 'bourrage papier bac 2 sur GNM75498', expect: { says: ['faults.article.question'] } },
      { say: 'laissez tomber', expect: { says: ['engine.cancelled'], rows: { openDrafts: 0 } } },
      { say: '2 toners cyan pour la WHJ01481', expect: { says: ['supplies.price.title'] } },
      { say: 'recommencer', expect: { says: ['engine.startedOver'], rows: { openDrafts: 0, orders: 0 } } },
      { say: 'ok', expect: { says: ['engine.heard.ok'], rows: { orders: 0 } } },
    ],
  },
  {
    title: 'answers something else in between and goes on with what was open [G1]',
    steps: [
      { say: '1 toner magenta pour la salle B', expect: { says: ['supplies.price.title'] } },
      { say: 'au fait, où en est CS0032498 ?', expect: { says: ['~CS0032498'], rows: { orders: 0 } } },
      { say: 'ok', expect: { says: ['engine.heard.askBack'], rows: { orders: 0 } } },
      {
        say: 'oui, commandez',
        expect: { says: ['supplies.placed.title'], newest: { order: { items: { '8521B002': 1 } } } },
      },
    ],
  },
  {
    title: 'puts one request aside for another and offers it again afterwards [G1]',
    steps: [
      { say: 'la GNM75498 fait un bruit bizarre', expect: { says: ['faults.article.question'] } },
      { say: 'commande 1 toner cyan pour la salle B', expect: { says: ['supplies.price.title'] } },
      {
        say: 'oui',
        expect: { says: ['supplies.placed.title', 'engine.resume'], buttons: ['engine.continue'] },
      },
      { say: 'oui', expect: { says: ['faults.article.question'], rows: { cases: 0 } } },
      { like: true, expect: { says: ['engine.heard.askBack'], rows: { outcomes: 0 } } },
      {
        say: 'ça marche de nouveau',
        expect: { says: ['faults.article.solved.title'], rows: { outcomes: 1 } },
      },
    ],
  },
  {
    title: 'changes the language when asked, and stays in it [F6]',
    steps: [
      { say: 'réponds-moi en néerlandais', in: 'nl', expect: { says: ['help.language.nl'] } },
      { say: 'CS0032498', in: 'nl', expect: { says: ['cases.fact.reporter'] } },
      { say: 'parlez français svp', expect: { says: ['help.language.fr'] } },
      { say: 'mes dossiers', expect: { says: ['cases.list.mine'] } },
    ],
  },
  {
    title: 'tells somebody unknown politely how to get access, and passes the request on once [F47 F48]',
    who: 'Robin',
    steps: [
      { say: 'bonjour', by: 'Patti', elsewhere: true },
      {
        say: 'mon imprimante GNM75498 est en panne',
        expect: {
          says: ['access.hello.title'],
          buttons: ['access.hello.button'],
          not: ['~Atelier Durand', '~Accueil'],
        },
      },
      { click: 'access.hello.button', expect: { form: { ready: false, shows: ['Robin Vermeer'] } } },
      {
        send: { email: 'robin(at)exemple', company: 'Atelier Durand', message: 'les copieurs du 3e' },
        expect: { says: ['access.form.emailWrong'], rows: { accessRequests: 0 } },
      },
      {
        send: { email: 'robin@exemple.fr' },
        expect: { says: ['access.sent.title'], rows: { accessRequests: 1 } },
      },
      {
        look: true,
        by: 'Patti',
        elsewhere: true,
        expect: { says: ['access.notification.title', '~robin@exemple.fr'] },
      },
      {
        say: 'je voudrais un accès',
        expect: { says: ['access.waiting.title'], rows: { accessRequests: 1 } },
      },
    ],
  },
  {
    title: 'takes two requests of one message one after the other, and loses none [G1]',
    steps: [
      {
        say: '2 toners cyan pour la WHJ02153 et le bac 2 bourre sur GNM75498',
        expect: { says: ['engine.queue.noted', 'supplies.price.title'], rows: { orders: 0 } },
      },
      {
        say: 'oui',
        expect: {
          says: ['supplies.placed.title', 'engine.queue.next', 'faults.article.question'],
          rows: { orders: 1 },
          newest: { order: { serial: 'WHJ02153', items: { '8520B002': 2 } } },
        },
      },
      { say: 'non', expect: { form: { ready: true, shows: ['GNM75498'] } } },
      { send: {}, expect: { rows: { cases: 1 }, newest: { case: { serial: 'GNM75498', category: 'jam' } } } },
    ],
  },
  {
    title:
      'says that it is a machine and how to reach a person, and asks again for the form that is open [P19 B12]',
    steps: [
      { say: 'bourrage bac 2 sur GNM75498', expect: { says: ['faults.article.question'] } },
      { say: 'non', expect: { form: { ready: true } } },
      {
        say: 'vous êtes un robot ou ya quelqu’un',
        expect: {
          says: [
            'engine.talk.aboutMe',
            'support.open',
            '~0 820 12 40 40',
            'engine.talk.stillOpen',
            'engine.ask.send',
          ],
          buttons: ['engine.send', 'engine.cancel'],
          rows: { cases: 0, openDrafts: 1 },
        },
      },
      { say: 'oui envoyez', expect: { rows: { cases: 1 } } },
    ],
  },
  {
    title:
      'answers praise, blame, a sigh and a swear word in one line, with what waits and never with the help [P19]',
    steps: [
      { say: '2 toners cyan pour la WHJ02153', expect: { says: ['supplies.price.title'] } },
      {
        say: 't’es un amour',
        expect: { says: ['engine.talk.compliment'], not: ['help.intro'], rows: { orders: 0 } },
      },
      {
        say: 'merde',
        expect: { says: ['engine.talk.swear'], buttons: ['engine.contactSupport'], not: ['help.intro'] },
      },
      {
        say: 'pfff',
        expect: { says: ['engine.talk.sigh'], not: ['help.intro'], rows: { orders: 0, openDrafts: 1 } },
      },
      {
        say: 'vous êtes nuls',
        expect: { says: ['engine.talk.complaint'], buttons: ['engine.contactSupport'] },
      },
      { say: 'oui, commandez', expect: { says: ['supplies.placed.title'], rows: { orders: 1 } } },
    ],
  },
  {
    title: 'offers a person and the state of the last case to somebody who complains [P19 P3]',
    steps: [
      { say: 'où en est CS0032498 ?', expect: { says: ['~CS0032498'] } },
      {
        say: 'c’est inadmissible',
        expect: {
          says: ['engine.talk.complaint'],
          buttons: ['engine.contactSupport', '~Où en est CS0032498 ?'],
        },
      },
      { click: '~Où en est CS0032498 ?', expect: { says: ['cases.fact.reporter', '~CS0032498'] } },
    ],
  },
  {
    title: 'greets back and names what is open, to go on with or to drop [G1 P3]',
    steps: [
      { say: 'scan vers dossier marche plus salle B', expect: { says: ['faults.article.question'] } },
      { wait: 15 * 60 },
      {
        say: 'bonjour',
        expect: {
          says: ['engine.hello', 'engine.resume.open', '~Signaler un problème'],
          buttons: ['engine.continue', 'engine.cancel'],
          not: ['help.intro'],
          rows: { openDrafts: 1 },
        },
      },
      { say: 'oui on reprend', expect: { says: ['faults.article.question'] } },
    ],
  },
];
