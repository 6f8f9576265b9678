import type { FactionId, Ground, Reason } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { phrase, type Sentence } from '../../../segments';
import { reasonSentence } from '../../../words';
import { lasting } from './counting';
import { oneOf, type Told } from './oneOf';

interface Planned extends Told {
  readonly by: FactionId;
  readonly on: FactionId;
  /** When the war began. */
  readonly turn: number;
}

/** Why somebody had resolved upon a war, and how long before. */
export function planWords(
  { reason, turn }: Extract<Ground, { kind: 'reason' }>,
  war: Planned,
  { names, date }: Chronicler,
): Sentence {
  const one = names.faction(war.by);
  const other = names.faction(war.on);
  const months = war.turn - turn;
  const long = lasting(months);
  const ago = months < 2 ? 'only weeks before' : `${long} before`;
  const drive = driveOf(reason);
  switch (reason.code) {
    case 'plan.restrain':
      return oneOf(war, [
        () =>
          phrase`${other} stood closest to winning, and ${one} had resolved ${ago} to prevent that.`,
        () => phrase`Its council had reckoned ${ago} that ${other} would win if nobody stopped it.`,
        () => phrase`To wait was to lose: of all powers ${other} stood closest to the goal.`,
        () => phrase`Since ${date(turn)} ${one} had been bent on one thing: ${other} must not win.`,
      ]);
    case 'plan.conquer':
      if (months < 2) return phrase`It had made up its mind only weeks before${drive}.`;
      return oneOf(war, [
        () => phrase`It had prepared for it for ${long}${drive}.`,
        () => phrase`Ships and troops had been gathered for this since ${date(turn)}${drive}.`,
        () => phrase`The plan was laid ${ago}${drive}.`,
        () => phrase`Its eye had been on this prey since ${date(turn)}${drive}.`,
      ]);
    case 'plan.avenge':
      return oneOf(war, [
        () => phrase`It had sworn ${ago} to pay ${other} back for what it had suffered.`,
        () => phrase`Since ${date(turn)} it had waited for the day of revenge.`,
      ]);
    case 'plan.liberate':
      return oneOf(war, [
        () =>
          phrase`It had sworn ${ago} to break the chains of those whom ${other} held in bondage.`,
        () => phrase`That ${other} held people in chains, ${one} would suffer no longer.`,
      ]);
    case 'plan.unite':
      return phrase`It had looked for partners against ${other} since ${date(turn)}.`;
    default:
      return phrase`In its own words: “${reasonSentence(reason, names)}”`;
  }
}

/** What drove to a plan more than all else, as the end of a sentence. */
const drives: Readonly<Record<string, string>> = {
  'plan.prizes': ', for its aims could not be reached otherwise',
  'plan.land': ', for there was rich land to be had',
  'plan.odds': ', for the odds were good',
  'plan.need': ', for sitting still would not have won',
  'plan.opinion': ', and there was no love between the two',
  'plan.custom': ', and its people loved a fight',
  'plan.temper': ', and it never shied from a fight',
};

function driveOf({ terms }: Reason): string {
  const driving = terms.filter(({ label, amount }) => amount > 0 && drives[label] !== undefined);
  const [first] = [...driving].sort((a, b) => b.amount - a.amount);
  return first === undefined ? '' : (drives[first.label] ?? '');
}
