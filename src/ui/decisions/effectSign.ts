import type { EffectOutlook, EffectShapes, EffectWord, FactionId, View } from '../../sim';
import { effectOf } from '../../sim';
import { signOf } from '../kit/signOf';

/** What more of something is to a power: 1 good, -1 bad, 0 a matter of opinion or of others. */
type Sense<W extends EffectWord> = (asked: EffectShapes[W], me: FactionId, view: View) => number;

const own = (mine: boolean) => (mine ? 1 : 0);
const rules = (view: View, world: string, me: FactionId) => own(view.worlds[world]?.owner === me);
const serves = (view: View, person: string, me: FactionId) =>
  own(view.characters[person]?.faction === me);

const senses: { readonly [W in EffectWord]: Sense<W> } = {
  stock: ({ faction }, me) => own(faction === me),
  opinion: ({ about }, me) => own(about === me),
  trust: ({ about }, me) => own(about === me),
  contentment: () => 0,
  prestige: ({ faction }, me) => own(faction === me),
  exhaustion: ({ faction }, me) => -own(faction === me),
  treatySigned: () => 0,
  treatyBroken: () => 0,
  warDeclared: () => 0,
  peaceMade: () => 0,
  worldCeded: ({ world, to }, me, view) => (to === me ? 1 : -rules(view, world, me)),
  ships: ({ faction }, me) => own(faction === me),
  technologyLearned: ({ faction }, me) => own(faction === me),
  research: ({ faction }, me) => own(faction === me),
  personJoins: ({ faction, person }, me, view) => (faction === me ? 1 : -serves(view, person, me)),
  personLeaves: ({ person }, me, view) => -serves(view, person, me),
  personCaptured: ({ person, by }, me, view) => (by === me ? 1 : -serves(view, person, me)),
  personFreed: ({ person }, me, view) => serves(view, person, me),
  personDies: ({ person }, me, view) => -serves(view, person, me),
  personRules: () => 0,
  loyalty: ({ world }, me, view) => rules(view, world, me),
  unrest: ({ world }, me, view) => -rules(view, world, me),
  garrison: ({ world }, me, view) => rules(view, world, me),
  support: ({ world }, me, view) => -rules(view, world, me),
  favours: ({ creditor, debtor }, me) => (creditor === me ? 1 : -own(debtor === me)),
  parity: () => 0,
  law: () => 0,
  motion: () => 0,
  agentFound: ({ of, by }, me) => (by === me ? 1 : -own(of === me)),
  charted: ({ faction }, me) => own(faction === me),
};

/** Whether an effect is plainly good or bad for a power; what touches others, or cuts both ways, is even. */
export function effectSign(
  view: View,
  me: FactionId,
  { effect, figures }: Pick<EffectOutlook, 'effect' | 'figures'>,
): 'good' | 'bad' | 'even' {
  const { word, asked } = effectOf(effect);
  const sense = (senses[word] as Sense<EffectWord>)(asked, me, view);
  const stated: Readonly<Record<string, unknown>> = { ...asked };
  const amount = figures.points ?? figures.amount ?? stated.points ?? stated.amount ?? stated.count;
  return signOf(sense * (typeof amount === 'number' ? amount : 1));
}
