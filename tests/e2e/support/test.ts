import { test as base, expect } from 'playwright/test';

export { expect };

/** What a page did that it never may: gathered while a test runs, judged at its end. */
interface Watched {
  /** Requests that left the page's own origin. */
  readonly elsewhere: string[];
  /** Violations of the content security policy, uncaught errors and errors on the console. */
  readonly troubles: string[];
}

/**
 * Every browser test also proves three things about its page: it talks to nobody but its own
 * origin (promise 15), its content security policy is never violated (promise 14), nothing fails.
 */
export const test = base.extend<{ watched: Watched; laid: boolean }>({
  /** Whether decisions open by themselves, as they do for everybody at first: few tests are about them. */
  laid: [false, { option: true }],
  watched: [
    async ({ page, baseURL, laid }, use) => {
      const watched: Watched = { elsewhere: [], troubles: [] };
      const origin = new URL(baseURL ?? '').origin;
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && asked !== origin) {
          watched.elsewhere.push(request.url());
        }
      });
      page.on('websocket', (socket) => watched.elsewhere.push(socket.url()));
      page.on('pageerror', (error) => watched.troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') watched.troubles.push(message.text());
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (violation) => {
          console.error(`CSP: ${violation.violatedDirective} ${violation.blockedURI}`);
        });
      });
      await page.addInitScript((decisionsOpen) => {
        const key = 'regents-accord-settings';
        const kept = JSON.stringify({ state: { decisionsOpen }, version: 1 });
        if (!decisionsOpen && localStorage.getItem(key) === null) localStorage.setItem(key, kept);
      }, laid);
      await use(watched);
      expect(watched.elsewhere, 'requests to other origins').toEqual([]);
      expect(watched.troubles, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});
