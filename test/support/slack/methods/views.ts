import type { FakeView, Workspace } from '../workspace.ts';
import { checkView } from './check-blocks.ts';
import { need, only, type Params, viewOf } from './params.ts';
import { Refusal } from './refusal.ts';

/** A trigger is good for three seconds. */
const triggerLife = 3_000;

/** `views.open` */
export function openView(workspace: Workspace, params: Params) {
  only(params, 'trigger_id', 'view');
  const user = useTrigger(workspace, need(params, 'trigger_id'));
  return asSent(keep(workspace, viewOf(params), 'modal', user));
}

/** `views.update` by id; with a hash only when nothing changed in between. */
export function updateView(workspace: Workspace, params: Params) {
  only(params, 'view_id', 'view', 'hash');
  const found = workspace.views.find((each) => each.id === need(params, 'view_id') && each.open);
  if (found === undefined) throw new Refusal('not_found');
  if (params.hash !== undefined && params.hash !== found.hash) throw new Refusal('hash_conflict');
  return asSent(change(workspace, found, viewOf(params)));
}

/** `views.publish`: a person has one home. */
export function publishView(workspace: Workspace, params: Params) {
  only(params, 'user_id', 'view', 'hash');
  const user = need(params, 'user_id');
  if (!workspace.users.has(user)) throw new Refusal('user_not_found');
  const home = workspace.views.find((each) => each.type === 'home' && each.user === user);
  if (home === undefined) return asSent(keep(workspace, viewOf(params), 'home', user));
  if (params.hash !== undefined && params.hash !== home.hash) throw new Refusal('hash_conflict');
  return asSent(change(workspace, home, viewOf(params)));
}

/** Shows another content in a view that is there, with a new hash. */
export function change(workspace: Workspace, found: FakeView, view: FakeView['view']): FakeView {
  checkView(view, found.type);
  return Object.assign(found, { view, hash: hash(workspace), errors: {} });
}

function asSent({ id, hash, view }: FakeView) {
  return { view: { id, hash, ...view } };
}

function keep(workspace: Workspace, view: FakeView['view'], type: FakeView['type'], user: string): FakeView {
  checkView(view, type);
  const fresh = { open: true, typed: {}, errors: {} };
  const kept: FakeView = { id: workspace.nextId('V'), hash: hash(workspace), type, user, view, ...fresh };
  workspace.views.push(kept);
  return kept;
}

function useTrigger(workspace: Workspace, id: string): string {
  const trigger = workspace.triggers.get(id);
  if (trigger === undefined) throw new Refusal('invalid_trigger_id');
  if (trigger.used) throw new Refusal('exchanged_trigger_id');
  if (workspace.now() - trigger.at > triggerLife) throw new Refusal('expired_trigger_id');
  trigger.used = true;
  return trigger.user;
}

function hash(workspace: Workspace): string {
  return `${Math.floor(workspace.now() / 1000)}.${workspace.nextId('h')}`;
}
