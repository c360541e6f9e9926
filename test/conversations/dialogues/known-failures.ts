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
  'D01.5': 'follows: nothing was sent',
  'D03.5': 'follows: nothing was sent',
  'D04.1': 'cannot: safety first and an urgency of its own where it smells of burning',
  'D07.3': 'follows: there is no form to send',
  'D08.4': 'forgotten: the case; a noise that is gone starts a report',
  'D11.4': 'not heard: a yes to “exchanged?” that says more than yes',
  'D11.6': 'not heard: a question about what was sent',
  'D12.2': 'cannot: the mailbox of one person is refused, but stands in the form until another is given',
  'D12.5': 'not heard: “send” behind a remark on something else',
  'D17.4': 'follows: there is no order to change',
  'D18.3':
    'misread: a question about the contract behind a remark on the price waits as a request of its own',
  'D20.2': 'cannot: what a message leaves out of one request begins another',
  'D20.3': 'follows: no parting waits',
  'D20.4': 'follows: no parting waits',
  'D20.5': 'follows: no parting waits, and the picture is not named',
  'D20.6': 'follows: no parting waits',
  'D21.2': 'misread: a how-to in the middle finds no article',
  'D23.1': 'unsaid: the public help lines',
  'D23.2': 'not heard: access asked for in words; none of them is kept',
  'D23.3': 'follows: there is no form to send',
  'D24.3': 'misread: the whole message is taken for the name',
  'D24.4': 'follows: no device has that name',
  'D28.2': 'follows: the case is not before her',
  'D28.3': 'forgotten: what leaks; and an open case of another kind stands in the way',
  'D28.4': 'follows: nothing waits',
  'D30.2': 'misread: supplies that did not come become a fault',
  'D30.3': 'follows: nothing waits',
  'D32.1': 'unsaid: that a device in the table has no figures',
  'D06.4': 'cannot: a click on a card that was replaced meanwhile',
  'D06.5': 'not heard: a day that changes what was approved',
  'D05.3': 'forgotten: the device behind “no, the other one”, once the people were named',
  'D05.4': 'follows: nothing is open',
  'D35.3': 'cannot: a refusal with its reason',
  'D35.4': 'not heard: whether somebody else can decide it',
  'D35.5 slack': 'follows: nothing is open',
  'D33.3': 'cannot: a number and an hour to call back',
  'D33.5': 'forgotten: the case; the complaint becomes part of a comment',
  'D36.1': 'unsaid: that it is a machine, and the public help lines',
  'D36.2': 'not heard: access asked for in words; none of them is kept',
  'D36.3': 'follows: there is no form to send',
  'D37.2': 'not heard: the place, behind a question about a case of another kind',
  'D25.5': 'dropped: what is said beyond the yes',
  'D30.4 teams': 'follows: the stock is not before her',
  'D40.5': 'not heard: “send” behind a day that is known already',
  'D39.3': 'unsaid: the order number of the drum, while the device is asked',
  'D05.1': 'dropped: who is to leave the device, which assign-device does not take up yet',
  'D05.2': 'follows: nobody is to leave a device',
  'D05.5': 'misread: a wish dropped and another behind it, with no form open',
  'D13.5': 'cannot: what is known of a person is neither told nor erased',
  'D14.1': 'dropped: the device she is to look after, which assign-device does not take up yet',
  'D14.2': 'follows: nobody waits for the device',
  'D14.3': 'follows: nobody waits for the device',
  'D14.4': 'follows: nobody waits for the device',
  'D26.3 slack': 'unsaid: which notices are off, in the summary of a form that a click opens',
  'D34.3': 'not heard: a no to what is asked, with a question behind it',
};
