import { anyOf } from '../compose-pattern.ts';

/** Signs of agreement, drawn or as the codes that chat systems make of them. */
export const thumbs = anyOf({
  signs: ['👍 | 👌 | ✅ | 🆗 | ✔️?', ':\\+1: | :thumbsup: | :ok_hand: | :white_check_mark:', '\\(y\\)'],
});
