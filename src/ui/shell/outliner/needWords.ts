import type { Need } from '../../../sim';
import { useUi } from '../../../store';
import type { Names } from '../../../text';
import { cureSentence, motionSentence, peoplesWords, plain, words } from '../../../text';
import { answerDemand } from '../../screens/council/answerDemand';
import { openDiplomacy } from '../../screens/diplomacy/openDiplomacy';
import { follow, selectAndFocus, showMotion } from '../follow';

/** A need as a line of the outliner. */
export function needText(need: Need, names: Names): string {
  const t = words.shell.needs;
  switch (need.kind) {
    case 'siege':
      return t.siege(names.world(need.world).text, need.ships, names.faction(need.by).text);
    case 'approach':
      return t.approach(
        names.world(need.world).text,
        need.ships,
        names.faction(need.by).text,
        names.system(need.from).text,
      );
    case 'outmatched':
      return t.outmatched(
        names.fleet(need.fleet).text,
        need.ships,
        names.faction(need.by).text,
        names.system(need.system).text,
      );
    case 'research':
      return t.research;
    case 'offer':
      return t.offer(names.anything(need.from), need.left);
    case 'talks':
      return t.talks(names.anything(need.by), need.left);
    case 'decision':
      return t.decision(names.anything(need.decision), need.left);
    case 'congress':
      return t.congress(names.anything(need.by), names.anything(need.of), need.left);
    case 'treaty': {
      const kind = words.diplomacy.treaties.kinds[need.treaty];
      return t.treaty(kind, names.anything(need.with), need.left);
    }
    case 'found':
      return t.found(need.with.map((id) => names.anything(id)));
    case 'motion':
      return t.motion(plain(motionSentence(need.terms, names)));
    case 'demand': {
      const asked = plain(cureSentence(need.cure, names));
      return t.demand(names.anything(need.member), t.demandsBy[need.stage], asked);
    }
    case 'arrears':
      return t.arrears(words.nouns.stocks[need.stock], need.months);
    case 'lapsed':
      return t.lapsed(need.count);
    case 'unrest':
      return t.unrest(names.world(need.world).text);
    case 'movement':
      return t.movement(names.anything(need.movement), peoplesWords().movements.steps[need.step]);
    case 'rising':
      return t.rising(names.anything(need.movement), names.anything(need.of));
    case 'suspicion':
      return t.suspicion(need.points);
    case 'contest':
      return t.contest(names.character(need.person), need.left);
    case 'agent':
      return t.agent(names.anything(need.agent));
    case 'supply':
      return t.supply(names.fleet(need.fleet).text);
    case 'yard':
      return t.yard(names.world(need.world).text);
    case 'fleet':
      return t.fleet(names.fleet(need.fleet).text);
  }
}

export const needIcons: Readonly<Record<Need['kind'], string>> = {
  siege: 'blockade',
  approach: 'target',
  outmatched: 'swords',
  research: 'research',
  offer: 'treaty',
  talks: 'alliance',
  decision: 'decision',
  congress: 'treaty',
  treaty: 'treaty',
  found: 'alliance',
  motion: 'council',
  demand: 'council',
  arrears: 'warning',
  lapsed: 'report',
  unrest: 'unrest',
  movement: 'uprising',
  rising: 'uprising',
  suspicion: 'intelligence',
  contest: 'crown',
  agent: 'agent',
  supply: 'unsupplied',
  yard: 'production',
  fleet: 'fleets',
};

/** Opens what answers a need. */
export function showNeed(need: Need): void {
  const { openScreen, openDialog } = useUi.getState();
  if ('fleet' in need) follow({ kind: 'fleets', fleets: [need.fleet] });
  else if (need.kind === 'yard') {
    selectAndFocus({ kind: 'world', world: need.world, part: 'production' });
  } else if ('world' in need) follow({ kind: 'world', world: need.world });
  else if (need.kind === 'offer') openDiplomacy('deal', need.from);
  else if (need.kind === 'treaty') openDiplomacy('deal', need.with);
  else if (need.kind === 'talks') openDiplomacy('talks', need.by);
  else if (need.kind === 'congress') openDiplomacy('congress', need.of);
  else if (need.kind === 'found') openDiplomacy('talks', need.with[0] ?? '');
  else if (need.kind === 'motion') showMotion(need.motion);
  else if (need.kind === 'demand') answerDemand(need);
  else if (need.kind === 'decision') openDialog('decision', need.open);
  else openScreen(answers[need.kind]);
}

const answers = {
  research: 'research',
  arrears: 'worlds',
  lapsed: 'reports',
  movement: 'peoples',
  rising: 'peoples',
  suspicion: 'intelligence',
  contest: 'characters',
  agent: 'intelligence',
} as const;
