/**
 * What keeps a step from passing:
 * - `not heard`: an answer to what is on the screen has no effect, or the same card comes again
 * - `misread`: taken for something else
 * - `forgotten`: what was spoken of before is not known any more
 * - `dropped`: a fact, a figure or a wish of the message is neither used nor named
 * - `unsaid`: done as it should be, but something that has to be said is not
 * - `unwanted`: something happens that nobody asked for
 * - `cannot`: nothing does this yet, although its capability is built
 * - `follows`: fails only because a step before it did
 */
type Reason =
  `${'not heard' | 'misread' | 'forgotten' | 'dropped' | 'unsaid' | 'unwanted' | 'cannot' | 'follows'}: ${string}`;

/** Steps that fail today, by id; followed by a chat system when they fail in that one only. The list only shrinks. */
export const knownFailures: Readonly<Record<string, Reason>> = {
  'D01.3': 'misread: the torn piece starts another search instead of saying that the article did not help',
  'D01.4': 'not heard: “send somebody” on the question about an article',
  'D01.5': 'follows: nothing was sent',
  'D02.2': 'misread: what is on hand, said while ordering, becomes a request to the desk',
  'D02.3': 'forgotten: the device of the order',
  'D02.4': 'follows: the order is not before the person any more',
  'D02.5': 'unwanted: the open button sends the request of turn 2',
  'D03.5': 'follows: nothing was sent',
  'D04.1': 'cannot: safety first and an urgency of its own where it smells of burning',
  'D04.2': 'cannot: a number and an hour to call back',
  'D04.3': 'not heard: “go ahead” on the question whether it is reported already',
  'D07.2': 'not heard: “yes, ask” of somebody unknown; their words are not kept',
  'D07.3': 'follows: there is no form to send',
  'D08.1': 'misread: three digits of a case number list all cases',
  'D08.2': 'forgotten: the case that was just shown',
  'D08.3': 'follows: no comment waits',
  'D08.4': 'forgotten: the case; a noise that is gone starts a report',
  'D08.5': 'not heard: the same card again',
  'D08.6': 'not heard: the same card again',
  'D09.1': 'dropped: the client by its name',
  'D09.2': 'dropped: the client by its name',
  'D09.3': 'follows: there is no order to place',
};
