import { ruleset } from '../../src/content';
import type { Luck } from '../../src/sim';
import { stats as everyStat } from '../../src/sim/state/ruleset';
import { leavesOf, type Path, replaceAt, valueAt } from './leaves';
import { atlas } from './scenarios';

// biome-ignore lint/suspicious/noExplicitAny: a draft may be changed into what no scenario may be.
type Draft = any;
type Tree = Record<string | number, unknown>;

const extremes = [
  -100_000,
  -1000,
  -200,
  -100,
  -1,
  0,
  1,
  2,
  3,
  5,
  10,
  12,
  32,
  60,
  99,
  100,
  200,
  500,
  999,
  1000,
  5000,
  9999,
  10_000,
  99_999,
  100_000,
  1_000_000,
  2 ** 31,
  2 ** 52,
];

const oddTexts = [
  '',
  ' ',
  'x'.repeat(120),
  'x'.repeat(121),
  '"\\\n\t'.repeat(30),
  '\\"'.repeat(1900),
  '\u0001'.repeat(600),
  '\ud83d\ude80'.repeat(60),
  '\ud800',
  '{name}',
  '<b>',
  'constructor',
  '{0}',
  '‮',
];

const contentKinds = [
  'shipClasses',
  'technologies',
  'buildings',
  'species',
  'cultures',
  'temperaments',
  'characterTraits',
  'charters',
  'offices',
] as const;

/** One change of a draft, made at random; returns nothing when there is nothing to change. */
type Mutation = (draft: Draft, luck: Luck) => void;

/** A place in the tree that leads through a list, drawn so that no list outweighs the others. */
function placeIn(draft: Draft, luck: Luck): Path {
  const path: (string | number)[] = [];
  let at: unknown = draft;
  while (typeof at === 'object' && at !== null && Object.keys(at).length > 0) {
    const keys = Object.keys(at).filter((key) => key !== '$schema');
    if (keys.length === 0 || (path.length > 1 && luck.chance(120))) break;
    const key = luck.pick(keys);
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Tree)[key];
  }
  return path;
}

function parentOf(draft: Draft, path: Path): Tree {
  return valueAt(draft, path.slice(0, -1)) as Tree;
}

/** Another value that stands under the same key elsewhere: an id of the same kind, most likely. */
function kin(draft: Draft, path: Path, luck: Luck): unknown {
  const shape = (each: Path) =>
    each.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
  const wanted = shape(path);
  const found = [...leavesOf(draft)].filter((each) => shape(each) === wanted);
  return found.length === 0 ? undefined : valueAt(draft, luck.pick(found));
}

const factionOf = (draft: Draft, luck: Luck): string => luck.pick(draft.factions as Draft[]).id;
const systemOf = (draft: Draft, luck: Luck): string =>
  luck.pick([...(draft.theatre?.systems ?? []), ...idsOf(draft.map?.systems), ...charted(draft)]);
const idsOf = (list: Draft[] = []): string[] => list.map(({ id }) => id);
const charted = ({ theatre }: Draft): string[] =>
  (atlas.theatres[theatre?.chart]?.systems ?? []).map(([id]) => id);

/** The entries of a list, or of a record of lists by power, or of a record by id. */
const entriesOf = (part: Draft): Draft[] =>
  Array.isArray(part) ? part : Object.values(part ?? {}).flat();

