import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
import { readJson } from '../../../bot/http/read-json.ts';
import { reportMemory } from './memory.ts';

/** The least a bot can do: the SDK on restify, answering with what was said. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = restify.createServer();
server.post('/api/messages', async (req, res) => {
  const body = await readJson(req);
  if (!body.ok) throw new Error(body.problem.message);
  req.body = body.value;
  await adapter.process(req as never, res, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
reportMemory();
