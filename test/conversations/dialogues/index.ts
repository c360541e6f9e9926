import { d01 } from './fr/d01.ts';
import { d02 } from './fr/d02.ts';
import { d03 } from './fr/d03.ts';
import { d04 } from './fr/d04.ts';
import { d05 } from './fr/d05.ts';
import { d06 } from './fr/d06.ts';
import { d07 } from './fr/d07.ts';
import { d08 } from './fr/d08.ts';
import { d09 } from './fr/d09.ts';
import { d10 } from './fr/d10.ts';
import type { Dialogue } from './support/dialogue.ts';

export const dialogues: readonly Dialogue[] = [d01, d02, d03, d04, d05, d06, d07, d08, d09, d10];
