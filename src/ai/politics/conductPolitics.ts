import type { Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import { purpose } from '../core/purpose';
import type { Situation } from '../core/situation';
import { makePlans } from '../plans/makePlans';
import { runAgents } from './agents/runAgents';
import { answerDemands } from './answerDemands';
import { armMovements } from './armMovements';
import { barter } from './barter';
import { keepScales } from './brokerage';
import { tellSecrets } from './confidences';
import { callCongresses } from './congresses';
import { courtBroker } from './courting';
import { seekPartners } from './founding';
import { nurseGrudges } from './grudges';
import { keepWord } from './keepWord';
import { mediate } from './mediating';
import { courtGuests } from './motions/guestIdeas';
import { moveMotions, withdrawHopeless } from './motions/moveMotions';
import { seekVotes } from './motions/seekVotes';
import { ownCouncil, takeOutlook } from './outlook';
import { makePeace } from './peace';
import { payPension } from './pensions';
import { ransom } from './ransom';
import { reopenMatters } from './refusals';
import { secede } from './secession';
import { answerContest, tendChair } from './tendChair';
import { tendCourts } from './tendCourts';
import { tendMovements } from './tendMovements';
import { thinksInFull } from './thinking';
import { signTreaties } from './treaties';
import { makeWar } from './war';

/**
 * A player's dealings with other powers. Motions, votes and the broker's word are looked after every
 * turn; everything else when it thinks politics through.
 */
export function conductPolitics(planner: Planner, situation: Situation, posture: Posture): void {
  const outlook = takeOutlook(planner, situation, posture);
  const full = thinksInFull(planner) || planner.counsel;
  planner.serve(purpose('council'));
  keepScales(outlook, full);
  keepWord(planner);
  answerDemands(outlook);
  courtBroker(outlook);
  tellSecrets(outlook);
  seekVotes(outlook);
  withdrawHopeless(outlook);
  moveMotions(outlook);
  mediate(outlook);
  planner.serve(purpose('realm'));
  tendMovements(outlook);
  answerContest(outlook);
  if (!full) return;
  reopenMatters(planner);
  makePlans({ outlook, prospects: outlook.prospects() });
  planner.serve(purpose('war'));
  makePeace(outlook);
  callCongresses(outlook);
  planner.serve(purpose('council'));
  nurseGrudges(outlook);
  secede(outlook);
  planner.serve(purpose('found'));
  seekPartners(outlook);
  const council = ownCouncil(planner);
  if (council !== null) courtGuests(outlook, council.alliance);
  planner.serve(purpose('war'));
  makeWar(outlook);
  planner.serve(purpose('talks'));
  tendCourts(outlook);
  tendChair(outlook);
  armMovements(outlook);
  runAgents(outlook);
  signTreaties(outlook);
  ransom(outlook);
  barter(outlook);
  payPension(outlook);
}
