/** Supplies that come without an order (X20-X23, X63). */
export const en = {
  'replenishment.title': 'Automatic deliveries',
  'replenishment.group':
    'Supplies for these devices are sent together, to the same place and the same contact.',
  'replenishment.nudge': 'Keep your stock and delivery address up to date: deliveries then come in time.',
  'replenishment.state.active': 'Active',
  'replenishment.state.grey': 'Active, not connected',
  'replenishment.state.activate': 'To be activated',
  'replenishment.state.eligible': 'Possible',
  'replenishment.state.ineligible': 'Not possible',
  'replenishment.means.active': 'Supplies come by themselves.',
  'replenishment.means.grey': 'Works better once it is connected to the network: call {phone}.',
  'replenishment.means.activate': 'One call starts it: {phone}.',
  'replenishment.means.eligible': 'Can be sent supplies without an order.',
  'replenishment.means.ineligible': 'Only some models can; please order what it needs.',
  'replenishment.ask.activate': 'Activate',
  'replenishment.ask.connect': 'Connect it',
  'replenishment.ask.pause': 'Pause or stop',
  'replenishment.ask.missing': 'Something is wrong',
} as const;
