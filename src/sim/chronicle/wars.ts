import { scale, sum } from '../lib/integers';
import type { FactionId } from '../state/ids';
import { type Annals, entry, weighed } from './annals';
import type { ChronicleEntry, Ground } from './entry';
import { gainsOf, type WarStory } from './warStories';
import { gathering, weights } from './weights';

/** How each war began and why, and how it ended and what it brought. */
export function tellWars(annals: Annals, stories: readonly WarStory[]): ChronicleEntry[] {
  return stories.flatMap((story) => [...begun(annals, story), ...ended(annals, story)]);
}

function begun(annals: Annals, story: WarStory): ChronicleEntry[] {
  const start = startOf(annals, story);
  if (start === null) return [];
  const { begun: turn, sides } = story;
  return [
    entry({ kind: 'warBegun', ...start }, { turn }, null, sides.flat(), beginning(annals, story)),
  ];
}

/** How a war was declared, by whom, with whom and why; null: it was not declared. */
export function startOf(annals: Annals, { declared, begun: turn, sides }: WarStory) {
  if (declared === null) return null;
  const { by, on, cause } = declared;
  const others = (side: readonly FactionId[]) => side.filter((id) => id !== by && id !== on).sort();
  const [beside, against] = sides.map(others) as [FactionId[], FactionId[]];
  return { by, on, cause, beside, against, grounds: groundsOf(annals, turn, by, on) };
}

/** What the beginning of a war weighs. */
export function beginning(annals: Annals, { begun: turn, sides }: WarStory): number {
  const { points, share, eachJoined } = weights.warBegun;
  const powers = sides.flat();
  return weighed(points, annals.share(turn, powers), share) + eachJoined * (powers.length - 2);
}

/** What a war weighs by what it brought and cost. */
export function brought(story: WarStory): number {
  const { eachWorld, most, eachShip } = weights.warEnded;
  const worlds = sum(gainsOf(story).map((gain) => gain.worlds.length));
  return Math.min(most, eachWorld * worlds + eachShip * story.ships);
}

function ended(annals: Annals, story: WarStory): ChronicleEntry[] {
  const { by, on, begun: since, ended: end, sides, ships } = story;
  // Of a war that ended with a side the fall of that side is told.
  if (end === null || end.how === 'fallen') return [];
  const gains = gainsOf(story);
  const { points, share } = weights.warEnded;
  const { turn, how } = end;
  const fact = { kind: 'warEnded', by, on, begun: since, how, gains, ships } as const;
  const powers = sides.flat();
  const weight = weighed(points + brought(story), annals.share(turn, powers), share);
  return [entry(fact, { turn }, null, powers, weight)];
}

/** Why somebody made war on another, as far as facts tell, the weightiest first. */
function groundsOf(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  return [
    ...lostTo(annals, turn, by, on),
    ...lateTreaty(annals, turn, by, on),
    ...lateAlly(annals, turn, by, on),
    ...reason(annals, turn, by, on),
    ...grudge(annals, turn, by, on),
    ...standing(annals, turn, by, on),
    ...goals(annals, turn, by, on),
  ];
}

/** Worlds the other had taken by force and holds still. */
function lostTo(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const worlds = [...new Set(annals.takings.map(({ world }) => world))].flatMap((world) => {
    const last = annals.lastTaking(turn, world);
    return last?.by === on && last.from === by && last.byForce ? [last] : [];
  });
  const latest = worlds.at(-1);
  if (latest === undefined) return [];
  const turns = worlds.map((each) => each.turn);
  return [{ kind: 'lost', worlds: worlds.map(({ world }) => world), turn: Math.max(...turns) }];
}

/** The last treaty of the two that ended in the year before, or was broken for this war. */
function lateTreaty(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const both = (parties: readonly FactionId[]) => parties.includes(by) && parties.includes(on);
  const found = annals.months
    .filter((month) => month.turn <= turn && turn - month.turn <= gathering.treatyMonths)
    .flatMap((month) =>
      month.events.flatMap((event): Ground[] => {
        if (event.type === 'treatyBroken' && both([event.by, event.on])) {
          return [{ kind: 'treaty', treaty: event.kind, by: event.by, turn: month.turn }];
        }
        // What a war ends by itself, in its own month, is no reason for it.
        if (event.type === 'treatyEnded' && both(event.parties) && month.turn < turn) {
          return [{ kind: 'treaty', treaty: event.kind, by: null, turn: month.turn }];
        }
        return [];
      }),
    );
  return found.slice(-1);
}

/** The alliance both were in not long before. */
function lateAlly(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const late = annals.months.filter(
    (month) => month.turn < turn && turn - month.turn <= gathering.allyMonths,
  );
  const found = late.flatMap((month): Ground[] =>
    Object.values(month.alliances).flatMap(({ name, members }): Ground[] =>
      members.includes(by) && members.includes(on)
        ? [{ kind: 'ally', name, turn: month.turn }]
        : [],
    ),
  );
  return found.slice(-1);
}

function standing(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const powers = annals.before(turn)?.powers ?? {};
  const own = powers[by]?.rating ?? 0;
  const theirs = powers[on]?.rating ?? 0;
  const foes = annals.foesOf(turn, on).filter((id) => id !== by);
  const permille = own === 0 ? 1000 : Math.floor((theirs * 1000) / own);
  return [
    ...(annals.strongest(turn) === on ? [{ kind: 'strongest' } as const] : []),
    ...(foes.length > 0 ? [{ kind: 'beset', foes } as const] : []),
    ...(theirs < scale(own, gathering.weaker) ? [{ kind: 'weaker', permille } as const] : []),
  ];
}

function goals(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const systems = annals.warBetween(turn, by, on)?.goals[by] ?? [];
  return systems.length === 0 ? [] : [{ kind: 'goals', systems }];
}

function reason(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const given = annals.resolved(turn, by, on);
  return given === null ? [] : [{ kind: 'reason', ...given }];
}

function grudge(annals: Annals, turn: number, by: FactionId, on: FactionId): Ground[] {
  const held = annals.after(turn)?.grudges[`${by}>${on}`];
  return held === undefined ? [] : [{ kind: 'grudge', ...held }];
}
