export const en = {
  'refusal.case-not-found.title': 'I cannot find this case',
  'refusal.case-not-found.text':
    'There is no case {number} among those you can see. Check the number, or look in your list.',
  'refusal.device-not-found.title': 'I cannot find this device',
  'refusal.device-not-found.text':
    'It is not among the devices you look after. Check the serial number, or choose from your list.',
  'refusal.order-not-found.title': 'I cannot find this order',
  'refusal.order-not-found.text':
    'There is no order {number} among those you can see. Check the number, or look in your list.',
  'refusal.approval-not-found.title': 'Nothing to decide here',
  'refusal.approval-not-found.text': 'This request does not exist, or it is not for you to decide.',
  'refusal.administrators': 'Administrators',
  'refusal.ask.button': 'Ask them',
  'refusal.ask.done': 'Passed on',
  'refusal.ask.doneText': 'I have asked {names}. They answer you themselves.',
  'refusal.ask.title': '{name} asks you for something',
  'refusal.ask.text': '“{text}”',
  'refusal.ask.takeUp': 'See to it',
  'refusal.not-allowed.title': 'For administrators only',
  'refusal.not-allowed.text': 'Your role does not include this. An administrator of your company can do it.',
  'refusal.already-decided.title': 'Already decided',
  'refusal.already-decided.text': '{name} has already decided: {decision}.',
  'refusal.case-closed.title': 'This case is closed',
  'refusal.case-closed.text':
    'Nothing can be added to {number} any more. Open a new case if the problem is back.',
  'refusal.reading-lower-now.title': 'A higher reading has come in',
  'refusal.reading-lower-now.text':
    'Meanwhile a higher value was recorded for counter {code}. Open the form again to see it.',
  'refusal.no-readings-given.title': 'No reading yet',
  'refusal.no-readings-given.text': 'Give at least one counter of this device.',
  'refusal.device-orders-itself.title': 'This device orders its toner itself',
  'refusal.device-orders-itself.text':
    '{device} is monitored and its supplies are sent without an order, so none can be placed by hand. If nothing has come, I can pass that on.',
  'refusal.device-replenished.title': 'Supplies come automatically',
  'refusal.device-replenished.text':
    'Automatic replenishment is active for {device}: supplies are sent when they run low. If nothing has come, I can pass that on.',
  'refusal.device-leaving.title': 'This device is being removed',
  'refusal.device-leaving.text': '{device} is marked for removal; nothing can be ordered for it any more.',
  'refusal.item-not-compatible.title': 'This does not fit the device',
  'refusal.item-not-compatible.text': '{item} is not made for {device}. Choose from the items that fit.',
  'refusal.item-not-for-dealers.title': 'Not for dealers',
  'refusal.item-not-for-dealers.text':
    'Waste containers cannot be ordered by a dealer. Your client can order them.',
  'refusal.nothing-ordered.title': 'Nothing chosen yet',
  'refusal.nothing-ordered.text': 'Give the quantity of at least one item.',
  'refusal.quantity-out-of-range.title': 'Check the quantity',
  'refusal.quantity-out-of-range.text': 'Give a whole number between 1 and {max}.',
  'refusal.too-many-for-priority.title': 'Too many boxes for priority shipping',
  'refusal.too-many-for-priority.text':
    'Priority shipping takes {max} boxes at most; you ordered {count}. Choose ground shipping or order fewer.',
  'refusal.priority-consent-missing.title': 'Your agreement is needed',
  'refusal.priority-consent-missing.text':
    'Priority shipping costs at least {cost}. Accept it, or choose ground shipping.',
  'refusal.billable-consent-missing.title': 'These staples will be charged',
  'refusal.billable-consent-missing.text':
    'Ordered by a dealer, staples are charged even if the contract includes them. Accept it, or take them off.',
  'refusal.own-request.title': 'Somebody else has to decide',
  'refusal.own-request.text': 'You cannot approve your own request.',
  'refusal.no-approver.title': 'Nobody can approve this order',
  'refusal.no-approver.text':
    'This order needs the approval of an administrator, and your account has none. The service desk can put that right.',
  'refusal.sent-not-found.title': 'I cannot find this any more',
  'refusal.sent-not-found.text':
    'There is nothing like this among what you sent. Look in your list of cases, or ask for help.',
  'refusal.site-not-found.title': 'I cannot find this address',
  'refusal.site-not-found.text':
    'It is not among your shipping addresses. Choose one of them, or ask the service desk to add it.',
  'refusal.claim-failed.title': 'I cannot add this device',
  'refusal.claim-failed.text':
    '{serial} and this postal code do not fit together. Check the number on the label (0 or O, 1 or I) and take the postal code of your shipping address as it is on record. If both are right, the service desk can link it, here or on {phone}.',
  'refusal.claim-limit.title': 'Too many attempts today',
  'refusal.claim-limit.text':
    'Devices could not be added several times today, so it has to wait until tomorrow. The service desk can link them at once, here or on {phone}.',
  'refusal.no-administrator.title': 'Nobody can approve this',
  'refusal.no-administrator.text':
    'Only an administrator can do this, and your account has none. The service desk can put that right.',
  'refusal.sent-by-another.title': 'Somebody else sent this',
  'refusal.sent-by-another.text': 'Only the person who sent it can withdraw or change it.',
  'refusal.withdrawn-already.title': 'Already withdrawn',
  'refusal.withdrawn-already.text': 'It was withdrawn before; nothing more needs to be done.',
  'refusal.order-approved-first.title': 'Approved in the meantime',
  'refusal.order-approved-first.text':
    '{name} has approved it, so it is with the supplier. The service desk can try to stop it.',
  'refusal.order-rejected-first.title': 'Refused in the meantime',
  'refusal.order-rejected-first.text':
    '{name} has refused it. Nothing was ordered; you can place another order.',
  'refusal.order-sent-on.title': 'Already with the supplier',
  'refusal.order-sent-on.text':
    'Nobody had to approve this order, so it went out at once. The service desk can try to stop or change it.',
  'refusal.case-handled.title': 'The service desk has worked on it',
  'refusal.case-handled.text':
    '{number} can no longer be withdrawn. Write a comment that it is no longer needed.',
  'refusal.reading-superseded.title': 'There is a later reading',
  'refusal.reading-superseded.text':
    'A later reading of this counter is on record or being checked. Give a new reading, or ask the service desk.',
  'refusal.comment-too-old.title': 'Too late to take it back',
  'refusal.comment-too-old.text':
    'A comment can be taken back for {minutes} minutes; it may have been read since. Write another one to put it right.',
  'refusal.nothing-corrected.title': 'Nothing to correct',
  'refusal.nothing-corrected.text': 'These figures are what is recorded.',
  'refusal.reminded-lately.title': 'Reminded a moment ago',
  'refusal.reminded-lately.text':
    'They were reminded within the last hour. You can do it again in {minutes, plural, one {# minute} other {# minutes}}.',
  'refusal.request-withdrawn.title': 'Withdrawn in the meantime',
  'refusal.request-withdrawn.text': '{name} withdrew the request before it was decided.',
  'refusal.case-files-full.title': 'That is more than a case takes',
  'refusal.case-files-full.text':
    'Case {number} can have {count} pictures and files at most. Leave them out and send the words alone.',
  'refusal.file-too-large.title': 'The file would be too large',
  'refusal.file-too-large.text': 'A file can have {megabytes} MB at most. Narrow the list and try again.',
  'refusal.member-account-missing.title': 'No validated account yet',
  'refusal.member-account-missing.text': 'The business account has to be validated before you sign up.',
  'refusal.tier-out-of-reach.title': 'This level is not open',
  'refusal.tier-out-of-reach.text':
    'With {points, plural, one {# point} other {# points}} this level cannot be chosen. Choose another one.',
  'refusal.tier-already-yours.title': 'You have this level already',
  'refusal.tier-already-yours.text':
    '{tier} is your level now. Choose another one, or ask the service desk for a renewal.',
  'refusal.terms-not-accepted.title': 'Your agreement is needed',
  'refusal.terms-not-accepted.text': 'Accept the terms before you sign up.',
  'refusal.product-registered-already.title': 'Registered already',
  'refusal.product-registered-already.text':
    '{serial} is registered already, as {product}. Check the serial number.',
  'refusal.product-not-found.title': 'I cannot find this product',
  'refusal.product-not-found.text':
    'It is not among your registered products. Open them again to see how things stand.',
  'refusal.nothing-to-migrate.title': 'Nothing to migrate',
  'refusal.nothing-to-migrate.text': 'No product of a former membership is waiting.',
  'refusal.person-not-found.title': 'I cannot find this person',
  'refusal.person-not-found.text': 'There is nobody like this among your people. Look in the list.',
  'refusal.own-access.title': 'This is your own access',
  'refusal.own-access.text': 'You cannot change your own access. Another administrator can do it.',
  'refusal.last-administrator.title': 'The last administrator',
  'refusal.last-administrator.text':
    '{name} is the only active administrator. Make somebody else an administrator first.',
  'refusal.person-known.title': 'Already has access',
  'refusal.person-known.text':
    '{name} already has this address and has access. Look them up in the list to change their role.',
  'refusal.person-inactive.title': 'Deactivated',
  'refusal.person-inactive.text': '{name} is deactivated. Reactivate them first.',
  'refusal.role-already.title': 'Already so',
  'refusal.role-already.text': '{name} already has this role.',
  'refusal.person-active-already.title': 'Already so',
  'refusal.person-active-already.text': '{name} already has access.',
  'refusal.person-inactive-already.title': 'Already so',
  'refusal.person-inactive-already.text': '{name} is already deactivated.',
  'refusal.access-request-gone.title': 'Nothing to decide here',
  'refusal.access-request-gone.text':
    'This request for access does not exist any more, or it is not for you to decide.',
  'refusal.access-request-decided.title': 'Already decided',
  'refusal.access-request-decided.text':
    'Somebody has already decided about {name}. The list shows how it stands.',
  'refusal.access-without-address.title': 'The address is missing',
  'refusal.access-without-address.text':
    '{name} gave no e-mail address. Ask them to send the request again with it, or refuse this one.',
  'refusal.contact-known.title': 'Already a contact',
  'refusal.contact-known.text': '{name} is already on the list with this address.',
} as const;
