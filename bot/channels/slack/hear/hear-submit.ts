import { z } from 'zod';
import { readSlackValues } from '../../../../cards/forms/read-values.ts';
import { readMetadata } from '../form-metadata.ts';
import type { Heard, Ignored } from './heard.ts';
import { teamOf } from './teams.ts';

const id = z.string().min(1);
const submit = z.object({
  user: z.object({ id }),
  trigger_id: id.nullish(),
  view: z.object({
    id,
    hash: id,
    private_metadata: z.string(),
    state: z.object({ values: z.unknown() }),
    blocks: z.array(z.object({ type: z.string(), block_id: z.string().nullish() })).nullish(),
  }),
});
type Submit = z.infer<typeof submit>;

/**
 * Reads a modal that was sent. Its hash stays the same while it is only refused (`response_action: errors`), so that
 * answers corrected and sent again would look like a repetition; the trigger tells one sending from the next.
 */
export function hearSubmit(body: unknown): Heard | Ignored {
  const parsed = submit.safeParse(body);
  const team = teamOf(body);
  if (!parsed.success || team === null) return { key: null, why: 'malformed submit' };
  const { user, view, trigger_id } = parsed.data;
  const key = `view:${view.id}:${view.hash}${trigger_id ? `:${trigger_id}` : ''}`;
  const metadata = readMetadata(view.private_metadata);
  if (metadata === null) return { key, why: 'a modal that is not ours' };
  const { draftId, place, messageTs } = metadata;
  return {
    key,
    address: { team, ...place, user: user.id },
    said: {
      kind: 'submit',
      draftId,
      values: readSlackValues(view.state.values),
      messageTs,
      view: { blockIds: inputIds(view), metadata: view.private_metadata },
    },
  };
}

function inputIds({ blocks }: Submit['view']): string[] {
  return (blocks ?? []).flatMap(({ type, block_id }) => (type === 'input' && block_id ? [block_id] : []));
}
