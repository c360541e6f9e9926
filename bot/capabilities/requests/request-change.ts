import { z } from 'zod';
import { defineRequest } from './define-request.ts';
import { saidKind } from './said-kind.ts';

const kinds = {
  access:
    /\b(?:acces|badge|quota|droits?|code pin|mot de passe|toegang|rechten|pincode|access|permissions?|pin code)/,
  installation: /\b(?:install|pilote|driver|stuurprogramma|mise en service|monter|plaatsen|set ?up)/,
  application:
    /\b(?:logiciel|application|software|toepassing|app\b|programma|ldap|annuaire|serveur|server|mobil)/,
  device:
    /\b(?:regl|configur|parametr|carnet|repertoire|adresboek|instel|address book|setting|ecran|scherm|screen|panel|heure|klok|clock|scan)/,
};

/** A change of access, of an application or of a device, or an installation (G33). */
export const requestChange = defineRequest({
  id: 'request-change',
  access: ['administrator', 'user'],
  group: 'follow-up',
  topic: 'faults',
  device: 'maybe',
  asks: { day: z.iso.date().optional() },
  inputs: { day: { input: 'date', from: 'date', hint: true } },
  said: ({ text }) => ({ kind: saidKind(kinds, text) }),
});
