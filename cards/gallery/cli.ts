import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildGallery } from './build-gallery.ts';

/** `npm run gallery`: writes test/output/gallery.html, to be opened in a browser. */

const require = createRequire(import.meta.url);
const renderer = require.resolve('adaptivecards/dist/adaptivecards.min.js');
const folder = new URL('../../test/output/', import.meta.url);
const page = new URL('gallery.html', folder);
mkdirSync(folder, { recursive: true });
writeFileSync(page, buildGallery(readFileSync(renderer, 'utf8')));
process.stdout.write(`${fileURLToPath(page)}\n`);
