import { regroup } from './core/fleets';
import type { Planner } from './core/planner';
import { takePosture } from './core/posture';
import { purpose } from './core/purpose';
import { type Situation, surveySituation } from './core/situation';
import { claimsOf, expand } from './growth/expansion';
import { govern } from './growth/govern';
import { produce } from './growth/production/produce';
import { chooseResearch } from './growth/research';
import { retrench, shutMines } from './growth/retrench';
import { tellReserves, trade } from './growth/trade';
import { answerInPerson } from './politics/answerInPerson';
import { conductPolitics } from './politics/conductPolitics';
import { announce } from './war/allied/announce';
import { cover } from './war/allied/cover';
import { serveOperations } from './war/allied/serveOperations';
import { defend } from './war/defence';
import { guard } from './war/guard';
import { keepHome } from './war/keepHome';
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
export function think(planner: Planner): Situation | null {
  if (!planner.own.alive) return null;
  const situation = surveySituation(planner);
  const posture = takePosture(planner, situation);
  conductPolitics(planner, situation, posture);
  if (planner.answers) answerInPerson(planner);
  planner.serve(purpose('realm'));
  chooseResearch(planner, posture);
  govern(planner, situation);
  planner.serve(purpose('ready'));
  withdraw(planner, situation);
  planner.serve(purpose('explore'));
  scout(planner, situation);
  const claims = claimsOf(planner, situation);
  expand(planner, situation, claims);
  planner.serve(purpose('ready'));
  regroup(planner, situation);
  serveOperations(planner, situation);
  planner.serve(purpose('guard'));
  defend(planner, situation);
  guard(planner, situation);
  keepHome(planner, situation);
  const demand = attack(planner, situation, posture);
  cover(planner, situation);
  planner.serve(purpose('raid'));
  raid(planner, situation);
  planner.serve(purpose('realm'));
  retrench(planner, situation);
  planner.serve(purpose('ready'));
  rest(planner, situation, posture);
  hide(planner, situation);
  planner.serve(purpose('council'));
  announce(planner, situation);
  planner.serve(purpose('ready'));
  assignCommanders(planner, situation);
  planner.serve(purpose('yards'));
  const purse = produce(planner, situation, posture, { ...demand, claims });
  planner.serve(purpose('realm'));
  shutMines(planner, situation, purse);
  trade(planner, situation, purse);
  tellReserves(planner, situation, purse);
  return situation;
}
