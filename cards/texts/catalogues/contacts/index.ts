import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const contacts = { en, fr, nl };
