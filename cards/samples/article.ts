import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** The first steps of an article, and the question whether it helped (F27-F29, G30). */
export function paperJam(say: Say): CardData<'article'> {
  return {
    title: say('Bourrage dans le bac 2', 'Papier vast in lade 2', 'Paper jam in tray 2'),
    progress: say('Étapes 1 à 3 sur 5', 'Stap 1 tot 3 van 5', 'Steps 1 to 3 of 5'),
    intro: say(
      'Laissez la machine allumée : elle indique où se trouve la feuille.',
      'Laat het apparaat aan: het toont waar het vel zit.',
      'Leave the device on: it shows where the sheet is.',
    ),
    steps: [
      {
        number: '1.',
        text: say(
          'Ouvrez le bac 2 jusqu’en butée.',
          'Trek lade 2 helemaal open.',
          'Pull tray 2 open as far as it goes.',
        ),
      },
      {
        number: '2.',
        text: say(
          'Tirez la feuille avec les deux mains, dans le sens du passage, sans la déchirer. Si elle se déchire, cherchez le morceau qui reste : il provoquerait un nouveau bourrage.',
          'Trek het vel er met twee handen uit, in de looprichting, zonder het te scheuren. Scheurt het toch, zoek dan het stukje: anders loopt het weer vast.',
          'Pull the sheet out with both hands, in the direction it travels, without tearing it. If it tears, find the piece: it would jam again.',
        ),
      },
      { number: '3.', text: say('Refermez le bac.', 'Sluit de lade.', 'Close the tray.') },
    ],
    otherwise: '',
    question: say('Est-ce réglé ?', 'Is het opgelost?', 'Is it solved?'),
    actions: [
      button(say('Oui', 'Ja', 'Yes'), 'report-fault.solved', { article: 'jam-tray' }, 'positive'),
      button(say('Étapes suivantes', 'Volgende stappen', 'Next steps'), 'report-fault.steps', {
        article: 'jam-tray',
        from: 4,
      }),
      button(say('Signaler la panne', 'Storing melden', 'Report the fault'), 'report-fault.report', {
        article: 'jam-tray',
      }),
    ],
  };
}
