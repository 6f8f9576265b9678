import { naming } from '../../naming';
import { nouns } from '../../nouns';
import { motionNames } from '../motions';
import { treatyNames } from '../politics/treaties';
import { statecraft } from '../statecraft';

/** Kinds by which some numbers are listed, as they are called elsewhere. */
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(statecraft.attitudes).map(([id, [name]]) => [id, name])),
  ...motionNames,
  ...treatyNames,
  ...naming.words,
};

/** `['statusOutput', 'enslaved']` as `Status output: enslaved people`. */
export function numberName(path: readonly string[]): string {
  const text = path.map((key, at) => wordOf(path[at - 1], key)).join(': ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A key below a list of kinds is the kind's name; any other is its words. */
function wordOf(list: string | undefined, key: string): string {
  const memories: Readonly<Record<string, string>> = statecraft.memories;
  if (list === 'memories') return lower(memories[key] ?? spaced(key));
  const listed = list !== undefined && listsOfKinds.has(list);
  return listed ? lower(kinds[key] ?? stockOf(key) ?? spaced(key)) : spaced(key);
}

const listsOfKinds = new Set([
  'gravity',
  'treaties',
  'kinds',
  'opinion',
  'cost',
  'stocks',
  'status',
  'statusOutput',
  'births',
  'eases',
  'usual',
  'kin',
  'aid',
]);

const stockOf = (key: string) => (nouns.stocks as Readonly<Record<string, string>>)[key];

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const spaced = (key: string) =>
  key.replace(/([A-Z]|\d+)/g, (part) => ` ${part.toLowerCase()}`).trim();
