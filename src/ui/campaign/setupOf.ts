import {
  type FactionId,
  type Player,
  playerNameLength,
  type SandboxOptions,
  type Setup,
} from '../../sim';
import { type Draft, seedOf } from './draft';
import { peopleOf } from './people';

/** The setup a draft stands for, with every faction of the scenario named. */
export function setupOf(
  scenario: string,
  draft: Draft,
  factions: readonly FactionId[],
  sandbox?: SandboxOptions,
): Setup {
  const computer: Player = {
    controller: 'computer',
    difficulty: draft.level,
    handicap: draft.otherHandicap,
  };
  const human: Player = { ...computer, controller: 'human', handicap: draft.ownHandicap };
  const people = peopleOf(
    draft,
    factions.map((id) => ({ id })),
  );
  const playerOf = (id: FactionId): Player => {
    const person = people.find(({ power }) => power === id);
    if (!person) return computer;
    const name = people.length > 1 ? person.name.trim().slice(0, playerNameLength) : '';
    return name === '' ? human : { ...human, name };
  };
  return {
    scenario,
    seed: seedOf(draft),
    luck: draft.luck,
    ...(draft.decisions !== 'all' && { decisions: draft.decisions }),
    players: Object.fromEntries(factions.map((id) => [id, playerOf(id)])),
    ...(sandbox && { sandbox }),
  };
}
