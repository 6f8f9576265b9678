import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { scenarioCards } from './scripts/build/scenarioCards.mjs';

/**
 * The built page may load its own files and nothing else, and only two policies may turn text into
 * more: the worker's address (src/trustedScripts.ts) and bundled drawings (src/ui/kit/drawing.ts).
 * The development server needs inline scripts for hot replacement, so there the page goes without.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default drawings',
].join('; ');

function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative, so dist/ works from any sub-path.
  base: './',
  plugins: [react(), contentSecurity(), scenarioCards()],
  worker: { format: 'es', plugins: () => [scenarioCards()] },
  build: {
    target: 'es2022',
    // Phaser is one large file by nature and is loaded after the menu.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // Importing the core or the words does nothing by itself: who needs one part loads one part.
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]src[\\/](sim|content|text)[\\/]/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
});
