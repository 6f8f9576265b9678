import { boundedOptions, type SandboxOptions } from '../../sim';

/** What a galaxy is to be, apart from its seed. */
export type Galaxy = Required<Omit<SandboxOptions, 'seed'>>;

const usual: Galaxy = { systems: 80, factions: 6, turns: 150, lanes: 'some', pace: 1000 };

/** What a shared link asks for, brought within the limits. */
export function sandboxFrom(search: string): Galaxy {
  const given = new URLSearchParams(search);
  const whole = (key: 'systems' | 'factions' | 'turns' | 'pace') => {
    const value = Number.parseInt(given.get(key) ?? '', 10);
    return Number.isNaN(value) ? usual[key] : value;
  };
  const lanes = (['few', 'some', 'many'] as const).find((each) => each === given.get('lanes'));
  const { seed: _, ...galaxy } = boundedOptions({
    ...usual,
    seed: '0',
    systems: whole('systems'),
    factions: whole('factions'),
    turns: whole('turns'),
    lanes: lanes ?? usual.lanes,
    pace: whole('pace'),
  });
  return galaxy;
}
