import type {
  Alliance,
  Attitude,
  CouncilAffairs,
  FactionId,
  Ruleset,
  SystemId,
  View,
} from '../../sim';
import {
  attitudeOf,
  idsOf,
  membersWith,
  musterOf,
  opinionOf,
  pairKey,
  ratingPoints,
  ratingPointsOf,
} from '../../sim';
import { estimated } from '../core/choice';
import type { Planner } from '../core/planner';
import type { Posture, Rival } from '../core/posture';
import type { Situation } from '../core/situation';
import { type Prospects, takeProspects } from '../plans/prospects';

/** What a player makes of the other powers before it deals with them. */
export interface Outlook {
  readonly planner: Planner;
  readonly situation: Situation;
  readonly posture: Posture;
  /** Living powers outside its own side, by id. */
  readonly rivals: ReadonlyMap<FactionId, Rival>;
  /** Every other living power, in order of id. */
  readonly others: readonly FactionId[];
  /** What its people and its head care about, −100 to 100 and more when both agree. */
  attitude(attitude: Attitude): number;
  /** Weight of a power and its allies as it is thought to be, in permille of what the own side musters. */
  ratio(of: FactionId): number;
  /** The same by the almanac: what a power is reputed to be, in permille of what the own side musters. */
  renown(of: FactionId): number;
  /** Its opinion of another power, in points. */
  opinion(of: FactionId): number;
  /** How the game would end; estimated when first asked for. */
  prospects(): Prospects;
}

/** Looks at the other powers. Opinions are added up when first asked for, once a turn. */
export function takeOutlook(planner: Planner, situation: Situation, posture: Posture): Outlook {
  const { view, rules, me } = planner;
  const opinions = new Map<FactionId, number>();
  const leanings = new Map<Attitude, number>();
  const weights = new Map<FactionId, number>();
  const ratios = new Map<FactionId, number>();
  const renowns = new Map<FactionId, number>();
  let prospects: Prospects | null = null;
  const rivals = new Map(posture.rivals.map((rival) => [rival.faction, rival]));
  // Of allies all is known; of others their works by the almanac, their fleets as they are thought to be.
  const weigh = (of: FactionId) => {
    const muster = musterOf(view, of);
    const fleets = rivals.get(of)?.fleets ?? muster.fleets;
    return ratingPoints(rules, { ...muster, fleets });
  };
  const side = (of: FactionId) => {
    const cached = weights.get(of);
    if (cached !== undefined) return cached;
    const members = membersWith(view, of);
    const weight = members.reduce((sum, member) => sum + weigh(member), 0);
    for (const member of members) weights.set(member, weight);
    return weight;
  };
  return {
    planner,
    situation,
    posture,
    rivals,
    others: idsOf(view.factions).filter((id) => id !== me && view.factions[id]?.alive === true),
    attitude(attitude) {
      const cached = leanings.get(attitude);
      if (cached !== undefined) return cached;
      const leaning = attitudeOf(view, rules, me, attitude);
      leanings.set(attitude, leaning);
      return leaning;
    },
    ratio(of) {
      const cached = ratios.get(of);
      if (cached !== undefined) return cached;
      const might = estimated(planner, `might:${of}`, side(of));
      const ratio = Math.floor((might * 1000) / Math.max(1, side(me)));
      ratios.set(of, ratio);
      return ratio;
    },
    renown(of) {
      let renown = renowns.get(of);
      if (renown === undefined) {
        const points = reputed(view, rules, membersWith(view, of));
        renown = Math.floor((points * 1000) / Math.max(1, side(me)));
        renowns.set(of, renown);
      }
      return renown;
    },
    opinion(of) {
      const cached = opinions.get(of);
      if (cached !== undefined) return cached;
      const opinion = opinionOf(view, rules, me, of);
      opinions.set(of, opinion);
      return opinion;
    },
    prospects() {
      prospects ??= takeProspects(planner);
      return prospects;
    },
  };
}

/** What the almanac makes of some powers together, in points. */
function reputed(view: View, rules: Ruleset, members: readonly FactionId[]): number {
  return members.reduce((sum, member) => sum + ratingPointsOf(view, rules, member), 0);
}

/** The alliance of a player as it stands with this turn's orders; null when it is in none. */
export function allianceOf({ view, own }: Planner): Alliance | null {
  return own.alliance === null ? null : (view.alliances[own.alliance] ?? null);
}

/** Its alliance with what goes on in its Council; null when it is in none. */
export function ownCouncil(
  planner: Planner,
): { alliance: Alliance; council: CouncilAffairs } | null {
  const alliance = allianceOf(planner);
  return alliance?.council ? { alliance, council: alliance.council } : null;
}

/** Turns since the player and another went to war or made peace; many when they never did. */
export function turnsSinceTurning({ view, me }: Planner, other: FactionId): number {
  const since = view.relations[pairKey(me, other)]?.since ?? 0;
  return since === 0 ? view.turn + long : view.turn - since;
}

/** Longer than anybody bears a grudge. */
const long = 1000;

/** Systems a power wants that belong to another: those its aims name. */
export function prizesOf({ view, aims }: Planner, rival: FactionId): SystemId[] {
  const isHis = (id: string) => view.worlds[id]?.owner === rival;
  return [...aims].filter((system) => view.chart.systems[system]?.worlds.some(isHis)).sort();
}
