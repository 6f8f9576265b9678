import { gzipSync } from 'node:zlib';
import { Player } from './support/player';
import { expect, test } from './support/test';

/** Compressed script before the menu can be used, in bytes. */
const most = 150_000;

test('the title stands on 150 kB of script, without the map engine', async ({ page }) => {
  const scripts: Promise<{ name: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (!name.endsWith('.js')) return;
    scripts.push(response.body().then((body) => ({ name, bytes: gzipSync(body).length })));
  });
  await new Player(page).openTitle();
  await expect(page.getByRole('button', { name: 'New campaign' })).toBeEnabled();
  const loaded = await Promise.all(scripts);
  expect(loaded.filter(({ name }) => name.startsWith('phaser'))).toEqual([]);
  const bytes = loaded.reduce((sum, script) => sum + script.bytes, 0);
  expect(bytes, JSON.stringify(loaded)).toBeLessThan(most);
});
