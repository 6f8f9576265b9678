import { sum } from '../../../lib/integers';
import { inOrder, sortedBy } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { councillorAt } from '../../../rules/diplomacy/court/councillors';
import { postOf } from '../../../rules/persons/posts';
import { enterService, establishmentTerms, retire, serving } from '../../../rules/persons/service';
import type { Character } from '../../../state/character';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Who is missing from a service is found in time, who has served long may retire, and of those nobody has a post for only some
 * are kept. Where nobody rules, nobody serves.
 * @source invented
 */
export function keepService(game: Game, context: TurnContext, faction: Faction): void {
  const { service } = context.rules.numbers.persons;
  if (faction.head === null && !serving(game, faction.id).length) return;
  for (const person of idle(game, faction)) {
    const served = game.turn - (person.served ?? 0);
    const leaves = context.luck('retires', person.id).chance(service.leaves);
    if (served >= service.long && leaves) retire(context, person, 'age');
  }
  const wanted = total(establishmentTerms(game, context.rules, faction));
  const people = serving(game, faction.id);
  const luck = context.luck('service', faction.id);
  if (people.length < wanted && luck.chance(service.found)) {
    enterService(game, context, faction, luck);
  } else if (people.length > wanted + service.spare) {
    // Who has a name of his own in the histories is not sent away for want of a post.
    const newcomers = idle(game, faction).filter(({ served }) => served !== undefined);
    const [least] = sortedBy(newcomers, ({ skills }) => sum(Object.values(skills)));
    if (least) retire(context, least, 'unneeded');
  }
}

/** Who has no post, no seat and no claim. */
function idle(game: Game, { id, head, heir, contest }: Faction): Character[] {
  return inOrder(game.characters).filter(
    (person) =>
      person.faction === id &&
      person.status === 'active' &&
      person.id !== head &&
      person.role !== 'head' &&
      person.id !== heir?.person &&
      person.id !== contest?.person &&
      postOf(game, person) === null &&
      councillorAt(game, id, person.id) === undefined,
  );
}
