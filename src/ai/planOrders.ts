import type { GivenOrder, Ruleset, View } from '../sim';
import { announce } from './allied/announce';
import { cover } from './allied/cover';
import { serveOperations } from './allied/serveOperations';
import { defend } from './defence';
import { manageEconomy } from './economy';
import { claimsOf, expand } from './expansion';
import { regroup } from './fleets';
import { openMind, type PlanOptions } from './mind';
import { attack } from './offensive';
import { assignCommanders } from './officers';
import { conductPolitics } from './politics/conductPolitics';
import { takePosture } from './posture';
import { produce } from './production/produce';
import { raid } from './raids';
import { chooseResearch } from './research';
import { rest } from './reserves';
import { retrench } from './retrench';
import { scout } from './scouting';
import { surveySituation } from './situation';
import { hide } from './stealth';
import { withdraw } from './withdraw';

/**
 * What a computer player orders this turn: a pure function of what its faction knows. Its memory is
 * in the notes of its books. Each domain takes the fleets it needs; the later ones get what is left.
 */
export function planOrders(view: View, rules: Ruleset, options: PlanOptions): GivenOrder[] {
  const mind = openMind(view, rules, options);
  if (!mind.own.alive) return [];
  const situation = surveySituation(mind);
  const posture = takePosture(mind, situation);
  conductPolitics(mind, situation, posture);
  chooseResearch(mind, posture);
  manageEconomy(mind, situation);
  withdraw(mind, situation);
  scout(mind, situation);
  const claims = claimsOf(mind, situation);
  expand(mind, situation, claims);
  regroup(mind, situation);
  serveOperations(mind, situation);
  defend(mind, situation);
  const demand = attack(mind, situation, posture);
  cover(mind, situation);
  raid(mind, situation);
  retrench(mind, situation);
  rest(mind, situation, posture);
  hide(mind, situation);
  announce(mind, situation);
  assignCommanders(mind, situation);
  produce(mind, situation, posture, { ...demand, claims });
  return [...mind.orders];
}

export type { PlanOptions } from './mind';
export type { Difficulty } from './skill';
