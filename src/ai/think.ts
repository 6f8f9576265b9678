import { regroup } from './core/fleets';
import type { Mind } from './core/mind';
import { takePosture } from './core/posture';
import { purpose } from './core/purpose';
import { type Situation, surveySituation } from './core/situation';
import { govern, trade } from './growth/economy';
import { claimsOf, expand } from './growth/expansion';
import { produce } from './growth/production/produce';
import { chooseResearch } from './growth/research';
import { retrench } from './growth/retrench';
import { conductPolitics } from './politics/conductPolitics';
import { announce } from './war/allied/announce';
import { cover } from './war/allied/cover';
import { serveOperations } from './war/allied/serveOperations';
import { defend } from './war/defence';
import { attack } from './war/offensive';
import { assignCommanders } from './war/officers';
import { raid } from './war/raids';
import { rest } from './war/reserves';
import { scout } from './war/scouting';
import { hide } from './war/stealth';
import { withdraw } from './war/withdraw';

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
