import { dialogueTests } from './support/dialogue-tests.ts';

dialogueTests('slack');
