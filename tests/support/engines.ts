import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox } from 'playwright';
import { findChromium, findFirefox, findJavaScriptCore } from '../../scripts/check/browser.mjs';
import { cache, root } from '../../scripts/paths.mjs';
import type { Job } from '../engines/entry';

declare const proof: { play(jobs: readonly Job[]): string[][] };

/** A JavaScript engine that can play games, or the reason why it is not here. */
export interface Engine {
  readonly name: string;
  readonly missing: string | null;
  play(jobs: readonly Job[]): Promise<string[][]>;
}

/** The proof's script, built once for a run; it is removed in the end. */
export interface Workshop {
  readonly script: string;
  readonly engines: readonly Engine[];
  close(): void;
}

export async function openWorkshop(): Promise<Workshop> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'engines-'));
  await output(process.execPath, [join(root, 'tests/engines/bundle.mjs'), folder]);
  const script = join(folder, 'proof.js');
  const jsc = findJavaScriptCore();
  const chromiumPath = await findChromium();
  const firefoxPath = findFirefox();
  return {
    script,
    engines: [
      shell('V8 (Node)', process.execPath, script, 'node is always here'),
      shell('JavaScriptCore', jsc, script, 'no jsc: npm run engines:install'),
      browser('V8 (Chromium)', chromiumPath, script, 'no Chromium', (executablePath) =>
        chromium.launch({ executablePath }),
      ),
      browser(
        'SpiderMonkey (Firefox)',
        firefoxPath,
        script,
        'no Firefox: npm run engines:install',
        (executablePath) => firefox.launch({ executablePath, channel: 'moz-firefox' }),
      ),
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An engine with a command line. */
function shell(name: string, command: string | undefined, script: string, why: string): Engine {
  return {
    name,
    missing: command === undefined ? why : null,
    play: (jobs) => evaluate(script, `proof.play(${JSON.stringify(jobs)})`, command),
  };
}

let calls = 0;

/** What an expression over the proof's script gives, in a process of its own. */
export async function evaluate<T>(
  script: string,
  expression: string,
  command = process.execPath,
): Promise<T> {
  calls += 1;
  const file = script.replace(/\.js$/, `-${calls}.cjs`);
  const call = `(globalThis.print ?? console.log)(JSON.stringify(${expression}));`;
  writeFileSync(file, `${readFileSync(script, 'utf8')}\n${call}\n`);
  return JSON.parse(await output(command, [file])) as T;
}

function browser(
  name: string,
  executable: string | undefined,
  script: string,
  why: string,
  launch: (executablePath: string) => ReturnType<typeof chromium.launch>,
): Engine {
  return {
    name,
    missing: executable === undefined ? why : null,
    async play(jobs) {
      const opened = await launch(executable ?? '');
      try {
        const page = await opened.newPage();
        page.setDefaultTimeout(0);
        await page.addScriptTag({ path: script });
        return await page.evaluate((given) => proof.play(given), jobs);
      } finally {
        await opened.close();
      }
    },
  };
}

/** What a command prints; an Error with its complaints when it fails. */
export function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let complaints = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      complaints += part;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${complaints}`)),
    );
  });
}
