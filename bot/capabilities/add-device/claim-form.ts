import { z } from 'zod';
import { saidSerial } from '../parts/device/said-serial.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { ClaimDraft } from './draft.ts';
import type { ClaimFacts } from './facts.ts';

const schema = z.object({ serial: z.string().min(1).max(30), postalCode: z.string().min(1).max(20) });

/** The two keys of a device: the number on it and the postal code of its shipping address (X6, X54). */
export const claimForm = formStep<ClaimDraft, ClaimFacts, typeof schema>({
  ask: ({ rest }) => ({
    schema,
    titleKey: 'claims.menu.title',
    introKey: 'claims.form.intro',
    notes: rest.length === 0 ? [] : [{ key: 'rest', labelKey: 'claims.rest', value: rest.join(', ') }],
    fields: {
      serial: { input: 'text', labelKey: 'claims.serial', hintKey: 'claims.serialHint' },
      postalCode: { input: 'text', labelKey: 'claims.postalCode', hintKey: 'claims.postalCodeHint' },
    },
  }),
  values: ({ serial, postalCode }) => ({ serial, postalCode }),
  fill: (draft, { serial, postalCode }) => ({ ...draft, serial: saidSerial(serial) ?? serial, postalCode }),
  check: ({ serial }, _facts, { t }) =>
    isSerial(serial) ? {} : { errors: { serial: t.text('claims.serialWrong') } },
  remarks: ({ serial }, _facts, { t }) => (isSerial(serial) ? {} : { error: t.text('claims.serialWrong') }),
});

function isSerial(serial: string | null): boolean {
  return serial === null || saidSerial(serial) === serial;
}
