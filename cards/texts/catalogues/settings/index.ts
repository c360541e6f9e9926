import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const settings = { en, fr, nl };
