import type { Telling } from '../../events/telling';
import { luckOf } from '../../lib/luck';
import { greatest } from '../../lib/ordered';
import { total } from '../../lib/terms';
import type { Alliance, OfficeId } from '../../state/alliance';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { ownWeights } from './ownWeight';

/**
 * Fills offices nobody holds: each goes to the heaviest member without one who is not the broker, the
 * last resort is the broker. Used when an alliance is founded; later the Council elects.
 * @source invented
 */
export function fillOffices(game: Game, rules: Ruleset, alliance: Alliance): void {
  for (const office of rules.charters[alliance.charter.form]?.offices ?? []) {
    if (alliance.offices[office]) continue;
    const holder = heaviestIdle(game, rules, alliance);
    if (holder !== null) alliance.offices[office] = { holder, since: game.turn };
  }
}

function heaviestIdle(game: Game, rules: Ruleset, alliance: Alliance): FactionId | null {
  const busy = Object.values(alliance.offices).map(({ holder }) => holder);
  return heaviest(game, rules, alliance, (member) => !busy.includes(member));
}

/** Equals in weight are drawn for: less than any weight tells apart. */
function byWeight(
  game: Game,
  rules: Ruleset,
  alliance: Alliance,
): (member: FactionId, weight: 1 | -1) => number {
  const weights = ownWeights(game, rules, alliance);
  return (member, sign) =>
    sign * 1000 * total(weights[member] ?? []) +
    luckOf(game.seed, game.turn, 'seat', member).below(1000);
}

/** The heaviest member by itself of those asked for, the broker only when there is no other. */
function heaviest(
  game: Game,
  rules: Ruleset,
  alliance: Alliance,
  may: (member: FactionId) => boolean,
): FactionId | null {
  const rank = byWeight(game, rules, alliance);
  const asked = alliance.members.filter(may);
  const others = asked.filter((member) => member !== alliance.broker);
  return greatest(others.length > 0 ? others : asked, (member) => rank(member, 1));
}

/**
 * Passes on what those who left have held: the leader's office goes to the heaviest member, other
 * offices stand empty until the Council elects, and commands fall to the leader. Between two there is no
 * broker; else an empty chair goes to the lightest.
 */
export function passOnSeats(game: Game, context: Telling, alliance: Alliance): void {
  const { rules } = context;
  const { members, offices } = alliance;
  const isGone = (holder: FactionId) => !members.includes(holder);
  for (const office of Object.keys(offices)) {
    const tenure = offices[office];
    if (tenure && isGone(tenure.holder)) delete offices[office];
  }
  if (isGone(alliance.leader)) passOnLead(game, context, alliance);
  passOnCommand(alliance);
  if (alliance.broker !== null && members.length < 3) setBroker(context, alliance, null);
  else if (alliance.broker !== null && isGone(alliance.broker)) {
    setBroker(context, alliance, lightest(game, rules, alliance));
  }
  const { lean } = alliance.brokerage;
  if (lean !== null && (isGone(lean) || lean === alliance.broker)) alliance.brokerage.lean = null;
}

function passOnLead(game: Game, { rules, emit }: Telling, alliance: Alliance): void {
  const leader = heaviest(game, rules, alliance, () => true);
  if (leader === null) return;
  alliance.leader = leader;
  const office: OfficeId | undefined = rules.charters[alliance.charter.form]?.offices[0];
  if (office === undefined) return;
  alliance.offices[office] = { holder: leader, since: game.turn };
  emit({ type: 'officeFilled', alliance: alliance.id, office, holder: leader }, null, 'all');
}

/** The leader takes over what one who left commanded. */
function passOnCommand({ council, members, leader }: Alliance): void {
  if (council === null) return;
  council.operations = council.operations.map((operation) =>
    members.includes(operation.command) ? operation : { ...operation, command: leader },
  );
}

function lightest(game: Game, rules: Ruleset, alliance: Alliance): FactionId | null {
  const { members, charter, leader } = alliance;
  if (!charter.brokered) return null;
  const rank = byWeight(game, rules, alliance);
  const able = members.filter((member) => member !== leader);
  return greatest(able, (member) => rank(member, -1));
}

/** Gives the broker's chair to a member, or to nobody; who takes it begins by keeping the balance. */
export function setBroker({ emit }: Telling, alliance: Alliance, broker: FactionId | null): void {
  if (alliance.broker === broker) return;
  alliance.broker = broker;
  alliance.brokerage = { ...alliance.brokerage, lean: null, effort: broker === null ? 0 : 1 };
  emit({ type: 'brokerChanged', alliance: alliance.id, broker }, null, 'all');
}
