import type { Cure, DiscontentStage } from '../../../../sim';
import { percent } from '../../../format';
import type { Names } from '../../../names';
import { type Sentence, say } from '../../../segments';

/** How far the discontent of a member goes: what is told when it grows so far, and what it does when it has gone back to it. */
export const discontentWords: Readonly<
  Record<DiscontentStage, { readonly told: string; readonly now: string }>
> = {
  cool: { told: 'has cooled towards its allies', now: 'it is cool, and asks for nothing' },
  demanding: { told: 'makes demands in Council', now: 'it makes demands, and obstructs no more' },
  obstructing: {
    told: 'obstructs: it owes no quota and holds its fleets home',
    now: 'it obstructs, and threatens no more',
  },
  ultimatum: {
    told: 'has lost its patience, and threatens to leave',
    now: 'it stays, and has not lost its grievance',
  },
  leaving: { told: 'is leaving', now: 'it is leaving' },
};

/** What an alliance could do for a discontent member, as a clause without its full stop. */
export function cureSentence(cure: Cure, names: Names): Sentence {
  switch (cure.kind) {
    case 'office':
      return say`the office of ${names.anything(cure.office)}`;
    case 'shares':
      return say`${percent(cure.permille)} of the base shares from ${names.faction(cure.from)}`;
    case 'tariff':
      return say`an end of the tariff`;
    case 'spoil':
      return say`${names.world(cure.world)}, taken together`;
    case 'lean':
      return say`the broker leaning its way`;
    case 'balance':
      return say`the broker keeping the balance`;
  }
}
