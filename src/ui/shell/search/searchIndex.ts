import { idsOf, type Ruleset, type View } from '../../../sim';
import { type Screen, screens, useUi } from '../../../store';
import { contentName, type Link, powerName, words } from '../../../text';
import { plainText } from '../../kit/plainText';
import { follow } from '../follow';
import { oncePerView } from '../session';

export type FoundKind = keyof typeof words.shell.search.kinds;

/** Something that can be searched for. */
export interface Found {
  readonly key: string;
  readonly kind: FoundKind;
  readonly name: string;
  readonly open: () => void;
}

/** Everything with a name that the view knows of. */
export const searchIndex = oncePerView((view, rules): Found[] => [
  ...screens.map(screenEntry),
  ...powers(view, rules),
  ...entries('system', Object.values(view.chart.systems), ({ id }) => ({
    kind: 'system',
    system: id,
  })),
  ...entries('world', Object.values(view.worlds), ({ id }) => ({ kind: 'world', world: id })),
  ...entries('fleet', Object.values(view.fleets), ({ id }) => ({ kind: 'fleets', fleets: [id] })),
  ...people(view),
  ...technologies(rules),
]);

/** What a search finds, the best first: names that begin so, then words that do, then the rest. */
export function search(index: readonly Found[], query: string, most: number): Found[] {
  const wanted = plainText(query);
  if (wanted === '') return index.slice(0, most);
  return index
    .map((found) => ({ found, rank: rankOf(plainText(found.name), wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.found.name.length - b.found.name.length)
    .slice(0, most)
    .map(({ found }) => found);
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : 3;
}

function entries<T extends { readonly id: string; readonly name: string }>(
  kind: FoundKind,
  things: readonly T[],
  linkOf: (thing: T) => Link,
): Found[] {
  return things.map((thing) => ({
    key: `${kind}:${thing.id}`,
    kind,
    name: thing.name,
    open: () => follow(linkOf(thing)),
  }));
}

function screenEntry(screen: Screen): Found {
  return {
    key: `screen:${screen}`,
    kind: 'screen',
    name: words.shell.screens[screen],
    open: () => useUi.getState().openScreen(screen),
  };
}

function powers(view: View, rules: Ruleset): Found[] {
  const named = Object.values(view.factions).map((power) => ({
    id: power.id,
    name: powerName(rules, power),
  }));
  return entries('faction', named, ({ id }) => ({ kind: 'faction', faction: id }));
}

function people(view: View): Found[] {
  return Object.values(view.characters).map(({ id, name }) => ({
    key: `character:${id}`,
    kind: 'character',
    name,
    open: () => useUi.getState().openScreen('characters'),
  }));
}

function technologies(rules: Ruleset): Found[] {
  const named = idsOf(rules.technologies).map((id) => ({
    id,
    name: contentName(rules, 'technologies', id),
  }));
  return entries('technology', named, ({ id }) => ({ kind: 'technology', technology: id }));
}
