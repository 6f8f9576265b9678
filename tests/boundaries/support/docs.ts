import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, root, type Source } from './sources';

/** Where paths in documents begin. */
const folders = ['assets', 'docs', 'scenarios', 'scripts', 'src', 'tests'];

const files = folders.flatMap((folder) => filesIn(folder, /./).map(({ path }) => path));

/** Links of a document to files that are not there. */
export function deadLinks({ path, code }: Source): string[] {
  const links = [...code.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  return links.filter(
    (link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(path), link)),
  );
}

/** Paths that a document names in its text, of files and folders that are not there. */
export function deadPaths({ code }: Source): string[] {
  const text = code.replace(/```[\s\S]*?```/g, '');
  const named = [...text.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name);
  return named.filter((name) => isPath(name) && !isThere(name));
}

/** What begins in a folder of ours, or ends as files of ours do; `zod/mini` is neither. */
function isPath(name: string): boolean {
  const [first = '', second] = name.split('/');
  return (
    (folders.includes(first) && second !== undefined) ||
    /\w\.(csv|css|json|md|mjs|svg|tsx?)$/.test(name)
  );
}

/** From the root, or from where the sentence before has led. */
function isThere(name: string): boolean {
  return existsSync(join(root, name)) || files.some((path) => path.endsWith(`/${name}`));
}
