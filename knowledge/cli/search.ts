import { parseArgs } from 'node:util';
import { families, languages } from '../article.ts';
import { loadArticles } from '../load-articles.ts';
import { createSearch, type Question } from '../search.ts';

const usage =
  'usage: search "<words>" [--lang fr|nl|en] [--topic jam/tray] [--family multifunction] [--limit 10] [--json]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'fr' },
    topic: { type: 'string' },
    family: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});

const [command, text] = positionals;
const language = languages.find((known) => known === values.lang);
const family = families.find((known) => known === values.family);

if (command !== 'search' || text === undefined || !language || (values.family !== undefined && !family)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await run({
    text,
    language,
    limit: Number(values.limit),
    ...(values.topic ? { topic: values.topic } : {}),
    ...(family ? { family } : {}),
  });
}

async function run(question: Question): Promise<void> {
  const { articles, problems } = await loadArticles();
  for (const { path, problem } of problems) console.error(`${path}: ${problem}`);
  const hits = createSearch(articles).search(question);
  if (values.json) console.log(JSON.stringify(hits, null, 2));
  else for (const hit of hits) console.log(`${hit.score.toFixed(3)}  ${hit.id}  ${hit.title}`);
}
