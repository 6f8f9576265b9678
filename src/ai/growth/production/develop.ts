import type { Cost, World } from '../../../sim';
import { canDevelop, commodities, developCost, greatest } from '../../../sim';
import { developedWanted } from '../../core/aims';
import { because, type Planner } from '../../core/planner';
import { affords, type Purse, pay } from './purse';

/** Suitability and size from which people make an outpost worth developing, whatever else it has. */
const suited = 500;
const roomy = 2;
/** Richness in what is wanted from which its ore does. */
const rich = 2;
/** Influence that is kept for politics. */
const words = 30;

/** Develops as many outposts as were asked for, the most useful first; how many it were. */
export function develop(
  planner: Planner,
  worlds: readonly World[],
  purse: Purse,
  most: number,
): number {
  let developed = 0;
  while (developed < most) {
    const next = nextToDevelop(planner, worlds, purse);
    if (next === null || !affords(purse, next.cost)) break;
    const { world, cost, worth } = next;
    const order = {
      type: 'enqueue',
      world: world.id,
      kind: 'develop',
      what: '',
      repeat: false,
    } as const;
    const terms = [{ label: 'promise', subject: world.id, amount: worth }] as const;
    if (!planner.give(order, because('build.develop', { world: world.id }, terms))) break;
    pay(purse, cost);
    developed += 1;
  }
  return developed;
}

/** An outpost that is worth developing, and what it costs. */
interface Candidate {
  readonly world: World;
  readonly cost: Cost;
  readonly worth: number;
}

/** What decides about developing: what there is to spend, and what nobody needs more of. */
type Means = Pick<Purse, 'left' | 'glut'>;
type Glut = ReadonlySet<string>;

/**
 * The most useful of its outposts: where people can live, or any that an aim asks for; else, where influence
 * only lapses, one for its ore. Null when none is worth developing.
 */
export function nextToDevelop(
  planner: Planner,
  worlds: readonly World[],
  { left, glut }: Means,
): Candidate | null {
  const { view, rules, me } = planner;
  const wanted = developedWanted(view, me) > worlds.filter(isDeveloped).length;
  const likely = worlds
    .filter((world) => !isDeveloped(world))
    .map((world) => ({ world, ...worthOfDeveloping(planner, world, glut) }));
  const worthOf = (each: { room: number; ore: number }) => each.room + each.ore;
  const settled = likely.filter(({ room }) => room > 0 || wanted);
  const dug = likely.filter(({ ore }) => ore > 0);
  const next = greatest(settled, worthOf) ?? greatest(dug, worthOf);
  if (next === null) return null;
  const { world } = next;
  const cost = developCost(view, rules, world);
  if (settled.length === 0 && left.influence < cost.influence + words) return null;
  if (canDevelop(view, rules, world) !== null) return null;
  return { world, cost, worth: worthOf(next) };
}

/** A world that produces, or will when its queue is through. */
function isDeveloped({ development, works }: World): boolean {
  return (
    development === 'developed' || (works?.queue.some(({ kind }) => kind === 'develop') ?? false)
  );
}

/** What an outpost would be worth as a developed world, in points: for people, and for ore that is not left over. */
export function worthOfDeveloping(
  { rules, own }: Planner,
  world: World,
  glut: Glut,
): { readonly room: number; readonly ore: number } {
  const species = [own.species, ...world.people.map((people) => people.species)];
  const suits = species.map((each) => rules.species[each]?.habitability[world.class] ?? 0);
  const best = Math.max(...suits);
  const mined = Math.max(
    ...commodities.map((stock) => (glut.has(stock) ? 0 : world.richness[stock])),
  );
  return {
    room: best >= suited && world.size >= roomy ? Math.floor((best * world.size) / 100) : 0,
    ore: mined >= rich ? 3 * mined : 0,
  };
}
