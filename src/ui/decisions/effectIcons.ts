import { type DecisionEffect, type EffectWord, effectOf } from '../../sim';

/** The drawing before each kind of effect; what is paid or gained shows its own. */
const icons: Readonly<Record<EffectWord, string>> = {
  stock: 'latinum',
  opinion: 'diplomacy',
  trust: 'favour',
  contentment: 'alliance',
  prestige: 'prestige',
  exhaustion: 'truce',
  treatySigned: 'treaty',
  treatyBroken: 'split',
  warDeclared: 'war',
  peaceMade: 'peace',
  worldCeded: 'worlds',
  ships: 'fleets',
  technologyLearned: 'technology',
  research: 'research',
  personJoins: 'characters',
  personLeaves: 'characters',
  personCaptured: 'captured',
  personFreed: 'freed',
  personDies: 'death',
  personRules: 'crown',
  loyalty: 'loyalty',
  unrest: 'unrest',
  garrison: 'garrison',
  support: 'uprising',
  favours: 'favour',
  parity: 'council',
  law: 'peoples',
  motion: 'council',
  agentFound: 'agent',
  charted: 'survey',
};

export function effectIcon(effect: DecisionEffect): string {
  return 'stock' in effect ? effect.stock.stock : icons[effectOf(effect).word];
}
