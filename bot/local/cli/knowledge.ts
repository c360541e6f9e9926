/** `npm run knowledge -- search "..."` and `npm run knowledge -- gaps --csv`: the second needs the database. */
if (process.argv[2] === 'gaps') await import('./gaps.ts');
else await import('../../../knowledge/cli/search.ts');
