import type { GivenOrder, Ruleset, View } from '../sim';
import { defend } from './defence';
import { conductDiplomacy } from './diplomacy';
import { manageEconomy } from './economy';
import { claimsOf, expand } from './expansion';
import { regroup } from './fleets';
import { openMind, type PlanOptions } from './mind';
import { attack } from './offensive';
import { assignCommanders } from './officers';
import { takePosture } from './posture';
import { produce } from './production/produce';
import { raid } from './raids';
import { chooseResearch } from './research';
import { rest } from './reserves';
import { retrench } from './retrench';
import { scout } from './scouting';
import { surveySituation } from './situation';
import { hide } from './stealth';

/**
 * What a computer player orders this turn: a pure function of what its faction knows. Its memory is
 * in the notes of its books. Each domain takes the fleets it needs; the later ones get what is left.
 */
export function planOrders(view: View, rules: Ruleset, options: PlanOptions): GivenOrder[] {
  const mind = openMind(view, rules, options);
  if (!mind.own.alive) return [];
  const situation = surveySituation(mind);
  const posture = takePosture(mind, situation);
  conductDiplomacy(mind, situation, posture);
  chooseResearch(mind, posture);
  manageEconomy(mind, situation);
  scout(mind, situation);
  const claims = claimsOf(mind, situation);
  expand(mind, situation, claims);
  regroup(mind, situation);
  defend(mind, situation);
  const demand = attack(mind, situation, posture);
  raid(mind, situation);
  retrench(mind, situation);
  rest(mind, situation, posture);
  hide(mind, situation);
  assignCommanders(mind, situation);
  produce(mind, situation, posture, { ...demand, claims });
  return [...mind.orders];
}

export type { PlanOptions } from './mind';
export type { Difficulty } from './skill';
