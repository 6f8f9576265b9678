import { divide, root, sum } from '../../../lib/integers';
import { type Statement, statement } from '../../../lib/statement';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { worldsOf } from '../../chart/worlds';
import { worldYield } from '../../economy/income';
import { partnersWithin, tradeRangeOf } from '../../economy/trade';
import { worldModifiers } from '../../figures/modifiers';
import { withTreaty } from './withTreaty';

/**
 * What a trade treaty pays one signatory a month, world by world, by the rule that pays it; or why it
 * pays nothing. Of others a view knows what it sees.
 */
export function tradeEffects(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  other: FactionId,
): Statement[] {
  const after = withTreaty(realm, 'trade', faction, other, true);
  const before = withTreaty(realm, 'trade', faction, other, false);
  const traders = worldsOf(realm).flatMap((world) => {
    if (world.owner !== faction || world.development !== 'developed') return [];
    const range = tradeRangeOf(world, worldModifiers(after, rules, world));
    const partners = partnersWithin(after, world, range).filter(({ owner }) => owner === other);
    if (range <= 0) return [];
    const latinum =
      worldYield(after, rules, world).latinum - worldYield(before, rules, world).latinum;
    return [{ world, range, partners, latinum }];
  });
  const paying = traders.filter(({ partners }) => partners.length > 0);
  if (paying.length === 0) return [whyNothing(realm, faction, other, traders)];
  const latinum = sum(paying.map((each) => each.latinum));
  return [
    statement('trade.pays', { faction, other, latinum }),
    ...paying.map(({ world, range, partners, latinum: amount }) =>
      statement('trade.from', {
        world: world.id,
        latinum: amount,
        range: divide(range, 10),
        partners: partners.map(({ id }) => id),
      }),
    ),
  ];
}

interface Trader {
  readonly world: World;
  readonly range: number;
}

function whyNothing(
  realm: Realm,
  faction: FactionId,
  other: FactionId,
  traders: readonly Trader[],
): Statement {
  if (traders.length === 0) return statement('trade.noRange', { faction });
  const targets = worldsOf(realm).filter(
    ({ owner, development }) => owner === other && development === 'developed',
  );
  if (targets.length === 0) return statement('trade.noWorlds', { faction, other });
  let nearest: { from: Trader; to: World; gap: number } | null = null;
  for (const from of traders) {
    for (const to of targets) {
      const gap = distanceBetween(realm, from.world, to) - from.range;
      if (nearest === null || gap < nearest.gap) nearest = { from, to, gap };
    }
  }
  if (nearest === null) return statement('trade.noWorlds', { faction, other });
  const { from, to, gap } = nearest;
  return statement('trade.tooFar', {
    faction,
    from: from.world.id,
    to: to.id,
    range: divide(from.range, 10),
    distance: divide(from.range + gap + 9, 10),
  });
}

/** As the crow flies, in tenths of a light year. */
function distanceBetween({ chart }: Realm, a: World, b: World): number {
  const [from, to] = [chart.systems[a.system], chart.systems[b.system]];
  if (!from || !to) return 0;
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  return root(dx * dx + dy * dy);
}
