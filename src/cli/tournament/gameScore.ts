import { type FactionId, type Game, isMet, type Ruleset, shareOf } from '../../sim';

/** What a power came to in a game, in points; the terms add up to its score. */
export interface ScoreTerms {
  /** 100 while it lives. */
  readonly survival: number;
  /** Its share of all owned worlds, in permille: what the rules count for hegemony, without its allies. */
  readonly worlds: number;
  /** 300 for all of its own aims, by their points; what is judged on the last date counts as it stands. */
  readonly aims: number;
  /** 300, shared by all who won; nothing while nobody has. */
  readonly victory: number;
}

const forSurvival = 100;
const forAims = 300;
const forVictory = 300;

/**
 * The score of a power at the end of a game, or where it was broken off. The terms are weighed so that who
 * rules half the galaxy comes before who met an aim or two, and who wins by an aim before who holds
 * a few worlds more.
 */
export function gameScore(game: Game, rules: Ruleset, faction: FactionId): ScoreTerms {
  const alive = game.factions[faction]?.alive === true;
  const { outcome } = game;
  const winners = outcome?.winners ?? [];
  return {
    survival: alive ? forSurvival : 0,
    worlds: shareOf(game, [faction]),
    aims: alive ? Math.floor((forAims * metOf(game, rules, faction)) / 1000) : 0,
    victory: winners.includes(faction) ? Math.floor(forVictory / winners.length) : 0,
  };
}

/** Points of the aims it has met, of all that it could meet, in permille. */
function metOf(game: Game, rules: Ruleset, faction: FactionId): number {
  let [met, all] = [0, 0];
  for (const objective of game.objectives) {
    if (objective.faction !== faction) continue;
    const { points, metOn, kind, when } = objective;
    all += points;
    const stands = kind === 'last' && game.outcome === null && isMet(game, rules, when);
    if (metOn !== null || stands) met += points;
  }
  return all === 0 ? 0 : Math.floor((1000 * met) / all);
}

export function totalOf({ survival, worlds, aims, victory }: ScoreTerms): number {
  return survival + worlds + aims + victory;
}

/** The mean of several powers' terms, each rounded down; all 0 of none. */
export function meanTerms(all: readonly ScoreTerms[]): ScoreTerms {
  const mean = (name: keyof ScoreTerms) =>
    Math.floor(all.reduce((sum, terms) => sum + terms[name], 0) / Math.max(1, all.length));
  return {
    survival: mean('survival'),
    worlds: mean('worlds'),
    aims: mean('aims'),
    victory: mean('victory'),
  };
}
