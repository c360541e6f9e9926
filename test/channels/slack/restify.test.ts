import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServer, type HttpServer } from '../../../bot/http/create-server.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { deliverRequest, eventBody } from '../../support/slack/deliver-request.ts';
import { messagePayload } from '../../support/slack/payloads.ts';
import { useSlack } from '../../support/slack/use-slack.ts';
import { addUser, directOf, newMessage } from '../../support/slack/workspace.ts';

const rig = useSlack();
let http: HttpServer;
let url: string;
beforeEach(async () => {
  addUser(rig.fake.workspace, { id: 'U1' });
  directOf(rig.fake.workspace, 'U1');
  http = createServer({ log: quietLog().log, ready: async () => true, newReference: () => 'r1' });
  http.routes.post('/slack/events', async (req, res) => rig.channel.handle(req, res));
  url = `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}/slack/events`;
});
afterEach(() => http.close(0));

function message() {
  const { workspace } = rig.fake;
  return eventBody(messagePayload(workspace, newMessage(workspace, { user: 'U1', text: 'hello' })));
}

test("the route works in the program's own server, which reads no body before it", async () => {
  const answered = new Promise<void>((resolve) => {
    rig.engine.answer(() => {
      resolve();
      return [];
    });
  });
  expect(await deliverRequest({ ...rig.endpoint, url }, message())).toEqual({ status: 200, text: '' });
  await answered;
  expect(rig.engine.turns).toMatchObject([{ text: 'hello' }]);
});

test('a compressed body does not end the program', async () => {
  const headers = { 'content-encoding': 'gzip' };
  expect((await deliverRequest({ ...rig.endpoint, url }, 'no gzip', headers)).status).toBe(415);
  expect((await deliverRequest({ ...rig.endpoint, url }, message())).status).toBe(200);
});
