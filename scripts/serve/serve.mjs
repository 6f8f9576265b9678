import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder, to this machine only unless HOST says otherwise.
 * @param {string} folder
 * @param {{ port?: number, tries?: number, base?: string }} [options] `tries`: how many ports to try
 * from `port` upwards; `base`: the sub-path to serve under, such as `/games/accord/`
 * @returns {Promise<{ address: string, close: () => void }>} rejects when every port is taken
 */
export async function serve(folder, { port = 4173, tries = 1, base = '/' } = {}) {
  const server = createServer((request, response) => answer(folder, base, request, response));
  for (let offset = 0; ; offset += 1) {
    try {
      await listen(server, port + offset);
      const address = `http://localhost:${port + offset}${base}`;
      return { address, close: () => server.close() };
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || offset + 1 >= tries) throw error;
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, base, request, response) {
  const file = fileFor(folder, base, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {string} url
 * @returns {string | undefined} an existing file inside the folder
 */
function fileFor(folder, base, url) {
  const path = pathOf(url);
  if (path === undefined || !path.startsWith(base)) return undefined;
  const wanted = normalize(join(folder, path.slice(base.length) || 'index.html'));
  const file = wanted.endsWith(sep) ? join(wanted, 'index.html') : wanted;
  if (!file.startsWith(folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * @param {string} url
 * @returns {string | undefined} nothing for what no file can be called
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
