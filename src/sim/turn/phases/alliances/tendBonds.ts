import { divide, sum } from '../../../lib/integers';
import { bondPoints, cohesionOf, keepBond, stepOf } from '../../../rules/alliance/cohesion';
import { discontentOf, stepsOf } from '../../../rules/alliance/discontent';
import { commonEnemies } from '../../../rules/alliance/motions/weigh';
import { atWar } from '../../../rules/diplomacy/relations';
import { type Alliance, allianceLevels } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import { pairKey } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * A month of cohesion: a war that several members bleed in binds them from month to month, their
 * discontent parts them, what is past fades. A level that cohesion has not borne out for a while falls.
 * @source invented
 */
export function tendBonds(game: Game, context: TurnContext, alliance: Alliance): void {
  const { rules } = context;
  const { points, blood } = rules.numbers.cohesion;
  const steps = sum(
    alliance.members.map((member) => stepsOf(discontentOf(alliance, member)?.stage ?? null)),
  );
  const shared = divide(sharedBlood(game, alliance), blood);
  if (shared > 0 && shared >= felt(context, alliance, game.turn)) {
    keepBond(game, rules, alliance, 'sharedWar', shared);
  }
  keepBond(game, rules, alliance, 'discontent', points.discontent * steps);
  forget(game, context, alliance);
  loosen(game, context, alliance);
}

/** What is felt of wars already: one that costs less than another did lets the memory of that fade. */
function felt({ rules }: TurnContext, { bonds = [] }: Alliance, turn: number): number {
  const held = bonds.find(({ kind }) => kind === 'sharedWar');
  return held ? bondPoints(rules, held, turn) : 0;
}

/**
 * Losses of both sides in wars that several members fight, without those of who lost and took most: a war that
 * one fights while the others look on binds nobody, nor does one that is only declared.
 */
function sharedBlood(game: Game, alliance: Alliance): number {
  const enemies = commonEnemies(game, alliance);
  return sum(
    enemies.map((enemy) => {
      const shed = alliance.members.map((member) => {
        const relation = game.relations[pairKey(member, enemy)];
        if (!relation || !atWar(game, member, enemy)) return 0;
        return (relation.losses[member] ?? 0) + (relation.losses[enemy] ?? 0);
      });
      return sum(shed) - Math.max(0, ...shed);
    }),
  );
}

function forget(game: Game, { rules }: TurnContext, alliance: Alliance): void {
  const left = (alliance.bonds ?? []).filter((bond) => bondPoints(rules, bond, game.turn) !== 0);
  if (left.length > 0) alliance.bonds = left;
  else delete alliance.bonds;
}

/** A level falls, one at a time, when cohesion has been well below it for some months. */
function loosen(game: Game, { rules, emit }: TurnContext, alliance: Alliance): void {
  const { level, margin, patience } = rules.numbers.cohesion;
  const held = alliance.charter.level;
  const cohesion = cohesionOf(rules, alliance, game.turn);
  if (held === undefined || cohesion >= level[held] - margin) {
    delete alliance.slackSince;
    return;
  }
  alliance.slackSince ??= game.turn;
  if (game.turn - alliance.slackSince < patience) return;
  delete alliance.slackSince;
  const below = allianceLevels[stepOf(held) - 2];
  if (below) alliance.charter.level = below;
  else delete alliance.charter.level;
  emit({ type: 'levelFell', alliance: alliance.id, level: held, cohesion }, null, 'all');
}
