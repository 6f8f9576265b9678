/** Finds, or as a last resort installs, what the browser tests run in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const variables = ['REGENTS_BROWSER', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH'];
const chromiumNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
  ...windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
];

/**
 * A Chromium that is already here, in this order: named by an environment variable, Playwright's
 * own, the system's.
 * @returns {Promise<string | undefined>} path of the executable
 */
export async function findChromium() {
  const { chromium } = await import('playwright');
  const named = variables.map((name) => process.env[name] ?? '');
  return [...named, chromium.executablePath(), ...onPath(chromiumNames), ...chromiumPlaces].find(
    (path) => path !== '' && existsSync(path),
  );
}

/**
 * A Chromium, installed if need be: by Playwright, or by Debian's packages when we are root there.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  console.error('No Chromium, Chrome or Edge found; asking Playwright to install Chromium …');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { env, timeout: 300_000 });
  const own = await findChromium();
  if (own !== undefined) return own;
  installDebianPackages(['chromium', 'libegl1', 'libgl1-mesa-dri']);
  return findChromium();
}

/** Debian's Firefox, which the pinned Playwright can drive; optional, so never installed by tests. */
export function findFirefox() {
  const places = [
    process.env.REGENTS_FIREFOX ?? '',
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return places.find((path) => path !== '' && existsSync(path));
}

/** JavaScriptCore's shell, Safari's engine; optional as well. */
export function findJavaScriptCore() {
  const places = [
    process.env.REGENTS_JSC ?? '',
    ...onPath(['jsc']),
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/jsc',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/jsc',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/jsc',
    '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc',
  ];
  return places.find((path) => path !== '' && existsSync(path));
}

/**
 * Software rendering through EGL is several times quicker than Chromium's own, where a Linux
 * machine without a display has it. Only the map is drawn that way: what the page itself shows is
 * painted quicker without. (Debian's Chromium would ask for that too.)
 */
export const chromiumArguments =
  process.platform === 'linux'
    ? [
        '--use-gl=angle',
        '--use-angle=gl-egl',
        '--ignore-gpu-blocklist',
        '--disable-gpu-rasterization',
      ]
    : [];

/**
 * Installs packages where that is possible without asking anybody: as root on Debian.
 * @param {string[]} packages
 * @returns {boolean} whether they are there now
 */
export function installDebianPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * A page whose decisions wait in the list until they are opened: they would lie over what is looked at.
 * @param {import('playwright').Browser} browser
 * @param {{ width: number, height: number }} viewport
 */
export async function calmContext(browser, viewport) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    const key = 'regents-accord-settings';
    if (localStorage.getItem(key) !== null) return;
    localStorage.setItem(key, JSON.stringify({ state: { decisionsOpen: false }, version: 1 }));
  });
  return context;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(command, args, options) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell, ...options }).status === 0;
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function windowsPlaces(path) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\${path}`);
}
