import type { Action, BattleRecord } from '../../../sim';
import { words } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import type { Playback } from './playback';

const shown = 14;

/** The latest acts in words, the newest first. */
export function BattleLog({ playback, step }: { playback: Playback; step: number }) {
  const t = words.screens.battle;
  const { record, frames } = playback;
  const from = Math.max(0, step - shown);
  const recent = frames.slice(from, step);
  const round = frames[step - 1]?.round ?? 0;
  return (
    <section>
      <SectionHead>{t.round(round, record.rounds.length)}</SectionHead>
      <ol className="ra-battle-log" reversed>
        {recent.toReversed().map(({ action }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: acts are told apart by their place in the battle
          <li key={from + recent.length - index}>{sentence(record, action)}</li>
        ))}
      </ol>
    </section>
  );
}

function sentence({ combatants }: BattleRecord, action: Action): string {
  const t = words.screens.battle;
  const name = (index: number) => combatants[index]?.name ?? '';
  const at = name(action.at);
  switch (action.kind) {
    case 'shot': {
      const by = name(action.by);
      if (!action.hit) return t.log.miss(by, at);
      const damage = action.shields + action.hull;
      return action.free ? t.log.free(by, at, damage) : t.log.shot(by, at, damage);
    }
    case 'boarded':
      return action.taken
        ? t.log.boarded(name(action.by), at)
        : t.log.repelled(name(action.by), at);
    default:
      return t.log[action.kind](at);
  }
}
