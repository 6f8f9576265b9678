import type { FactionId, Reason } from '../../sim';
import { total } from '../../sim';
import type { Rival } from '../core/posture';
import { type Outlook, prizesOf } from './outlook';

/** An enemy for whose sake one looks for partners, and how much one is driven to it. */
export interface CommonEnemy {
  readonly rival: Rival;
  /** Partners are sought when they add up to 0 or more. */
  readonly urge: Reason['terms'];
}

/** Strength of a power, in permille of the own side's, from which one cannot beat it alone. */
const tooStrong = 800;
/** Points of urge for each so many permille above it, and at most. */
const strengthPerPoint = 25;
const mostForStrength = 40;
/** Opinion below which a strong neighbour is feared, and within which lane distance. */
const dislike = -15;
const nearby = 900;
/** Turns of bearing it for a point of urge, and most of them. */
const turnsPerPoint = 1;
const mostForPatience = 40;
/** Turn from which one has lived with him so long that it wears off again, a point a turn. */
const usedTo = 36;
/** What reserve has to be overcome before one ties one's hands. */
const reserve = -60;

/**
 * The power that drives one most to look for partners: too strong to be beaten or borne alone, and
 * an enemy, or in possession of what one must have, or feared. Null when there is none.
 */
export function commonEnemyOf(outlook: Outlook): CommonEnemy | null {
  let worst: CommonEnemy | null = null;
  for (const rival of outlook.posture.rivals) {
    if (dread(outlook, rival.faction) < tooStrong) continue;
    const urge = urgeAgainst(outlook, rival);
    if (urge.length === 0) continue;
    if (worst === null || total([...urge]) > total([...worst.urge])) worst = { rival, urge };
  }
  return worst;
}

/** What a power is feared for: what is seen of it, or its name where that is greater. */
function dread({ ratio, renown }: Outlook, faction: FactionId): number {
  return Math.max(ratio(faction), renown(faction));
}

function urgeAgainst(outlook: Outlook, rival: Rival): Reason['terms'] {
  const { planner, attitude, opinion } = outlook;
  const { faction, atWar, distance } = rival;
  const ratio = dread(outlook, faction);
  const prizes = prizesOf(planner, faction).length;
  const feared = ratio > 1000 && opinion(faction) < dislike && distance >= 0 && distance < nearby;
  if (!atWar && prizes === 0 && !feared) return [];
  const { turn } = planner.view;
  return [
    { label: 'urge.reserve', amount: reserve },
    {
      label: 'urge.strength',
      subject: faction,
      amount: Math.min(mostForStrength, Math.floor((ratio - tooStrong) / strengthPerPoint)),
    },
    { label: 'urge.war', subject: faction, amount: atWar ? 25 : 0 },
    { label: 'urge.prize', subject: faction, amount: prizes > 0 ? 20 : 0 },
    { label: 'urge.fear', subject: faction, amount: feared ? 15 : 0 },
    { label: 'urge.exhaustion', amount: Math.floor(planner.own.exhaustion / 2) },
    { label: 'urge.custom', amount: Math.floor(attitude('coalition') / 2) },
    {
      label: 'urge.patience',
      amount: Math.max(
        0,
        Math.min(mostForPatience, Math.floor(turn / turnsPerPoint)) - Math.max(0, turn - usedTo),
      ),
    },
  ];
}
