import type { Language } from '../texts/language.ts';
import type { FieldView, FormView } from '../views/form-view.ts';
import { type Say, sayIn } from './say.ts';

export type SampleForm = { name: string; form: FormView };

/** One form with every kind of input, and one that came back with errors, for the tests and the gallery. */
export function sampleForms(language: Language): SampleForm[] {
  const say = sayIn(language);
  return [
    { name: 'fault', form: faultForm(say) },
    { name: 'meters-with-errors', form: metersForm(say) },
  ];
}

function faultForm(say: Say): FormView {
  return {
    title: say('Signaler une panne', 'Een storing melden', 'Report a fault'),
    intro: say(
      'Plus vous êtes précis, plus vite c’est réglé.',
      'Hoe preciezer, hoe sneller het is opgelost.',
      'The more precise, the sooner it is solved.',
    ),
    error: '',
    submit: say('Envoyer', 'Versturen', 'Send'),
    cancel: say('Annuler', 'Annuleren', 'Cancel'),
    fields: [
      deviceField(say),
      urgencyField(say),
      descriptionField(say),
      phoneField(say),
      dayField(say),
      noticeField(say),
    ],
  };
}

const plainField = { hint: '', error: '', required: true } as const;

function deviceField(say: Say): FieldView {
  const options = [
    { value: 'a1', label: 'Accueil 2e · GNM75498' },
    { value: 'a2', label: 'Compta · MX4123456' },
  ];
  const label = say('Machine', 'Apparaat', 'Device');
  return { ...plainField, key: 'asset', label, input: 'choice', value: 'a2', style: 'compact', options };
}

function urgencyField(say: Say): FieldView {
  const options = [
    { value: 'blocked', label: say('Plus rien ne fonctionne', 'Niets werkt nog', 'Nothing works any more') },
    { value: 'hindered', label: say('Ça gêne', 'Het hindert', 'It is a hindrance') },
  ];
  const label = say('Gravité', 'Hoe erg is het', 'How bad is it');
  return { ...plainField, key: 'urgency', label, input: 'choice', value: '', style: 'expanded', options };
}

function descriptionField(say: Say): FieldView {
  return {
    ...plainField,
    key: 'description',
    label: say('Description', 'Beschrijving', 'Description'),
    hint: say(
      'Que se passe-t-il, et depuis quand ?',
      'Wat gebeurt er, en sinds wanneer?',
      'What happens, and since when?',
    ),
    input: 'longText',
    value: say('Ça coince toutes les dix pages.', 'Loopt om de tien pagina’s vast.', 'Jams every ten pages.'),
    maxLength: 5000,
    placeholder: '',
  };
}

function phoneField(say: Say): FieldView {
  const label = say('Téléphone', 'Telefoon', 'Phone');
  const placeholder = '+33 4 72 00 00 00';
  return {
    ...plainField,
    required: false,
    key: 'phone',
    label,
    input: 'text',
    value: '',
    maxLength: 30,
    placeholder,
  };
}

function dayField(say: Say): FieldView {
  const label = say('Depuis le', 'Sinds', 'Since');
  return { ...plainField, required: false, key: 'since', label, input: 'date', value: '2026-03-01' };
}

function noticeField(say: Say): FieldView {
  const label = say('Suivi', 'Opvolging', 'Follow-up');
  const text = say(
    'Me prévenir à chaque étape',
    'Houd me bij elke stap op de hoogte',
    'Tell me at every step',
  );
  return { ...plainField, required: false, key: 'notify', label, input: 'toggle', value: true, text };
}

function metersForm(say: Say): FormView {
  return {
    title: say('Envoyer un relevé compteur', 'Tellerstanden doorgeven', 'Send meter readings'),
    intro: '',
    error: say(
      'Une réponse est à corriger.',
      'Eén antwoord klopt nog niet.',
      'One answer needs to be corrected.',
    ),
    submit: say('Envoyer', 'Versturen', 'Send'),
    cancel: say('Annuler', 'Annuleren', 'Cancel'),
    fields: [
      {
        ...plainField,
        required: false,
        key: 'device',
        label: say('Machine', 'Apparaat', 'Device'),
        input: 'note',
        value: 'Accueil 2e · GNM75498',
      },
      counterField(say, '112', say('112 N&B grand', '112 Z/W groot', '112 B&W large'), '6 600', ''),
      counterField(
        say,
        '113',
        say('113 N&B petit', '113 Z/W klein', '113 B&W small'),
        '153 065',
        say(
          'Inférieur au dernier relevé (153 665).',
          'Lager dan de vorige stand (153.665).',
          'Lower than the last reading (153,665).',
        ),
      ),
    ],
  };
}

function counterField(say: Say, key: string, label: string, value: string, error: string): FieldView {
  const hint = say(
    'Dernier relevé le 28 février',
    'Vorige stand op 28 februari',
    'Last reading on 28 February',
  );
  return {
    ...plainField,
    key,
    label,
    hint,
    error,
    input: 'number',
    value,
    min: 0,
    max: 999_999_999,
    placeholder: '',
  };
}
