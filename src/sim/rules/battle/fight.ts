import type { Luck } from '../../lib/luck';
import type { Ruleset } from '../../state/ruleset';
import type { Action } from './action';
import { boardEnemies, takeTheField } from './boarding';
import type { Side } from './fighter';
import { leaveTheField } from './leaving';
import {
  beginMelee,
  captured,
  destroyed,
  disabled,
  fighterAt,
  gone,
  happens,
  isFighting,
  lose,
  type Melee,
  stands,
} from './melee';
import type { BattleResult, Fate } from './result';
import type { BattleSetup } from './setup';
import { chooseTarget, markTargets } from './targets';
import { comeIntoTheOpen, exchangeFire, fireVolley, shoot } from './volley';

/** Hull below which a ship made for it rams, in permille, and the damage it does by its hull left. */
const ramsBelow = 250;
const ramDamage = 2000;

/**
 * Fights one turn's worth of a battle. Pure: the same set-up and luck give the same result, and
 * forecasts call nothing else. `luck` null (or a set-up without luck) counts every chance at its
 * expected value. `recording` keeps every shot for a viewer.
 * @source invented
 */
export function fight(
  setup: BattleSetup,
  luck: Luck | null,
  rules: Ruleset,
  recording = false,
): BattleResult {
  const melee = beginMelee(setup, luck, rules.numbers.combat);
  const rounds: Action[][] = [];
  const play = (step: (melee: Melee) => void) => {
    melee.actions = recording ? [] : null;
    markTargets(melee);
    step(melee);
    if (melee.actions) rounds.push(melee.actions);
  };
  if (melee.hidden.includes(true)) play(ambush);
  while (melee.round < melee.numbers.rounds && stands(melee, 0) && stands(melee, 1)) {
    melee.round += 1;
    play(fightRound);
  }
  const victor = victorOf(melee);
  if (victor !== null) {
    play((last) => takeTheField(last, victor));
    if (rounds.at(-1)?.length === 0) rounds.pop();
  }
  return {
    fighters: setup.fighters.map((_, index) => ({
      fate: fateOf(melee, index),
      hull: melee.hull[index] as number,
      by: melee.by[index] as number,
      kills: melee.kills[index] as number,
      seen: !melee.hidden[index],
    })),
    left: melee.left,
    victor,
    rounds: melee.round,
    actions: rounds,
  };
}

/** Before the first round, whoever came unseen fires a volley that nobody answers. */
function ambush(melee: Melee): void {
  const weight = 1000 + melee.numbers.ambushBonus;
  for (let index = 0; index < melee.fighters.length; index++) {
    const { attack, shots } = fighterAt(melee, index);
    if (!melee.hidden[index]) continue;
    if (attack > 0 && shots > 0) fireVolley(melee, index, { weight, free: true });
  }
  searchForTheUnseen(melee);
}

function fightRound(melee: Melee): void {
  exchangeFire(melee);
  ram(melee);
  regenerate(melee);
  searchForTheUnseen(melee);
  disableCrippled(melee);
  boardEnemies(melee);
  leaveTheField(melee);
}

/** Whoever has fired unseen may be found now: detection against cloak. */
function searchForTheUnseen(melee: Melee): void {
  for (let index = 0; index < melee.fighters.length; index++) {
    if (!melee.hidden[index] || !melee.fired[index] || !isFighting(melee, index)) continue;
    if (happens(melee, index, fighterAt(melee, index).revealChance)) comeIntoTheOpen(melee, index);
    else melee.actions?.push({ kind: 'hidden', at: index });
  }
}

function regenerate(melee: Melee): void {
  for (let index = 0; index < melee.fighters.length; index++) {
    const { regenerates, maxHull } = fighterAt(melee, index);
    if (regenerates === 0 || !isFighting(melee, index)) continue;
    const healed = (melee.hull[index] as number) + Math.floor((maxHull * regenerates) / 1000);
    melee.hull[index] = Math.min(maxHull, healed);
  }
}

function disableCrippled(melee: Melee): void {
  const { disableBelow, disableChance } = melee.numbers;
  for (let index = 0; index < melee.fighters.length; index++) {
    const { kind, maxHull } = fighterAt(melee, index);
    if (kind === 'world' || !isFighting(melee, index)) continue;
    if ((melee.hull[index] as number) * 1000 >= disableBelow * maxHull) continue;
    if (!happens(melee, index, disableChance)) continue;
    melee.state[index] = disabled;
    melee.actions?.push({ kind: 'disabled', at: index });
  }
}

function ram(melee: Melee): void {
  for (let index = 0; index < melee.fighters.length; index++) {
    const { rams, maxHull, side, attack } = fighterAt(melee, index);
    if (!rams || attack <= 0 || !isFighting(melee, index)) continue;
    if ((melee.hull[index] as number) * 1000 >= ramsBelow * maxHull) continue;
    const at = chooseTarget(melee, side);
    if (at < 0) continue;
    // A shot weighs what the gun deals; the wreck deals its hull instead.
    const weight = Math.ceil(((melee.hull[index] as number) * ramDamage) / attack);
    shoot(melee, index, at, weight, true);
    lose(melee, index, -1, destroyed);
    melee.actions?.push({ kind: 'destroyed', at: index, by: index });
  }
}

function victorOf(melee: Melee): Side | null {
  const first = stands(melee, 0);
  const second = stands(melee, 1);
  if (first === second) return null;
  return first ? 0 : 1;
}

function fateOf(melee: Melee, index: number): Fate {
  const state = melee.state[index];
  if (state === destroyed) return 'destroyed';
  if (state === captured) return 'captured';
  if (state === gone) return 'retreated';
  return state === disabled ? 'disabled' : 'stands';
}
