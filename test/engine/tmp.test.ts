import { test } from 'vitest';
import { startWorld } from '../support/world/start-world.ts';
import { demoDatabase } from '../support/database.ts';
import { startIdentityProvider } from '../support/teams/identity-provider.ts';
test('time', async () => {
  for (let i = 0; i < 4; i++) {
    let t = performance.now();
    const d = await demoDatabase(); console.log('db', performance.now() - t); t = performance.now();
    await d.db.$queryRaw`select 1`; console.log('conn', performance.now() - t); t = performance.now();
    await d.drop(); console.log('drop', performance.now() - t); t = performance.now();
    const p = await startIdentityProvider(); console.log('id', performance.now() - t); t = performance.now();
    await p.close();
    const w = await startWorld(); console.log('world', performance.now() - t); t = performance.now();
    await w.stop(); console.log('stop', performance.now() - t);
  }
}, 60000);
