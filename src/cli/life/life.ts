import {
  type FactionId,
  type Game,
  type GameEvent,
  idsOf,
  musterOf,
  type Ruleset,
  ratingPoints,
} from '../../sim';
import { type IdleStocks, StockWatch } from './idleStocks';

/** What happened in a game, in figures: whether it lived. Months are turns. */
export interface Life {
  /** Wars begun in play; of a war that allies join, one. */
  readonly wars: number;
  /** Worlds one power took from another. */
  readonly conquests: number;
  /** The same by stretches of `stretch` months from the first; the last may be shorter. */
  readonly conquestsPer24: readonly number[];
  /** Worlds taken from others, by force from those who were free, or ceded; in the same stretches. */
  readonly changesPer24: readonly number[];
  /** The most months one after the other in which no world changed hands (settling is no change), and no war, alliance or peace began. */
  readonly longestQuiet: number;
  /** Battles in which a ship was lost. */
  readonly battles: number;
  /** Who was rated strongest at the end of month `judged`; null when the game ended before it. */
  readonly leaderAt50: FactionId | null;
  /** How often another power became the strongest and was so for `settled` months. */
  readonly leaderChanges: number;
  /** Whether somebody was rated `twice` as strong as all others together for `patience` months and met no aim meanwhile. */
  readonly dominantIdle: boolean;
  readonly idleStocks: IdleStocks;
}

export const stretch = 24; // months
export const judged = 50; // month
const settled = 3; // months
const twice = 2; // times all others together
const patience = 36; // months

/** Watches a game from month to month. Strength is the true muster, fleets and industry as one figure. */
export class LifeWatch {
  private readonly stocks = new StockWatch();
  private readonly conquests: number[] = [];
  private readonly changes: number[] = [];
  private wars = 0;
  private battles = 0;
  private quiet = 0;
  private longestQuiet = 0;
  private leaderAt50: FactionId | null = null;
  private leaders = noLeader;
  private dominance: { readonly by: FactionId | null; readonly months: number } = nobody;
  private dominantIdle = false;

  /** Looks at a month: the state before it, what happened, the state after it. */
  see(before: Game, events: readonly GameEvent[], after: Game, rules: Ruleset): void {
    const month = before.turn;
    const conquests = events.filter(isConquest).length;
    const changes = events.filter(changesHands).length;
    add(this.conquests, month, conquests);
    add(this.changes, month, changes);
    this.wars += events.filter(({ type }) => type === 'warDeclared').length;
    this.battles += events.filter(isBloody).length;
    this.quiet = events.some(isStir) ? 0 : this.quiet + 1;
    this.longestQuiet = Math.max(this.longestQuiet, this.quiet);
    const ratings = ratingsIn(after, rules);
    this.leaders = ledBy(this.leaders, ratings[0]?.id ?? null);
    if (month === judged) this.leaderAt50 = ratings[0]?.id ?? null;
    this.dominance = dominatedBy(this.dominance, ratings, events);
    if (this.dominance.months >= patience) this.dominantIdle = true;
    this.stocks.see(before, after, rules);
  }

  get result(): Life {
    const { wars, battles, longestQuiet, leaderAt50, dominantIdle } = this;
    return {
      wars,
      conquests: this.conquests.reduce((sum, each) => sum + each, 0),
      conquestsPer24: [...this.conquests],
      changesPer24: [...this.changes],
      longestQuiet,
      battles,
      leaderAt50,
      leaderChanges: this.leaders.changes,
      dominantIdle,
      idleStocks: this.stocks.result,
    };
  }
}

function add(stretches: number[], month: number, count: number): void {
  const at = Math.floor((month - 1) / stretch);
  stretches[at] = (stretches[at] ?? 0) + count;
}

function isConquest(event: GameEvent): boolean {
  return event.type === 'worldInvaded' && event.from !== null;
}

function changesHands({ type }: GameEvent): boolean {
  return type === 'worldInvaded' || type === 'worldCeded';
}

function isBloody(event: GameEvent): boolean {
  return event.type === 'battleFought' && Object.values(event.lost).some((ships) => ships > 0);
}

function isStir(event: GameEvent): boolean {
  const { type } = event;
  return (
    changesHands(event) ||
    type === 'warDeclared' ||
    type === 'peaceMade' ||
    type === 'allianceFounded'
  );
}

interface Rated {
  readonly id: FactionId;
  readonly points: number;
}

/** Living powers, the strongest first, equals in order of id. */
function ratingsIn(game: Game, rules: Ruleset): Rated[] {
  return idsOf(game.factions)
    .filter((id) => game.factions[id]?.alive === true)
    .map((id) => ({ id, points: ratingPoints(rules, musterOf(game, id)) }))
    .sort((a, b) => b.points - a.points);
}

interface Leaders {
  readonly leader: FactionId | null;
  /** Who has been the strongest lately, and for how many months. */
  readonly claimant: FactionId | null;
  readonly months: number;
  readonly changes: number;
}

const noLeader: Leaders = { leader: null, claimant: null, months: 0, changes: 0 };

function ledBy(
  { leader, claimant, months, changes }: Leaders,
  strongest: FactionId | null,
): Leaders {
  if (leader === null) return { leader: strongest, claimant: strongest, months: 1, changes };
  if (strongest !== claimant) return { leader, claimant: strongest, months: 1, changes };
  const lasting = months + 1;
  if (strongest === leader || lasting < settled) {
    return { leader, claimant, months: lasting, changes };
  }
  return { leader: strongest, claimant, months: lasting, changes: changes + 1 };
}

const nobody = { by: null, months: 0 };

function dominatedBy(
  before: { readonly by: FactionId | null; readonly months: number },
  [first, ...others]: readonly Rated[],
  events: readonly GameEvent[],
): { readonly by: FactionId | null; readonly months: number } {
  const rest = others.reduce((sum, { points }) => sum + points, 0);
  if (!first || first.points < twice * rest) return nobody;
  const metAim = events.some(
    (event) => event.type === 'objectiveMet' && event.faction === first.id,
  );
  if (metAim) return { by: first.id, months: 0 };
  return { by: first.id, months: before.by === first.id ? before.months + 1 : 1 };
}
