import type { Character } from '../../sim';
import { inOrder } from '../../sim';
import { bargainReason, strike } from './bargain';
import { latinum } from './courting';
import type { Outlook } from './outlook';

/** Latinum asked for a captive, the most first. */
const prices = [200, 140, 90, 50] as const;

/** Buys its people free, and lets captives go to whoever pays for them. */
export function ransom(outlook: Outlook): void {
  const { me, view } = outlook.planner;
  for (const character of inOrder(view.characters)) {
    if (character.status !== 'captured') continue;
    if (character.faction === me && buyFree(outlook, character)) return;
    if (character.captor === me && release(outlook, character)) return;
  }
}

function buyFree(outlook: Outlook, { id, captor }: Character): boolean {
  if (captor == null) return false;
  const wish = {
    to: captor,
    give: [],
    take: [{ kind: 'prisoner', character: id } as const],
    matter: `ransom:${id}`,
    least: 0,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(outlook.planner, 'barter.ransom', baskets, { character: id }),
  );
}

function release(outlook: Outlook, { id, faction }: Character): boolean {
  return prices.some((price) =>
    strike(
      outlook,
      {
        to: faction,
        give: [{ kind: 'prisoner', character: id }],
        take: [latinum(price)],
        matter: `release:${id}:${price}`,
        least: 0,
      },
      (baskets) => bargainReason(outlook.planner, 'barter.release', baskets, { character: id }),
    ),
  );
}
