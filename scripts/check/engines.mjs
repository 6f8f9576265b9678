/**
 * `npm run engines:install`: the other engines of the determinism proof, Firefox and JavaScriptCore,
 * and a virtual display for them. Tests use them where they are present.
 */
import {
  ensureChromium,
  findFirefox,
  findJavaScriptCore,
  installDebianPackages,
} from './browser.mjs';

const chromium = await ensureChromium();
const installed = installDebianPackages(['firefox-esr', 'xvfb', 'libjavascriptcoregtk-4.0-bin']);
if (!installed) console.error('Only root on Debian can install the engines from here.');
console.log(`Chromium:       ${chromium ?? 'not found'}`);
console.log(`Firefox:        ${findFirefox() ?? 'not found'}`);
console.log(`JavaScriptCore: ${findJavaScriptCore() ?? 'not found'}`);
process.exitCode = installed ? 0 : 1;
