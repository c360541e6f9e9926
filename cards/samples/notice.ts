import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** A refusal: the rule, the present state, and two ways on (F8-F11). */
export function refusedReading(say: Say): CardData<'notice'> {
  return {
    title: say(
      'Relevé inférieur au dernier connu',
      'Lagere stand dan de vorige',
      'Lower than the last reading',
    ),
    tone: 'warning',
    paragraphs: [
      say(
        'Le compteur ne peut pas reculer, car la valeur connue a déjà été facturée. Elle était peut-être estimée.',
        'Een teller loopt niet terug: de bekende stand is al gefactureerd. Die was misschien geschat.',
        'A counter cannot go back, because the known value has been invoiced. It may have been an estimate.',
      ),
    ],
    facts: [
      { label: say('Machine', 'Apparaat', 'Device'), value: 'Accueil 2e · GNM75498' },
      {
        label: say('Votre relevé', 'Jouw stand', 'Your reading'),
        value: say('153 065', '153.065', '153,065'),
      },
      {
        label: say('Dernier relevé', 'Vorige stand', 'Last reading'),
        value: say('153 665', '153.665', '153,665'),
      },
    ],
    actions: [
      button(say('Corriger', 'Verbeteren', 'Correct'), 'submit-meters.edit', { draft: 'd1' }, 'positive'),
      button(
        say('Mes chiffres sont bons', 'Mijn cijfers kloppen', 'My figures are right'),
        'submit-meters.dispute',
        { draft: 'd1' },
      ),
    ],
  };
}

/** A confirmation with its number. */
export function caseCreated(say: Say): CardData<'notice'> {
  return {
    title: say('Demande CS0032498 enregistrée', 'Melding CS0032498 geregistreerd', 'Case CS0032498 recorded'),
    tone: 'good',
    paragraphs: [
      say(
        'Vous serez prévenu ici à chaque étape.',
        'Je hoort hier bij elke stap hoe het gaat.',
        'You will hear here at every step.',
      ),
    ],
    facts: [{ label: say('Machine', 'Apparaat', 'Device'), value: 'Compta · MX4123456' }],
    actions: [
      button(say('Voir la demande', 'Melding bekijken', 'See the case'), 'check-case.show', { case: 'c1' }),
      button(say('Ajouter un commentaire', 'Opmerking toevoegen', 'Add a comment'), 'update-case.comment', {
        case: 'c1',
      }),
    ],
  };
}

/** A failure that is nobody's fault in the conversation. */
export function apology(say: Say): CardData<'notice'> {
  return {
    title: say('Un problème est survenu', 'Er ging iets mis', 'Something went wrong'),
    tone: 'attention',
    paragraphs: [
      say(
        'Votre demande n’a pas pu être traitée. Réessayez dans un instant.',
        'Je vraag kon niet worden verwerkt. Probeer het zo nog eens.',
        'Your request could not be processed. Try again in a moment.',
      ),
    ],
    facts: [{ label: say('Référence', 'Referentie', 'Reference'), value: 'T-7F3A21' }],
    actions: [button(say('Réessayer', 'Opnieuw proberen', 'Try again'), 'engine.retry', { turn: 't1' })],
  };
}
