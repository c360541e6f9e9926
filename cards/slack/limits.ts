/**
 * What Slack accepts, in UTF-16 units unless said otherwise. Over a limit it refuses the whole message or view, so each
 * is kept before sending. Sources: the typings of @slack/types 3.2 (`views.d.ts`, `block-kit/*.d.ts`), the reference at
 * docs.slack.dev/reference, and where named an issue of slackapi/bolt-js.
 */
export const limits = {
  /** Blocks of a message (docs.slack.dev/reference/block-kit/blocks). */
  messageBlocks: 50,
  /** All blocks of a message together; undocumented, `msg_blocks_too_long` beyond (bolt-js#2509). */
  messageLength: 13_200,
  /** Bytes of a message's `text` once `& < >` are escaped: `chat.update` answers `msg_too_long` beyond. */
  fallbackBytes: 4000,
  /** Blocks of a modal or home view (views.d.ts). */
  viewBlocks: 100,
  viewTitle: 24,
  viewSubmit: 24,
  viewClose: 24,
  callbackId: 255,
  privateMetadata: 3000,
  blockId: 255,
  actionId: 255,
  /** Section text, 1 at least (sections.d.ts). */
  sectionText: 3000,
  sectionFields: 10,
  fieldText: 2000,
  headerText: 150,
  contextElements: 10,
  contextText: 2000,
  actionElements: 25,
  inputLabel: 2000,
  inputHint: 2000,
  placeholder: 150,
  buttonText: 75,
  buttonValue: 2000,
  /** Of a link button or of an entry of a menu (interactive.d.ts). */
  url: 3000,
  accessibilityLabel: 75,
  selectOptions: 100,
  optionGroups: 100,
  optionText: 75,
  /** The typings say 75, the site 150: the lower one holds in both. */
  optionValue: 75,
  overflowOptions: 5,
  radioButtons: 10,
  checkboxes: 10,
  /** Highest `max_length` of a text input (interactive.d.ts). */
  textInput: 3000,
  /** Not documented for rich text; a section takes as much. */
  preformatted: 3000,
  imageAltText: 2000,
  imageUrl: 3000,
} as const;
