import { inOrder } from '../../../lib/ordered';
import { enterMotion } from '../../../rules/alliance/agenda';
import type { DealItem } from '../../../state/dealItem';
import type { Deal } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/** Whether an offer waits for a Council's decision. */
export function isBeforeCouncil(game: Game, { id }: Deal): boolean {
  return inOrder(game.alliances).some(({ council }) =>
    council?.agenda.some(({ offer }) => offer === id),
  );
}

/**
 * An offer of peace to a member whose Council decides on peace goes on the agenda, free of charge.
 * It stands until it is voted on.
 * @source invented
 */
export function layBeforeCouncil(game: Game, { emit }: TurnContext, deal: Deal): void {
  const { from, to } = deal;
  const alliance = game.alliances[game.factions[to]?.alliance ?? ''];
  if (!alliance?.council) return;
  const terms = { kind: 'armistice', with: from, zone: zoneOf(deal) } as const;
  const entering = { ultimatum: false, offer: deal.id, vote: null };
  const { id } = enterMotion(game, alliance, to, terms, entering);
  const told = [from, ...alliance.members].sort();
  emit({ type: 'dealProposed', deal: deal.id, from, receiver: to }, null, told, false);
  const fact = { alliance: alliance.id, motion: id, terms, by: to, ultimatum: false };
  emit({ type: 'motionEntered', ...fact }, null, [...alliance.members], false);
}

/** The neutral zone of an armistice that the offer names. */
function zoneOf({ give, take }: Deal): SystemId[] {
  const zoneIn = (item: DealItem) => (item.kind === 'treaty' ? item.terms.zone : []);
  return [...new Set([...give, ...take].flatMap(zoneIn))].sort();
}
