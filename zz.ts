import { hearAnswer } from './bot/understanding/answers/hear-answer.ts';
import { ordersSending } from './bot/understanding/acts/orders-sending.ts';
import { clausesOf } from './bot/understanding/answers/clauses.ts';
console.log(ordersSending("ok on reprend. les articles j'ai rien capté, envoyez"), clausesOf("ok on reprend. les articles j'ai rien capté, envoyez"));
const options = ['CS0032600 · Bourrage papier : à l’intérieur de l’appareil'];
for (const [k, t, o] of [
 ['already-reported-join',"2. do i need to tell you what's in the cupboard", options],['already-reported-join',"2", options],['already-reported-join','got it out, works', options],['already-reported-join','inside', options],
 ['none',"t'as envoyé quoi exactement"],['none','what exactly did you send'],['none','wat heb je nu juist verstuurd'],['none',"c'est quoi que t'as envoyé"],
 ] as const) console.log(k, '|', t, '|', JSON.stringify(hearAnswer(t, { kind: k, options: o ?? [] } as never)));
