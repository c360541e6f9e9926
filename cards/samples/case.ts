import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** A case on its way (F7, G53-G60). */
export function openCase(say: Say): CardData<'case'> {
  const support = say('Assistance', 'Helpdesk', 'Support');
  return {
    number: 'CS0032498',
    title: say(
      'Bruit anormal à la sortie papier',
      'Vreemd geluid bij de uitvoer',
      'Unusual noise at the output',
    ),
    status: say('Créée', 'Aangemaakt', 'Created'),
    tone: 'neutral',
    tracker: [
      { title: say('Reçue', 'Ontvangen', 'Received'), position: 'done' },
      { title: say('En traitement', 'In behandeling', 'In work'), position: 'current' },
      { title: say('Résolue', 'Opgelost', 'Solved'), position: 'upcoming' },
    ],
    facts: [
      { label: say('Machine', 'Apparaat', 'Device'), value: 'Compta · MX4123456' },
      { label: say('Signalée par', 'Gemeld door', 'Reported by'), value: 'Nadia Benali' },
      { label: say('Suivie par', 'Gevolgd door', 'Watched by'), value: 'Tom Peeters, Anna Smit' },
    ],
    activityTitle: say('Échanges', 'Berichten', 'Exchanges'),
    activity: [
      {
        when: say('2 mars 2026 à 09:00', '2 maart 2026 om 09:00', '2 March 2026 at 09:00'),
        who: 'Nadia Benali',
        text: say(
          'Le bruit commence après une dizaine de pages.\nRien n’est coincé.',
          'Het geluid begint na een pagina of tien.\nEr zit niets vast.',
          'The noise starts after some ten pages.\nNothing is stuck.',
        ),
      },
      {
        when: say('2 mars 2026 à 10:20', '2 maart 2026 om 10:20', '2 March 2026 at 10:20'),
        who: support,
        text: say(
          'Un technicien vous appelle avant midi.',
          'Een technicus belt je voor de middag.',
          'A technician will call you before noon.',
        ),
      },
    ],
    actions: [
      button(say('Commenter', 'Reageren', 'Comment'), 'update-case.comment', { case: 'c1' }, 'positive'),
      button(say('Suivre', 'Volgen', 'Watch'), 'update-case.watch', { case: 'c1' }),
      button(
        say('Retirer la demande', 'Melding intrekken', 'Withdraw'),
        'update-case.withdraw',
        { case: 'c1' },
        'destructive',
      ),
    ],
  };
}
