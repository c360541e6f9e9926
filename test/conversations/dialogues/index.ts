import { d28 } from './en/d28.ts';
import { d29 } from './en/d29.ts';
import { d30 } from './en/d30.ts';
import { d31 } from './en/d31.ts';
import { d32 } from './en/d32.ts';
import { d33 } from './en/d33.ts';
import { d34 } from './en/d34.ts';
import { d35 } from './en/d35.ts';
import { d36 } from './en/d36.ts';
import { d37 } from './en/d37.ts';
import { d38 } from './en/d38.ts';
import { d39 } from './en/d39.ts';
import { d40 } from './en/d40.ts';
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
import { d11 } from './fr/d11.ts';
import { d12 } from './fr/d12.ts';
import { d13 } from './fr/d13.ts';
import { d14 } from './fr/d14.ts';
import { d15 } from './nl/d15.ts';
import { d16 } from './nl/d16.ts';
import { d17 } from './nl/d17.ts';
import { d18 } from './nl/d18.ts';
import { d19 } from './nl/d19.ts';
import { d20 } from './nl/d20.ts';
import { d21 } from './nl/d21.ts';
import { d22 } from './nl/d22.ts';
import { d23 } from './nl/d23.ts';
import { d24 } from './nl/d24.ts';
import { d25 } from './nl/d25.ts';
import { d26 } from './nl/d26.ts';
import { d27 } from './nl/d27.ts';
import type { Dialogue } from './support/dialogue.ts';

/** In the order of their numbers. */
export const dialogues: readonly Dialogue[] = [
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
  d16,
  d17,
  d18,
  d19,
  d20,
  d21,
  d22,
  d23,
  d24,
  d25,
  d26,
  d27,
  d28,
  d29,
  d30,
  d31,
  d32,
  d33,
  d34,
  d35,
  d36,
  d37,
  d38,
  d39,
  d40,
];
