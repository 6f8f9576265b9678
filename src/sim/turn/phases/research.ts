import { inOrder } from '../../lib/ordered';
import { total } from '../../lib/terms';
import { researchOf } from '../../rules/economy/income';
import { type RealmIndex, realmIndexOf } from '../../rules/economy/realmIndex';
import {
  advanceResearch,
  type Studied,
  studyable,
  technologyCost,
} from '../../rules/economy/researchRules';
import { holdingStill } from '../../rules/figures/stillness';
import type { Books, Faction } from '../../state/faction';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';

/**
 * Every faction's scholars spend a month on what it wants to know. What allies knew when
 * the phase began makes it cheaper, so that the sequence of factions does not matter.
 * @source invented
 */
export function research(game: Game, context: TurnContext): void {
  const realmIndex = realmIndexOf(game, context.rules);
  const studies: { faction: Faction; books: Books; studied: Studied }[] = [];
  holdingStill(game, () => {
    for (const faction of inOrder(game.factions)) {
      const { books } = faction;
      if (!faction.alive || !books) continue;
      studies.push({ faction, books, studied: study(game, context, faction, books, realmIndex) });
    }
  });
  for (const { faction, books, studied } of studies) learn(game, context, faction, books, studied);
}

function study(
  game: Game,
  { rules }: TurnContext,
  faction: Faction,
  books: Books,
  realmIndex: RealmIndex,
): Studied {
  const points = researchOf(game, rules, faction.id, realmIndex);
  const { research: wanted, progress } = books;
  const known = new Set(faction.technologies);
  return advanceResearch(rules, { research: wanted, progress, known }, points, (id) =>
    total(technologyCost(game, rules, faction.id, id)),
  );
}

function learn(
  game: Game,
  context: TurnContext,
  faction: Faction,
  books: Books,
  studied: Studied,
): void {
  books.research = studied.research;
  books.progress = studied.progress;
  for (const technology of studied.learned) {
    faction.technologies = [...faction.technologies, technology];
    const fact = { type: 'technologyLearned', technology, faction: faction.id } as const;
    context.emit({ ...fact, how: 'research' }, null, [faction.id], false);
  }
  const open = studyable(game, context.rules, faction.id);
  const studying = open.some((id) => books.research.includes(id));
  if (studied.idle > 0 && open.length > 0 && !studying) {
    context.emit({ type: 'researchIdle', faction: faction.id }, null, [faction.id], false);
  }
}
