import { spawnSync } from 'node:child_process';

/** What the command line says of a game file: its exit code and its words. */
export function verifyFile(path: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'verify', '--', path], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, said: `${stdout}${stderr}` };
}
