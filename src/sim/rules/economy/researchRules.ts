import type { TermLabel } from '../../lib/codes/codes';
import { adjust } from '../../lib/integers';
import { compareIds } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId, TechnologyId } from '../../state/ids';
import type { Ruleset, Technology } from '../../state/ruleset';
import { isBoundBy } from '../alliance/cohesion';
import { contentIds } from '../contentIds';
import { membersWith } from '../diplomacy/relations';
import { incomeOf } from './income';

/** How far ahead a forecast looks, in turns. */
const horizon = 240;

/** Allies that know it never make a technology cheaper than this, in permille of its cost. */
const leastShare = 500;

/** Why a technology can never be studied by a faction as things stand, or null. */
export function canStudy(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  id: TechnologyId,
): Refusal | null {
  const technology = rules.technologies[id];
  if (!technology) return refuse('unknownTechnology', { technology: id });
  if (realm.factions[faction]?.technologies.includes(id)) {
    return refuse('alreadyKnown', { technology: id });
  }
  return technology.secret ? refuse('secretTechnology', { technology: id }) : null;
}

/** Technologies a faction may study at once, in order of id: requirements known, none secret. */
export function studyable(realm: Realm, rules: Ruleset, faction: FactionId): TechnologyId[] {
  const known = new Set(realm.factions[faction]?.technologies ?? []);
  return contentIds(rules.technologies).filter((id) => {
    const technology = rules.technologies[id];
    if (!technology || technology.secret || known.has(id)) return false;
    return technology.requires.every((each) => known.has(each));
  });
}

/**
 * The research a technology takes, with a discount for each ally that knows it already, and a
 * further one where the charter has members learn from each other.
 * @source invented
 */
export function technologyCost(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  id: TechnologyId,
): Term[] {
  const cost = rules.technologies[id]?.cost ?? 0;
  const terms: Term[] = [{ label: 'technology.cost', amount: cost }];
  const alliance = realm.alliances[realm.factions[faction]?.alliance ?? ''];
  const taught = alliance?.charter.technology === true;
  const { shared, sharedLeast } = rules.numbers.council;
  let room = cost - adjust(cost, (taught ? sharedLeast : leastShare) - 1000);
  const discounted = (label: TermLabel, permille: number, subject?: string) => {
    const discount = Math.min(room, cost - adjust(cost, -permille));
    room -= discount;
    terms.push(...term(label, -discount, subject));
  };
  const teachers = membersWith(realm, faction).filter(
    (ally) => ally !== faction && realm.factions[ally]?.technologies.includes(id),
  );
  for (const ally of teachers) {
    discounted('technology.ally', rules.numbers.research.knownDiscount, ally);
  }
  if (taught && teachers.length > 0) discounted('technology.shared', shared);
  if (alliance && teachers.length > 0 && isBoundBy(alliance, 'laws')) {
    discounted('technology.laws', rules.numbers.cohesion.discount);
  }
  return terms;
}

/** A faction's study: what it wants, what it has spent on each, what it knows. */
export interface Study {
  readonly research: readonly TechnologyId[];
  readonly progress: Readonly<Record<TechnologyId, number>>;
  readonly known: ReadonlySet<TechnologyId>;
}

/** What a month of study has come to. */
export interface Studied {
  readonly research: TechnologyId[];
  readonly progress: Record<TechnologyId, number>;
  readonly learned: readonly TechnologyId[];
  /** Points nobody found a use for. */
  readonly idle: number;
}

/**
 * A month of study. Points go to the head of the list, no more than its share of the cost a turn,
 * and flow on to the next; what still lacks a requirement is passed over. Changes nothing it is
 * given. `costs` are whole research points by technology.
 */
export function advanceResearch(
  rules: Ruleset,
  study: Study,
  points: number,
  costs: (id: TechnologyId) => number,
): Studied {
  const progress = { ...study.progress };
  const learned: TechnologyId[] = [];
  const research: TechnologyId[] = [];
  let left = points;
  for (const id of study.research) {
    const technology = rules.technologies[id];
    if (!technology || technology.secret || study.known.has(id)) continue;
    const ready = technology.requires.every((each) => study.known.has(each));
    const cost = costs(id);
    const most = mostInMonth(rules, technology, cost);
    const before = progress[id] ?? 0;
    const spent = ready ? Math.max(0, Math.min(left, most, cost - before)) : 0;
    left -= spent;
    if (before + spent < cost || !ready) {
      if (spent > 0) progress[id] = before + spent;
      research.push(id);
      continue;
    }
    learned.push(id);
    delete progress[id];
  }
  return { research, progress, learned, idle: left };
}

/** What may be spent on a technology in a month: a share of its cost, less where it takes longer to try out. */
function mostInMonth({ numbers }: Ruleset, { months = 1 }: Technology, cost: number): number {
  const share = Math.ceil((cost * numbers.research.perTurnShare) / 1000);
  return Math.min(share, Math.ceil(cost / months));
}

/** When a technology will be known. */
export interface ResearchForecast {
  readonly technology: TechnologyId;
  /** Null when not within 240 turns. */
  readonly turns: number | null;
}

/** When each wanted technology will be known at the present pace, by the code that studies it. */
export function forecastResearch(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  points: number = total(incomeOf(realm, rules, faction).research),
): ResearchForecast[] {
  const owner = realm.factions[faction];
  if (!owner?.books) return [];
  const wanted = owner.books.research;
  const costs = new Map(wanted.map((id) => [id, total(technologyCost(realm, rules, faction, id))]));
  const turns = new Map<TechnologyId, number>();
  const known = new Set(owner.technologies);
  let { research, progress } = owner.books;
  for (let turn = 1; turn <= horizon && research.length > 0; turn += 1) {
    const study = { research, progress, known };
    const studied = advanceResearch(rules, study, points, (id) => costs.get(id) ?? 0);
    for (const id of studied.learned) {
      known.add(id);
      turns.set(id, turn);
    }
    ({ research, progress } = studied);
  }
  return wanted.map((technology) => ({ technology, turns: turns.get(technology) ?? null }));
}

/** All a faction must study to know a technology, requirements first, itself last. */
export function pathTo(
  rules: Ruleset,
  known: ReadonlySet<TechnologyId>,
  id: TechnologyId,
): TechnologyId[] {
  const path: TechnologyId[] = [];
  const visit = (each: TechnologyId) => {
    const technology = rules.technologies[each];
    if (!technology || known.has(each) || path.includes(each)) return;
    for (const before of [...technology.requires].sort(compareIds)) visit(before);
    path.push(each);
  };
  visit(id);
  return path;
}
