import type { Command } from '../../state/fleet';

/** What a fleet does that nobody has told anything yet; `supplies` in tenths of a month. */
export function idleCommand(supplies: number): Command {
  return {
    route: [],
    stance: 'hold',
    mission: { kind: 'none' },
    retreatAt: 1000,
    cloak: false,
    supplies,
  };
}
