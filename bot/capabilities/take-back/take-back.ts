import { type Capability, onAction } from '../../engine/capability.ts';
import { askWithdraw, leave, remind, withdraw } from '../parts/sent/sent-links.ts';
import { askByClick } from './ask.ts';
import { agreeCommand, cancelCommand } from './cancel-command.ts';
import { correctCommand } from './correct-command.ts';
import { remindCommand, remindThem } from './remind.ts';
import { leaveSent, withdrawSent } from './withdraw.ts';

/** What was sent can be changed and withdrawn by its sender, by buttons and by words, until somebody acted on it (P4). */
export const takeBack: Capability = {
  id: 'take-back',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: null,
  actions: [
    onAction(askWithdraw, askByClick),
    onAction(withdraw, withdrawSent),
    onAction(leave, leaveSent),
    onAction(remind, (scene, { order }) => remindThem(scene, order)),
  ],
  commands: [agreeCommand, cancelCommand, correctCommand, remindCommand],
};
