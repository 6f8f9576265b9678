import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const stub = (name, file, code) => ({ name: `stub-${name}`, enforce: 'pre', resolveId(id, from) { return id.endsWith(name) && (from?.includes('ScreenHost') || !existsSync(root + file)) ? `\0stub:${name}` : null; }, load(id) { return id === `\0stub:${name}` ? code : null; } });
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: root + 'node_modules/.cache/preview-shell',
  plugins: [react(), stub('/screens', 'src/ui/screens/index.ts', 'export const screenComponents = {}; export const screens = {};'), stub('./screens', 'src/text/en/screens.ts', 'export const screens = {}; export const screenComponents = {};'), stub('ReplayBar', 'src/ui/replay/ReplayBar.tsx', 'export const ReplayBar = () => null;')],
  server: { port: 5437, strictPort: true, hmr: false, fs: { allow: [root] } },
});
