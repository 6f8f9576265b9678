import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../../src/sim/rules/diplomacy/memories';
import { catchAgent } from '../../../../src/sim/rules/intelligence/catchAgent';
import { covertDefinitions } from '../../../../src/sim/rules/intelligence/covert/kinds';
import type { CovertKind, Station } from '../../../../src/sim/state/agent';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { agentOf, nights, post, type Shadows, shadows } from '../../../support/agents';
import { testContext } from '../../../support/context';
import { movementOf } from '../../../support/movements';

const at: Readonly<Record<'court' | 'world', Station>> = {
  court: { kind: 'court', of: 'red' },
  world: { kind: 'world', world: 'mine.red' },
};

/** Carries a mission out as if it had worked. */
function work(galaxy: Shadows, kind: CovertKind, station: Station, target: string | null) {
  const agent = galaxy.game.agents?.['agent:blue:1'] ?? post(galaxy, { station });
  const { game, rules } = galaxy;
  const posting = { realm: game, rules, agent, victim: 'red' };
  expect(covertDefinitions[kind].targets(posting)).toContain(target);
  const context = testContext(game, rules);
  covertDefinitions[kind].carryOut?.({ game, context, agent, victim: 'red' }, target);
  return context.events;
}

const queue = (done: number) => [
  {
    id: 'item:red:1',
    kind: 'ship' as const,
    what: 'cruiser',
    ship: null,
    done,
    spent: { dilithium: 0, duranium: 40, latinum: 10, influence: 0 },
    repeat: false,
    paused: false,
    stalled: 'none' as const,
  },
];

