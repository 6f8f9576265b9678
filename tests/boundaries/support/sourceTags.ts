import type { Source } from './sources';

export interface SourceTags {
  /** Points of docs/sources.md that rules of the file name. */
  readonly points: readonly number[];
  /** What is no tag, or stands where no exported rule follows. */
  readonly faults: readonly string[];
}

const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(export\b)?/g;
const tag = /@source\b[ \t]*(.*?)[ \t]*(?:\*\/)?$/gm;
const seed = /^seed ([1-9]|1[0-9])$/;

/** What a file says, in comments above what it exports, of where its rules come from. */
export function sourceTagsIn({ path, code }: Source): SourceTags {
  const said = [...code.matchAll(comment)]
    .filter(([, , exported]) => exported !== undefined)
    .flatMap(([, text = '']) => [...text.matchAll(tag)].map(([, what = '']) => what));
  const all = [...code.matchAll(tag)].map(([, what = '']) => what);
  const unknown = all.filter((what) => what !== 'invented' && !seed.test(what));
  return {
    points: said.flatMap((what) => seed.exec(what)?.slice(1).map(Number) ?? []),
    faults: [
      ...unknown.map((what) => `${path}: @source ${what}`),
      ...(said.length < all.length ? [`${path}: @source above nothing exported`] : []),
    ],
  };
}

/** What a scenario says, in its `$comment` keys, of where it comes from. */
export function sourceTagsInComments({ path, code }: Source): SourceTags {
  const all = commentsIn(JSON.parse(code)).flatMap((text) =>
    [...text.matchAll(tag)].map(([, what = '']) => what),
  );
  const unknown = all.filter((what) => what !== 'invented' && !seed.test(what));
  return {
    points: all.flatMap((what) => seed.exec(what)?.slice(1).map(Number) ?? []),
    faults: unknown.map((what) => `${path}: @source ${what}`),
  };
}

function commentsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$comment' ? [inner].flat().map(String) : commentsIn(inner),
  );
}
