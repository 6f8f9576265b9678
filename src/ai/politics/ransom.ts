import type { Character } from '../../sim';
import { atWar, captivesOf, inOrder } from '../../sim';
import { because } from '../core/planner';
import { bargainReason, strike } from './bargain';
import { latinum } from './courting';
import type { Outlook } from './outlook';

/** Latinum asked for a captive, the most first. */
const prices = [200, 140, 90, 50] as const;
/** Months after which who pays nothing for his people may have them back for his goodwill. */
const patience = 18;
/** Opinion of a power below which it is given nothing. */
const estranged = -30;
/** Of whom one thinks so ill, for so long, he gets nobody back who is worth a fleet to him. */
const hatred = { opinion: -70, months: 30, forgiveness: -20, honour: 10 } as const;

/** Exchanges captives, buys its people free, lets others go to whoever pays for them, or in the end for nothing. */
export function ransom(outlook: Outlook): void {
  const { me, view } = outlook.planner;
  for (const character of inOrder(view.characters)) {
    if (character.status !== 'captured') continue;
    if (character.faction === me) {
      if (exchange(outlook, character) || buyFree(outlook, character)) return;
    } else if (character.captor === me && partWith(outlook, character)) return;
  }
}

/** One of theirs for one of ours: whom they would take, the least first. */
function exchange(outlook: Outlook, { id, captor }: Character): boolean {
  if (captor == null) return false;
  const { planner } = outlook;
  const theirs = captivesOf(planner.view, planner.me).filter(({ faction }) => faction === captor);
  return theirs.some((other) =>
    strike(
      outlook,
      {
        to: captor,
        give: [{ kind: 'prisoner', character: other.id }],
        take: [{ kind: 'prisoner', character: id }],
        matter: `exchange:${id}:${other.id}`,
        least: 0,
      },
      (baskets) => bargainReason(planner, 'barter.captives', baskets, { character: id }),
    ),
  );
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

function partWith(outlook: Outlook, captive: Character): boolean {
  return sell(outlook, captive) || forgive(outlook, captive) || avenge(outlook, captive);
}

function sell(outlook: Outlook, { id, faction }: Character): boolean {
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

function monthsHeld({ planner }: Outlook, { heldSince = 0 }: Character): number {
  return planner.view.turn - heldSince;
}

/** Whom nobody pays for and whose power is no enemy goes home for its goodwill. */
function forgive(outlook: Outlook, captive: Character): boolean {
  const { planner, opinion } = outlook;
  const { id, faction } = captive;
  const months = monthsHeld(outlook, captive);
  if (months < patience || atWar(planner.view, planner.me, faction)) return false;
  if (opinion(faction) < estranged) return false;
  return planner.give(
    { type: 'releaseCaptive', person: id },
    because('captive.release', { character: id, faction }, [
      { label: 'computer.held', amount: months },
    ]),
  );
}

/**
 * A ruler of an enemy one has hated for years is put to death by who lives neither by honour nor by mercy, and has nobody in
 * that enemy's hands.
 */
function avenge(outlook: Outlook, captive: Character): boolean {
  const { planner, opinion, attitude } = outlook;
  const { view, me } = planner;
  const { id, faction, role } = captive;
  const months = monthsHeld(outlook, captive);
  if (planner.counsel || role !== 'head' || months < hatred.months) return false;
  if (!atWar(view, me, faction) || opinion(faction) > hatred.opinion) return false;
  if (attitude('forgiveness') > hatred.forgiveness || attitude('honour') > hatred.honour) {
    return false;
  }
  if (captivesOf(view, faction).some((person) => person.faction === me)) return false;
  return planner.give(
    { type: 'executeCaptive', person: id },
    because('captive.execute', { character: id, faction }, [
      { label: 'computer.held', amount: months },
      { label: 'computer.hatred', subject: faction, amount: opinion(faction) },
    ]),
  );
}
