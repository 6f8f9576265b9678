import type { Ruleset, Stat, Technology, TechnologyId } from '../../sim';
import { greatest, studyable, tasted, technologyCost, total, weakCache } from '../../sim';
import { ranked } from '../core/choice';
import { because, type Planner } from '../core/planner';
import type { Posture } from '../core/posture';

/** So many technologies are kept on the list. */
const wanted = 4;

const warStats: ReadonlySet<Stat> = new Set<Stat>([
  'hull',
  'shields',
  'attack',
  'accuracy',
  'evasion',
  'shieldPiercing',
  'torpedoes',
  'initiative',
  'shipTroops',
  'invasion',
  'speed',
  'shipCost',
  'commandLimit',
  'repair',
]);
const wealthStats: ReadonlySet<Stat> = new Set<Stat>([
  'dilithiumIncome',
  'duraniumIncome',
  'latinumIncome',
  'influenceIncome',
  'industry',
  'growth',
  'populationLimit',
  'slots',
  'buildingCost',
  'settleCost',
  'shipUpkeep',
]);
const hiddenStats: ReadonlySet<Stat> = new Set<Stat>(['cloakStrength']);

/** Keeps the list of studies filled with what its kind of power gains most by for the price. */
export function chooseResearch(planner: Planner, posture: Posture): void {
  const { view, rules, me, books } = planner;
  const ready = new Set(studyable(view, rules, me));
  // What lacks a requirement is dropped: it would hold up the list, and comes back in its time.
  const listed = new Set(books.research.filter((id) => ready.has(id)));
  // What takes its time leaves scholars free for others beside it.
  const filling = [...listed].filter((id) => rules.technologies[id]?.months === undefined);
  if (filling.length >= 2) return;
  const open = [...ready].filter((id) => !listed.has(id));
  const scores = new Map(open.map((id) => [id, scoreOf(planner, posture, id)]));
  const best = ranked(planner, 'studies', open, (id) => scores.get(id) ?? 0).slice(
    0,
    wanted - filling.length,
  );
  const first = greatest(best, (id) => scores.get(id) ?? 0);
  if (first === null) return;
  const terms = best.map((id) => ({
    label: 'technology' as const,
    subject: id,
    amount: scores.get(id) ?? 0,
  }));
  planner.give(
    { type: 'setResearch', technologies: [...listed, ...best] },
    because('research.best', { technology: first }, terms),
  );
}

/** Worth of a technology for each 1,000 points of research, so that cheap ones come first. */
function scoreOf(planner: Planner, posture: Posture, id: TechnologyId): number {
  const { view, rules, me } = planner;
  const technology = rules.technologies[id];
  if (!technology) return 0;
  const cost = Math.max(1, total(technologyCost(view, rules, me, id)));
  const worth = worthOf(planner, posture, technology);
  const liked = tasted(planner.temperament.studies, technology.field, worth);
  return Math.floor((liked * 1000) / cost);
}

function worthOf(
  { rules, temperament }: Planner,
  posture: Posture,
  technology: Technology,
): number {
  const war = temperament.aggression + (posture.mood === 'peace' ? 0 : 50);
  let worth = 40;
  for (const { stat, permille = 0, flat = 0 } of technology.effects) {
    const size = Math.min(400, Math.abs(permille) + 20 * Math.abs(flat));
    worth += Math.floor((size * leaning(stat)) / 100);
  }
  const { buildings = 0, classes = 0 } = openedBy(rules).get(technology.id) ?? {};
  return worth + 45 * buildings + war * classes + 60 * technology.grants.length;

  function leaning(stat: Stat): number {
    if (warStats.has(stat)) return war;
    if (wealthStats.has(stat)) return 90;
    if (stat === 'researchIncome') return 60 + temperament.science;
    return hiddenStats.has(stat) ? temperament.stealth : 35;
  }
}

/** How many buildings and ship classes a technology opens. */
interface Opened {
  buildings: number;
  classes: number;
}

const openings = weakCache<Ruleset, ReadonlyMap<TechnologyId, Opened>>();

/** What each technology opens; content is fixed, so it is counted once. */
function openedBy(rules: Ruleset): ReadonlyMap<TechnologyId, Opened> {
  const cached = openings.get(rules);
  if (cached) return cached;
  const opened = new Map<TechnologyId, Opened>();
  const count = (requires: TechnologyId | null, kind: keyof Opened) => {
    if (requires === null) return;
    const counts = opened.get(requires) ?? { buildings: 0, classes: 0 };
    counts[kind] += 1;
    opened.set(requires, counts);
  };
  for (const { requires } of Object.values(rules.buildings)) count(requires, 'buildings');
  for (const { requires } of Object.values(rules.shipClasses)) count(requires, 'classes');
  openings.set(rules, opened);
  return opened;
}
