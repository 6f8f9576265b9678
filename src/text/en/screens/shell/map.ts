import { percent } from '../../../format';
import { statecraftMap } from './statecraftMap';

/** The few words of the map itself. */
export const map = {
  legend: {
    unallied: 'Unallied',
    outside: 'Outside the alliance',
    noStanding: 'You sit in no Council',
    allied: 'Allied',
    treaty: 'By treaty',
    truce: 'Truce',
    war: 'War',
    'opinion.hostile': 'Hostile',
    'opinion.cold': 'Cold',
    'opinion.even': 'Indifferent',
    'opinion.warm': 'Warm',
    'opinion.devoted': 'Devoted',
    rich: 'Rich',
    poor: 'Poor',
    suppliedWell: 'Well supplied',
    suppliedBarely: 'At the end of supply',
    seen: 'In sight now',
    remembered: 'Last seen before',
    threatGreat: 'Great threat',
    threatSmall: 'Some threat',
    ...statecraftMap.legend,
  },
  opinionOf: (power: string) => `Towards ${power}`,
  standingOf: (power: string, share: number) => `${power} ${percent(share)}`,
  allianceOf: (leader: string) => `Led by ${leader}`,
  /** Beside a planned route: months until arrival, and the odds of the battle there in permille. */
  route: (
    turns: number,
    odds: { readonly from: number; readonly to: number; readonly likely: number } | null,
    blind: boolean,
  ) => {
    const months = turns === 1 ? '1 month' : `${turns} months`;
    if (odds === null) return blind ? `${months} · ?` : months;
    if (odds.to - odds.from <= 30) return `${months} · ${percent(odds.likely)}`;
    return `${months} · ${Math.round(odds.from / 10)}–${percent(odds.to)}`;
  },
};
