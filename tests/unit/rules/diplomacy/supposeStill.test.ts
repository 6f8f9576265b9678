import { describe, expect, it } from 'vitest';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { supposeStill } from '../../../../src/sim/rules/diplomacy/supposeStill';
import { holdStill, keptOpinions } from '../../../../src/sim/rules/figures/stillness';
import type { Realm } from '../../../../src/sim/state/game';
import { accord } from '../../../support/accord';
import { addTreaty } from '../../../support/galaxy';

/** A realm that lies still, and one supposed within it. */
function supposing(change: (realm: Realm) => Partial<Realm>) {
  const { game, rules } = accord();
  addTreaty(game, { kind: 'trade', between: ['red', 'grey'] });
  holdStill(game, rules);
  opinionOf(game, rules, 'red', 'blue');
  const supposed: Realm = { ...game, ...change(game) };
  supposeStill(supposed, game, rules);
  return { game, rules, supposed };
}

describe('a realm supposed within another', () => {
  it('shares what powers think of each other where nothing of that is supposed to change', () => {
    const { game, rules, supposed } = supposing(() => ({}));
    expect(keptOpinions(supposed, rules)).toBe(keptOpinions(game, rules));
  });

  it('shares it though a world is another', () => {
    const { game, rules, supposed } = supposing(({ worlds }) => ({ worlds: { ...worlds } }));
    expect(keptOpinions(supposed, rules)).toBe(keptOpinions(game, rules));
  });

  it.each<[string, (realm: Realm) => Partial<Realm>]>([
    ['a month', ({ turn }) => ({ turn: turn + 1 })],
    ['a memory', ({ memories }) => ({ memories: { ...memories, more: [] } })],
    ['a treaty less', () => ({ treaties: {} })],
    [
      'a power less',
      ({ factions }) => ({ factions: { red: factions.red!, blue: factions.blue! } }),
    ],
    [
      'another leader',
      ({ alliances }) => ({ alliances: { accord: { ...alliances.accord!, leader: 'blue' } } }),
    ],
  ])('works it out anew after %s', (_, change) => {
    const { game, rules, supposed } = supposing(change);
    expect(keptOpinions(supposed, rules)).not.toBe(keptOpinions(game, rules));
    const fresh: Realm = { ...supposed };
    expect(opinionOf(supposed, rules, 'red', 'blue')).toBe(opinionOf(fresh, rules, 'red', 'blue'));
  });
});
