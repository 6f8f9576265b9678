import { percent } from '../format';

/** The few words of the map itself. */
export const map = {
  legend: {
    unallied: 'Unallied',
    own: 'Your own',
    allied: 'Allied',
    peace: 'Peace',
    truce: 'Truce',
    war: 'War',
    rich: 'Rich',
    poor: 'Poor',
    suppliedWell: 'Well supplied',
    suppliedBarely: 'At the end of supply',
    seen: 'In sight',
    remembered: 'Remembered',
    threatGreat: 'Great threat',
    threatSmall: 'Some threat',
  } as Readonly<Record<string, string>>,
  allianceOf: (leader: string) => `Led by ${leader}`,
  /** Beside a planned route: months until arrival, and the odds of the battle there in permille. */
  route: (turns: number, odds: number | null) => {
    const months = turns === 1 ? '1 month' : `${turns} months`;
    return odds === null ? months : `${months} · ${percent(odds)}`;
  },
};
