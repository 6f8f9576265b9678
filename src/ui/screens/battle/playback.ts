import type { Action, BattleRecord } from '../../../sim';

export type Fate = 'fights' | 'destroyed' | 'disabled' | 'boarded' | 'retreated' | 'hidden';

/** A combatant at one moment of a battle. */
export interface Stand {
  readonly hull: number;
  readonly shields: number;
  readonly fate: Fate;
  readonly hits: number;
  /** Points of shields and hull it has cost others. */
  readonly damage: number;
}

/** One act and the round it belongs to, from 1. */
export interface Frame {
  readonly round: number;
  readonly action: Action;
}

/** A battle laid out act by act, with the state after every act. */
export interface Playback {
  readonly record: BattleRecord;
  readonly frames: readonly Frame[];
  /** `states[n]`: every combatant after n acts. */
  readonly states: readonly (readonly Stand[])[];
}

const playbacks = new WeakMap<BattleRecord, Playback>();

export function playbackOf(record: BattleRecord): Playback {
  let playback = playbacks.get(record);
  if (!playback) {
    playback = layOut(record);
    playbacks.set(record, playback);
  }
  return playback;
}

function layOut(record: BattleRecord): Playback {
  const frames = record.rounds.flatMap((actions, index) =>
    actions.map((action) => ({ round: index + 1, action })),
  );
  const states: (readonly Stand[])[] = [
    record.combatants.map(({ hull, shields, cloaked }) => ({
      hull,
      shields,
      fate: cloaked ? 'hidden' : 'fights',
      hits: 0,
      damage: 0,
    })),
  ];
  for (const { action } of frames) states.push(after(states.at(-1) ?? [], action));
  return { record, frames, states };
}

/** The state after one act; whoever it does not touch is shared with the state before. */
export function after(before: readonly Stand[], action: Action): readonly Stand[] {
  const stands = [...before];
  const change = (index: number, part: (stand: Stand) => Partial<Stand>) => {
    const stand = stands[index];
    if (stand) stands[index] = { ...stand, ...part(stand) };
  };
  switch (action.kind) {
    case 'shot': {
      const { shields, hull, hit } = action;
      change(action.at, (stand) => ({
        shields: Math.max(0, stand.shields - shields),
        hull: Math.max(0, stand.hull - hull),
      }));
      if (hit) {
        change(action.by, (stand) => ({
          hits: stand.hits + 1,
          damage: stand.damage + shields + hull,
        }));
      }
      break;
    }
    case 'destroyed':
      change(action.at, () => ({ hull: 0, fate: 'destroyed' }));
      break;
    case 'boarded':
      if (action.taken) change(action.at, () => ({ fate: 'boarded' }));
      break;
    case 'disabled':
      change(action.at, () => ({ fate: 'disabled' }));
      break;
    case 'retreated':
      change(action.at, () => ({ fate: 'retreated' }));
      break;
    case 'revealed':
      change(action.at, () => ({ fate: 'fights' }));
      break;
    case 'hidden':
      change(action.at, () => ({ fate: 'hidden' }));
      break;
  }
  return stands;
}

/** The turn a battle's id names (`battle:12:1`); null when it names none. */
export function turnOf(battle: string): number | null {
  const turn = Number.parseInt(battle.split(':')[1] ?? '', 10);
  return Number.isNaN(turn) ? null : turn;
}
