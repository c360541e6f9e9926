import { createRequire } from 'node:module';
import article from '../templates/article.json' with { type: 'json' };
import caseCard from '../templates/case.json' with { type: 'json' };
import choices from '../templates/choices.json' with { type: 'json' };
import help from '../templates/help.json' with { type: 'json' };
import list from '../templates/list.json' with { type: 'json' };
import notice from '../templates/notice.json' with { type: 'json' };
import order from '../templates/order.json' with { type: 'json' };
import readings from '../templates/readings.json' with { type: 'json' };
import summary from '../templates/summary.json' with { type: 'json' };
import table from '../templates/table.json' with { type: 'json' };
import type { CardName } from '../views/card-view.ts';

const sources = {
  notice,
  choices,
  article,
  case: caseCard,
  list,
  order,
  readings,
  table,
  summary,
  help,
} as const satisfies Record<CardName, object>;

type Template = { expand(context: { $root: object }): unknown };

/** Not imported: the package's typings lead the compiler into TypeScript sources that do not compile. */
const require = createRequire(import.meta.url);
const templating: { Template: new (source: object) => Template } = require('adaptivecards-templating');

/** Parsing a template costs ten times what expanding it does, so each is parsed once. */
const parsed = new Map<CardName, Template>();

/** The template of a card filled with data; what the data do not hold stays behind as `${path}`. */
export function expandTemplate(name: CardName, data: object): unknown {
  const known = parsed.get(name) ?? new templating.Template(sources[name]);
  parsed.set(name, known);
  return known.expand({ $root: data });
}
