import { slackModal } from '../../../../cards/forms/slack-modal.ts';
import type { MessageRef, Outgoing, Reply } from '../../../engine/turn.ts';
import type { SlackAddress } from '../address.ts';
import type { Clients } from '../clients.ts';
import type { Log } from '../deps.ts';
import { writeMetadata } from '../form-metadata.ts';
import { toFailure } from './failure.ts';

/** A reply that is a form. */
export type OutgoingForm = Outgoing & { reply: Extract<Reply, { kind: 'form' }> };

type FormToOpen = {
  form: OutgoingForm;
  /** Where it is opened, and the message that shows its draft. */
  address: SlackAddress;
  message: MessageRef | null;
  triggerId: string;
};
/** Opens a form as a modal; false when Slack does not take it, most often because the trigger is too old. */
export type OpenForm = (opening: FormToOpen) => Promise<boolean>;

/** Opens modals with `views.open`. A form that cannot be rendered is a bug and throws. */
export function createOpenForm(clients: Clients, log: Log): OpenForm {
  return async ({ form, address, message, triggerId }) => {
    const { draftId } = form.reply;
    const metadata = writeMetadata({ draftId, place: address, messageTs: message?.messageId ?? null });
    const view = { ...slackModal(form.reply.form, draftId), private_metadata: metadata };
    try {
      // By name: the typings of `views.open` refuse optional keys that our own schema of a modal allows.
      await clients(address.team).apiCall('views.open', { trigger_id: triggerId, view });
      return true;
    } catch (error) {
      log.warn({ outgoing: form.id, ...toFailure(error) }, 'form not opened');
      return false;
    }
  };
}

/** Whether a reply on its way is a form. */
export function isForm(outgoing: Outgoing): outgoing is OutgoingForm {
  return outgoing.reply.kind === 'form';
}