const mutations: Readonly<Record<string, Mutation>> = {
  drop(draft, luck) {
    const path = placeIn(draft, luck);
    const parent = parentOf(draft, path);
    const key = path.at(-1) as string;
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  duplicate(draft, luck) {
    const path = placeIn(draft, luck);
    const index = path.findLastIndex((step) => typeof step === 'number');
    if (index < 0) return;
    const list = valueAt(draft, path.slice(0, index)) as unknown[];
    const entry = structuredClone(list[path[index] as number]) as Tree;
    if (typeof entry === 'object' && typeof entry.id === 'string') {
      entry.id = `${entry.id}_${luck.below(100)}`;
    }
    list.push(entry);
  },
  swap(draft, luck) {
    const path = placeIn(draft, luck);
    const parent = parentOf(draft, path);
    const [one, other] = [path.at(-1) as string, luck.pick(Object.keys(parent))];
    [parent[one], parent[other]] = [parent[other], parent[one]];
  },
  reverse(draft, luck) {
    const path = placeIn(draft, luck);
    for (let length = path.length; length > 0; length -= 1) {
      const value = valueAt(draft, path.slice(0, length));
      if (Array.isArray(value)) return void value.reverse();
    }
  },
  extreme(draft, luck) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const path = placeIn(draft, luck);
      if (typeof valueAt(draft, path) !== 'number') continue;
      replaceAt(draft, path, luck.pick(extremes));
      return;
    }
  },
  text(draft, luck) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const path = placeIn(draft, luck);
      if (typeof valueAt(draft, path) !== 'string') continue;
      replaceAt(draft, path, luck.pick(oddTexts));
      return;
    }
  },
  retarget(draft, luck) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const path = placeIn(draft, luck);
      if (typeof valueAt(draft, path) !== 'string') continue;
      replaceAt(draft, path, kin(draft, path, luck));
      return;
    }
  },
  /** An entry of content that the scenario uses, or any, with figures gone wild. */
  content(draft, luck) {
    const kind = luck.pick(contentKinds);
    draft.content ??= {};
    draft.content[kind] ??= [];
    const used = usedOf(draft, kind).filter((id) => ruleset[kind][id] !== undefined);
    const id = used.length > 0 && luck.chance(850) ? luck.pick(used) : null;
    const all: Draft = ruleset[kind];
    const entry: Draft = structuredClone(
      id === null ? luck.pick(Object.values<Draft>(all)) : all[id],
    );
    if (luck.chance(150)) entry.id = `own_${luck.below(20)}`;
    draft.content[kind].push(entry);
    goWild(entry, luck);
  },
  /** Content of the scenario's own that refers to its own. */
  needs(draft, luck) {
    const lists = draft.content ?? {};
    const technologies = [...(lists.technologies ?? []), { id: 'none' }].map(({ id }: Draft) => id);
    for (const entry of lists.technologies ?? []) entry.requires = [luck.pick(technologies)];
    const buildings = [...(lists.buildings ?? []), { id: 'none' }].map(({ id }: Draft) => id);
    for (const entry of lists.buildings ?? []) entry.replaces = luck.pick(buildings);
    const offices = [...(lists.offices ?? []), { id: 'none' }].map(({ id }: Draft) => id);
    for (const entry of lists.charters ?? []) entry.offices = [luck.pick(offices)];
  },
  treaty(draft, luck) {
    draft.treaties ??= [];
    const kind = luck.pick([
      'nonAggression',
      'transit',
      'trade',
      'intelligence',
      'defence',
      'armistice',
      'protectorate',
      'tribute',
    ]);
    draft.treaties.push({
      between: [factionOf(draft, luck), factionOf(draft, luck)],
      kind,
      ...(luck.chance(300) ? { turns: luck.below(5) } : {}),
      ...(kind === 'armistice' ? { zone: [systemOf(draft, luck)] } : {}),
      ...(kind === 'tribute' ? { stock: luck.pick(['latinum', 'dilithium']), amount: 9 } : {}),
    });
  },
  relation(draft, luck) {
    draft.relations ??= [];
    const pair = [factionOf(draft, luck), factionOf(draft, luck)];
    draft.relations.push(
      luck.chance(500)
        ? { between: pair, kind: 'war', by: luck.pick(pair), goals: {} }
        : { between: pair, kind: 'truce', until: luck.below(8) + 1 },
    );
  },
  alliance(draft, luck) {
    draft.alliances ??= [];
    const members = [factionOf(draft, luck), factionOf(draft, luck)];
    draft.alliances.push({
      id: `league_${luck.below(50)}`,
      name: 'League',
      members,
      leader: luck.pick(members),
      broker: luck.chance(300) ? luck.pick(members) : null,
      charter: luck.pick(Object.keys(ruleset.charters)),
    });
  },
  condition(draft, luck) {
    if (entriesOf(draft.objectives).length === 0) return;
    const objective = luck.pick(entriesOf(draft.objectives));
    if (luck.chance(300)) {
      for (let depth = luck.between(54, 62); depth > 0; depth -= 1) {
        objective.when = { not: objective.when };
      }
      return;
    }
    for (let depth = luck.between(1, 20); depth > 0; depth -= 1) {
      objective.when = luck.chance(500)
        ? { not: objective.when }
        : { [luck.pick(['all', 'any'])]: [objective.when] };
    }
  },
  /** What is written short, written otherwise. */
  short(draft, luck) {
    if (draft.theatre) theatreOtherwise(draft, luck);
    if (draft.laws && luck.chance(400)) {
      const statuses = ['citizen', 'client', 'subject', 'enslaved'];
      draft.laws.push({ factions: [factionOf(draft, luck)], others: luck.pick(statuses) });
    }
    if (Array.isArray(draft.fleets)) return;
    const fleet = luck.pick(entriesOf(draft.fleets));
    const places = () => Array.from({ length: luck.between(1, 4) }, () => systemOf(draft, luck));
    if (luck.chance(500)) fleet.system = places();
    if (luck.chance(300)) fleet.count = luck.pick([1, 2, 3, 20, 100]);
    if (luck.chance(300)) fleet.template = luck.pick(Object.keys(draft.templates ?? { none: 0 }));
    if (luck.chance(300)) fleet.ships = [...(fleet.ships ?? []), ...(fleet.ships ?? [])];
  },
  /** All figures of one entry at the ends of what they may be. */
  ends(draft, luck) {
    const path = placeIn(draft, luck);
    const index = path.findIndex((step) => typeof step === 'number');
    if (index >= 0) goWild(valueAt(draft, path.slice(0, index + 1)), luck);
  },
};

