import { z } from 'zod';
import { beginning } from '../../engine/links.ts';
import { defineRequest } from './define-request.ts';
import { requestDraft } from './request-draft.ts';
import { saidKind } from './said-kind.ts';

const kinds = {
  group: /\b(?:group|regroup|groeper)/,
  remove: /\b(?:liste?\b|mon parc|mes appareils|lijst|my devices|list\b)/,
  owned:
    /\b(?:separ|vend|cede|donn|jet|rebut|demol|casse|est a nous|proprietaire|van onszelf|verko|weggeef|schrot|own (?:it|this)|sell|sold|scrap|part(?:ing)? with)/,
  'end-contract':
    /\b(?:contrat|resili|contract|agreement|opzeg|stopzet|terminat|cancel|lease|leasing|bail|huur)/,
};

/** The way to parting with a device (X53, X56). */
export const partWith = beginning('retire-equipment', requestDraft);

/** Parting with devices: the last readings are asked, the contract is settled by a person (B4, B10, X56). */
export const retireEquipment = defineRequest({
  id: 'retire-equipment',
  access: ['administrator'],
  group: 'account',
  device: 'several',
  asks: {
    readings: z.string().max(500).optional(),
    day: z.iso.date().optional(),
  },
  inputs: {
    readings: { input: 'longText', hint: true },
    day: { input: 'date', from: 'date' },
  },
  takes: ['submit-meters'],
  said: ({ text, understanding: { slots } }) => ({
    kind: saidKind(kinds, text),
    readings: slots.meters
      ?.map(({ code, value }) => (code === null ? value : `${code}: ${value}`))
      .join(', '),
  }),
});