describe('what a covert mission does', () => {
  it('sabotage: work done and defences are lost, and what was paid with them', () => {
    const galaxy = shadows();
    const world = galaxy.game.worlds['mine.red']!;
    world.works!.queue = queue(50);
    world.defences = 100;
    const [event] = work(galaxy, 'sabotage', at.world, null);
    expect(event).toMatchObject({ type: 'worldSabotaged', work: 30, defences: 60, to: ['red'] });
    expect(world.works?.queue[0]).toMatchObject({ done: 20, spent: { duranium: 40 } });
    expect(world.defences).toBe(40);
  });

  it('incite and calm: the support of a movement there', () => {
    const galaxy = shadows();
    const movement = movementOf({ worlds: { 'mine.red': { support: 30 } } });
    galaxy.game.movements = { [movement.id]: movement };
    const support = () => galaxy.game.movements?.[movement.id]?.worlds['mine.red']?.support;
    work(galaxy, 'incite', at.world, movement.id);
    expect(support()).toBe(42);
    work(galaxy, 'calm', at.world, movement.id);
    expect(support()).toBe(30);
  });

  it('replaced officers: the fleet is seen wherever it goes, with its orders and what it sees', () => {
    const galaxy = shadows({
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser'], route: ['mine', 'edge'] }],
    });
    const { game, rules } = galaxy;
    const fleet = 'fleet:red:1';
    work(galaxy, 'replaceOfficer', at.court, fleet);
    expect(game.agents?.['agent:blue:1']).toMatchObject({
      station: { kind: 'fleet', fleet },
      mission: { kind: 'watch', due: 0 },
    });
    game.fleets[fleet]!.place = { kind: 'system', system: 'mine' };
    const view = viewFor(game, rules, 'blue');
    expect(view.fleets[fleet]?.command?.route).toEqual(['mine', 'edge']);
    expect(view.sight.seen.mine).toBe(true);
    const others = viewFor(game, rules, 'green');
    expect(others.fleets[fleet]?.command ?? null).toBeNull();
    // Nothing is left of it when the fleet is lost: he comes home.
    delete game.fleets[fleet];
    nights(galaxy);
    expect(game.agents?.['agent:blue:1']?.station.kind).toBe('home');
  });

  it('a false order: the fleet lies still, once, and its power hears that nobody gave it', () => {
    const galaxy = shadows({
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser'], route: ['mine', 'edge'] }],
    });
    const aboard = { kind: 'fleet', fleet: 'fleet:red:1' } as const;
    const [event] = work(galaxy, 'falseOrder', aboard, null);
    expect(event).toMatchObject({ type: 'fleetMisled', faction: 'red', to: ['red'] });
    expect(galaxy.game.fleets['fleet:red:1']?.command?.route).toEqual([]);
  });

  it('forged evidence: it is believed until an agent is found there', () => {
    const galaxy = shadows();
    const { game, rules } = galaxy;
    work(galaxy, 'forge', at.court, 'green');
    expect(memoryOf(game, 'red', 'green', 'plotted')?.points).toBeLessThan(0);
    // Nobody else is told who made it.
    expect(JSON.stringify(viewFor(game, rules, 'red'))).not.toContain('forged');
    const context = testContext(game, rules);
    catchAgent(game, context, game.agents!['agent:blue:1']!, 'red', 'search');
    expect(memoryOf(game, 'red', 'green', 'plotted')).toBeUndefined();
    expect(memoryOf(game, 'green', 'blue', 'spiedOn')?.points).toBeLessThan(0);
    expect(context.events.map(({ type }) => type)).toContain('forgeryExposed');
    expect(game.agents?.['agent:blue:1']?.forged).toBeUndefined();
  });

  it('freeing captives: officers and agents come home', () => {
    const galaxy = shadows({ characters: { anna: { faction: 'blue' } } });
    const { game } = galaxy;
    Object.assign(game.characters.anna!, { status: 'captured', captor: 'red' });
    const held = { by: 'red', since: 1 };
    game.agents = { 'agent:blue:2': agentOf({ id: 'agent:blue:2', held }) };
    work(galaxy, 'freePrisoner', at.court, 'anna');
    expect(game.characters.anna).toMatchObject({ status: 'active', captor: null });
    work(galaxy, 'freePrisoner', at.court, 'agent:blue:2');
    expect(game.agents['agent:blue:2']?.held).toBeUndefined();
  });

  it('laying hands on a court: one is held, another is dead', () => {
    const galaxy = shadows({
      characters: { karn: { faction: 'red', role: 'head' } },
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser'] }],
      factions: { red: { head: 'karn' }, blue: {}, green: {} },
    });
    const fleet = galaxy.game.fleets['fleet:red:1'];
    fleet!.commander = 'karn';
    work(galaxy, 'kidnap', at.court, 'karn');
    expect(fleet?.commander, 'who is held commands no fleet').toBeNull();
    expect(galaxy.game.characters.karn).toMatchObject({ status: 'captured', captor: 'blue' });
    galaxy.game.characters.karn!.status = 'active';
    const [event] = work(galaxy, 'assassinate', at.court, 'karn');
    expect(galaxy.game.characters.karn?.status).toBe('dead');
    expect(event).toMatchObject({ type: 'courtierLost', how: 'killed', to: 'all' });
  });

  it('watching: workshops and whoever moves there', () => {
    const galaxy = shadows();
    const { game, rules } = galaxy;
    game.worlds['mine.red']!.works!.queue = queue(5);
    const movement = movementOf({ worlds: { 'mine.red': { support: 20 } } });
    game.movements = { [movement.id]: movement };
    const mission = { kind: 'watch', target: null, since: 1, due: 0 } as const;
    post(galaxy, { station: at.world, mission });
    const view = viewFor(game, rules, 'blue');
    expect(view.worlds['mine.red']?.works?.queue).toHaveLength(1);
    expect(view.movements?.[movement.id]?.worlds['mine.red']?.support).toBe(20);
    expect(view.worlds['sol.red']?.works).toBeNull();
    post(galaxy, { station: at.world });
    const blind = viewFor(game, rules, 'blue');
    expect(blind.worlds['mine.red']?.works).toBeNull();
    expect(blind.movements).toBeUndefined();
    expect(blind.sight.seen.mine).toBe(true);
  });
});
