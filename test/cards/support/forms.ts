import type { FieldView, FormView } from '../../../cards/views/form-view.ts';

const field = { hint: '', error: '', required: true } as const;
const optional = { ...field, required: false } as const;
const device = { value: 'a2', label: 'Accounts · MX4123456' };
const urgencies = [
  { value: 'blocked', label: 'Nothing works any more' },
  { value: 'hindered', label: 'It is a hindrance' },
];

/** A form with every kind of input. */
export const faultForm: FormView = {
  ...{ title: 'Report a fault', intro: 'The more precise, the sooner it is solved.', error: '' },
  ...{ submit: 'Send', cancel: 'Cancel' },
  fields: [
    {
      ...{ ...field, key: 'device', label: 'Device', input: 'choice', value: 'a2', style: 'compact' },
      options: [{ value: 'a1', label: 'Reception · GNM75498' }, device],
    },
    {
      ...{ ...field, key: 'urgency', label: 'How bad is it', input: 'choice', value: '', style: 'expanded' },
      options: urgencies,
    },
    {
      ...{ ...field, key: 'description', label: 'Description', hint: 'What happens?', input: 'longText' },
      ...{ value: 'Jams every ten pages.', maxLength: 5000, placeholder: '' },
    },
    {
      ...{ ...optional, key: 'phone', label: 'Phone', input: 'text', value: '', maxLength: 30 },
      placeholder: '+33 4 72 00 00 00',
    },
    { ...optional, key: 'since', label: 'Since', input: 'date', value: '2026-03-01' },
    {
      ...{ ...optional, key: 'notify', label: 'Follow-up', input: 'toggle', value: true },
      text: 'Tell me at every step',
    },
  ],
};

/** A form that came back: one counter is lower than before. */
export const metersForm: FormView = {
  ...{ title: 'Send meter readings', intro: '', error: 'One answer needs to be corrected.' },
  ...{ submit: 'Send', cancel: 'Cancel' },
  fields: [
    { ...optional, key: 'device', label: 'Device', input: 'note', value: 'Reception · GNM75498' },
    counter('112', '112 B&W large', '6 600', ''),
    counter('113', '113 B&W small', '153 065', 'Lower than the last reading (153,665).'),
  ],
};

function counter(key: string, label: string, value: string, error: string): FieldView {
  const hint = 'Last reading on 28 February';
  return {
    ...field,
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

/** Both of them. */
export const forms = [
  { name: 'fault', form: faultForm },
  { name: 'meters-with-errors', form: metersForm },
];
