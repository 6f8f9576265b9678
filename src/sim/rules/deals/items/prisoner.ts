import * as z from 'zod/mini';
import { scale, sum } from '../../../lib/integers';
import { idsOf } from '../../../lib/ordered';
import { type Refusal, refuse } from '../../../lib/refusal';
import { statement } from '../../../lib/statement';
import { type Term, term } from '../../../lib/terms';
import type { Character } from '../../../state/character';
import type { DealItemOf } from '../../../state/dealItem';
import type { CharacterId } from '../../../state/ids';
import { anyId } from '../../../state/schemaParts';
import { freePrisoner } from '../../persons/captives';
import { booked, type Judged } from '../worth/judged';
import type { DealItemDefinition, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    /** A captive of the giver's. */
    prisoner: { character: CharacterId };
  }
}

/**
 * A captive may be ransomed.
 * @source invented
 */
export const prisoner: DealItemDefinition<'prisoner'> = {
  kind: 'prisoner',
  schema: z.strictObject({ kind: z.literal('prisoner'), character: anyId }),
  amongEnemies: true,
  spared: ({ numbers }) => numbers.persons.captives.spared,
  key: ({ character }) => `prisoner:${character}`,
  single: () => true,
  refusal,
  choices,
  worth,
  handOver: ({ game, told, giver }, { character }) => {
    freePrisoner(game, told, character, giver, 'deal');
    const person = game.characters[character];
    if (person) person.bought = (person.bought ?? 0) + 1;
  },
  effects: ({ giver }, { character }) => [statement('item.prisoner', { character, giver })],
};

function refusal(
  { realm, giver, receiver }: Table,
  { character: id }: DealItemOf<'prisoner'>,
): Refusal | null {
  const character = realm.characters[id];
  if (!character) return refuse('noSuchCharacter');
  if (character.status !== 'captured' || character.captor !== giver) {
    return refuse('notACaptive', { character: id, faction: giver });
  }
  return character.faction === receiver
    ? null
    : refuse('captiveOfOthers', { character: id, faction: receiver });
}

function choices({ realm, giver }: Table): DealItemOf<'prisoner'>[] {
  return idsOf(realm.characters)
    .filter((id) => realm.characters[id]?.captor === giver)
    .map((character) => ({ kind: 'prisoner', character }));
}

/**
 * A captive is worth his skills to his own people; his captor gives up a hostage. Who was bought free before is worth less each
 * time: nobody pays twice for the same carelessness.
 */
function worth(judged: Judged, { character: id }: DealItemOf<'prisoner'>): Term[] {
  const { realm, rules, gains } = judged;
  const character = realm.characters[id];
  if (!character) return [];
  const { captor } = rules.numbers.deals.prisoner;
  const { again } = rules.numbers.persons.captives;
  const full = valueOfCaptive(judged, character);
  const left = scale(full, Math.max(0, 1000 - again * (character.bought ?? 0)));
  const felt = (value: number) => booked(judged, gains ? value : scale(value, captor));
  return [
    ...term('deal.prisoner', felt(full), id),
    ...term('deal.prisonerAgain', felt(left) - felt(full), id),
  ];
}

/** Whoever ruled is worth more, whether or not somebody sits on his chair by now. */
function valueOfCaptive(
  { realm, rules }: Judged,
  { id, skills, role, faction }: Character,
): number {
  const { perSkill, head } = rules.numbers.deals.prisoner;
  const levels = sum(Object.values(skills));
  return levels * perSkill + (role === 'head' || realm.factions[faction]?.head === id ? head : 0);
}