function theatreOtherwise({ theatre, ...draft }: Draft, luck: Luck): void {
  const system = () => systemOf({ theatre, ...draft }, luck);
  luck.pick([
    () => Object.assign(theatre, { without: [system()] }),
    () =>
      Object.assign(theatre, { owners: { [system()]: luck.pick([null, factionOf(draft, luck)]) } }),
    () =>
      Object.assign(theatre, {
        settled: { outposts: luck.pick([0, 1, 100]), free: luck.pick([0, 100]) },
      }),
    () => Object.assign(theatre, { closed: [[system(), system()]] }),
    () => Object.assign(theatre, { year: luck.pick(['2295', '2370', '2375', '2409']) }),
    () =>
      Object.assign(theatre, {
        places: { [system()]: { x: luck.pick([0, 1, 500]), hazard: 'plasma' } },
      }),
    () => theatre.systems?.push(luck.pick(atlas.systems).id),
  ])();
}

/** Content that a scenario makes use of. */
function usedOf(draft: Draft, kind: (typeof contentKinds)[number]): string[] {
  const factions: Draft[] = draft.factions ?? [];
  const worlds = entriesOf(draft.worlds);
  const idOf = (written: Draft): string =>
    typeof written === 'string' ? (written.split(/[* ]/)[0] ?? '') : written.class;
  switch (kind) {
    case 'shipClasses':
      return entriesOf(draft.fleets).flatMap(({ ships = [] }) => ships.map(idOf));
    case 'buildings':
      return worlds.flatMap(({ buildings = [] }) => buildings.map(idOf));
    case 'species':
      return worlds.flatMap(({ people = [] }) =>
        Array.isArray(people) ? people.map(({ species }) => species) : Object.keys(people),
      );
    case 'cultures':
      return factions.map(({ id, culture }) => culture ?? id);
    case 'charters':
      return (draft.alliances ?? [{}]).map(({ charter = 'khitomer' }: Draft) => charter);
    case 'offices':
      return Object.keys(ruleset.offices);
    case 'characterTraits':
      return entriesOf(draft.characters).flatMap(({ traits = [] }: Draft) => traits);
    case 'technologies':
      return Object.keys(ruleset.technologies).filter(
        (id) => (ruleset.technologies[id]?.tier ?? 9) < 3,
      );
    default:
      return [];
  }
}

/** The ends of what figures of scenarios and content may be, most of them. */
const ends = [0, 0, 1, 5, 10, 100, 1000, 10_000, 100_000, 100_000, 1_000_000];
const depths = [-1000, -100_000, -1];

/** Some or all figures of an entry at an end of their scale, and effects that change everything. */
function goWild(entry: Draft, luck: Luck): void {
  const share = luck.pick([60, 200, 500, 1000]);
  for (const path of leavesOf(entry)) {
    if (typeof valueAt(entry, path) !== 'number' || !luck.chance(share)) continue;
    const last = path.at(-1);
    const small = ['yard', 'tier', 'size', 'dilithium', 'duranium'].includes(String(last));
    if (small && !path.includes('cost')) continue;
    const low = last === 'permille' || last === 'flat';
    replaceAt(entry, path, luck.pick(low ? [...ends, ...depths] : ends));
  }
  const effects = entry?.effects ?? entry?.faction;
  if (!Array.isArray(effects)) return;
  for (let times = luck.below(4); times > 0; times -= 1) {
    effects.push({
      stat: luck.pick(everyStat),
      permille: luck.pick([-1000, -1000, 0, 1000, 100_000]),
      flat: luck.pick([-100_000, -100_000, -100, 0, 100, 100_000]),
    });
  }
}

export const mutationKinds = Object.keys(mutations);

/** What mends nothing and breaks little is drawn less often. */
const weighted = [...mutationKinds, 'content', 'content', 'content', 'ends', 'ends'];

/** A scenario changed at one to five random places; the one given in is left as it was. */
export function mutated(scenario: object, luck: Luck): { draft: unknown; kinds: string[] } {
  const draft = structuredClone(scenario);
  const kinds: string[] = [];
  for (let times = luck.between(1, 5); times > 0; times -= 1) {
    const kind = luck.pick(weighted);
    try {
      mutations[kind]?.(draft, luck);
      kinds.push(kind);
    } catch {
      // An earlier change took away what this one would change.
    }
  }
  return { draft, kinds };
}
