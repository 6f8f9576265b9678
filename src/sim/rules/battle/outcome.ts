import type { FactionId } from '../../state/ids';
import type { Fighter } from './fighter';
import type { BattleResult } from './result';
import type { BattleSetup } from './setup';

/**
 * Who had the field when the guns fell silent: ships of one side, nothing but the batteries of its
 * worlds, both sides, or nobody.
 */
export type BattleEnd = 'held' | 'batteries' | 'contested' | 'deserted';

/** What a battle came to: the one account that reports, panels and screens put into words. */
export interface BattleOutcome {
  readonly end: BattleEnd;
  /** The powers of the side that has the field alone, of which something still stands. */
  readonly holders: readonly FactionId[];
  /** The powers of which a fleet left the field, in order of id. */
  readonly fled: readonly FactionId[];
  /** Ships each power brought, and of them those destroyed or taken. */
  readonly brought: Readonly<Record<FactionId, number>>;
  readonly lost: Readonly<Record<FactionId, number>>;
}

/** Ships a side brought, and of them those it lost. */
export function lossesOfSide(
  { brought, lost }: BattleOutcome,
  side: readonly FactionId[],
): { readonly lost: number; readonly of: number } {
  const sum = (counts: BattleOutcome['lost']) =>
    side.reduce((all, faction) => all + (counts[faction] ?? 0), 0);
  return { lost: sum(lost), of: sum(brought) };
}

/** Reads the outcome off what became of every fighter. */
export function outcomeOf(setup: BattleSetup, result: BattleResult): BattleOutcome {
  const ships = stillFighting(setup, result, 'ship');
  const worlds = stillFighting(setup, result, 'world');
  const holders = result.victor === null ? [] : [...ships, ...worlds];
  const fled = setup.groups.flatMap(({ faction }, number) =>
    result.left[number] && faction !== null ? [faction] : [],
  );
  return {
    end: endOf(result, ships, worlds),
    holders: [...new Set(holders)].sort(),
    fled: [...new Set(fled)].sort(),
    ...counted(setup, result),
  };
}

function endOf(
  { victor }: BattleResult,
  ships: readonly FactionId[],
  worlds: readonly FactionId[],
): BattleEnd {
  if (victor !== null) return ships.length > 0 ? 'held' : 'batteries';
  return ships.length + worlds.length > 0 ? 'contested' : 'deserted';
}

/** The powers of whom a fighter of a kind can still fight: of both sides, where no side is alone. */
function stillFighting(
  { fighters }: BattleSetup,
  result: BattleResult,
  wanted: Fighter['kind'],
): FactionId[] {
  return fighters.flatMap(({ kind, faction }, index) =>
    kind === wanted && faction !== null && result.fighters[index]?.fate === 'stands'
      ? [faction]
      : [],
  );
}

function counted(
  { fighters, sides }: BattleSetup,
  result: BattleResult,
): Pick<BattleOutcome, 'brought' | 'lost'> {
  const none = () =>
    Object.fromEntries(
      sides
        .flat()
        .sort()
        .map((id) => [id, 0]),
    );
  const brought: Record<FactionId, number> = none();
  const lost: Record<FactionId, number> = none();
  fighters.forEach(({ kind, faction }, index) => {
    if (kind === 'world' || faction === null) return;
    brought[faction] = (brought[faction] ?? 0) + 1;
    const fate = result.fighters[index]?.fate;
    if (fate === 'destroyed' || fate === 'captured') lost[faction] = (lost[faction] ?? 0) + 1;
  });
  return { brought, lost };
}
