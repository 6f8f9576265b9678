import { announce } from './allied/announce';
import { cover } from './allied/cover';
import { serveOperations } from './allied/serveOperations';
import { defend } from './defence';
import { govern, trade } from './economy';
import { claimsOf, expand } from './expansion';
import { regroup } from './fleets';
import type { Mind } from './mind';
import { attack } from './offensive';
import { assignCommanders } from './officers';
import { conductPolitics } from './politics/conductPolitics';
import { takePosture } from './posture';
import { produce } from './production/produce';
import { purpose } from './purpose';
import { raid } from './raids';
import { chooseResearch } from './research';
import { rest } from './reserves';
import { retrench } from './retrench';
import { scout } from './scouting';
import { type Situation, surveySituation } from './situation';
import { hide } from './stealth';
import { withdraw } from './withdraw';

/**
 * Plans a whole turn. Each domain takes the fleets it needs; the later ones get what is left. Yards
 * come before the market: sold is what nothing that was ordered needs.
 */
export function think(mind: Mind): Situation | null {
  if (!mind.own.alive) return null;
  const situation = surveySituation(mind);
  const posture = takePosture(mind, situation);
  conductPolitics(mind, situation, posture);
  mind.serve(purpose('realm'));
  chooseResearch(mind, posture);
  govern(mind, situation);
  mind.serve(purpose('ready'));
  withdraw(mind, situation);
  mind.serve(purpose('explore'));
  scout(mind, situation);
  const claims = claimsOf(mind, situation);
  expand(mind, situation, claims);
  mind.serve(purpose('ready'));
  regroup(mind, situation);
  serveOperations(mind, situation);
  mind.serve(purpose('guard'));
  defend(mind, situation);
  const demand = attack(mind, situation, posture);
  cover(mind, situation);
  mind.serve(purpose('raid'));
  raid(mind, situation);
  mind.serve(purpose('realm'));
  retrench(mind, situation);
  mind.serve(purpose('ready'));
  rest(mind, situation, posture);
  hide(mind, situation);
  mind.serve(purpose('council'));
  announce(mind, situation);
  mind.serve(purpose('ready'));
  assignCommanders(mind, situation);
  mind.serve(purpose('yards'));
  const purse = produce(mind, situation, posture, { ...demand, claims });
  mind.serve(purpose('realm'));
  trade(mind, situation, purse);
  return situation;
}
