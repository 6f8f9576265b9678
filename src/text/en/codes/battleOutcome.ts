import type { BattleOutcome, FactionId } from '../../../sim';
import { list, type Segment, type Sentence, say } from '../../segments';
import { naming } from '../naming';

/** Who had the field in the end and who left it: one sentence or two, wherever a battle is told. */
export function battleOutcome(
  { end, holders, fled }: Pick<BattleOutcome, 'end' | 'holders' | 'fled'>,
  nameOf: (faction: FactionId) => Segment,
): Sentence {
  const powers = (ids: readonly FactionId[]) => list(ids.map(nameOf), naming.and);
  return [
    ...ended(end, powers(holders)),
    ...(fled.length === 0 ? [] : say` Ships of ${powers(fled)} withdrew.`),
  ];
}

function ended(end: BattleOutcome['end'], holders: Sentence): Sentence {
  switch (end) {
    case 'held':
      return say`The field was left to ${holders}.`;
    case 'batteries':
      return say`Only the batteries of ${holders} still stand.`;
    case 'contested':
      return say`Both sides still hold their ground.`;
    case 'deserted':
      return say`Nobody held the field.`;
  }
}
