import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { worthTerms } from '../../../../src/sim/rules/deals/worth';
import { memoryOf, memoryPoints } from '../../../../src/sim/rules/diplomacy/memories';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { takeCourtier } from '../../../../src/sim/rules/intelligence/covert/courtiers';
import { oddsTerms } from '../../../../src/sim/rules/intelligence/odds';
import { release, takeCaptive } from '../../../../src/sim/rules/persons/captives';
import { executionBill } from '../../../../src/sim/rules/persons/execution';
import { agentOf, nights, post } from '../../../support/agents';
import { testContext } from '../../../support/context';
import { movementOf } from '../../../support/movements';
import { bid, houses, monthOfPeople } from '../../../support/people';

const held = (captor = 'blue', person = 'martok') => {
  const galaxy = houses();
  takeCaptive(galaxy.game, person, captor, { kind: 'world', world: 'far.blue' });
  return galaxy;
};

describe('a captive', () => {
  it('is put to death at the price that was shown', () => {
    const galaxy = held();
    const { game, rules } = galaxy;
    game.movements = {
      'movement:blue:1': movementOf({
        id: 'movement:blue:1',
        ruler: 'blue',
        species: game.characters.martok!.species,
        worlds: { 'far.blue': { support: 20 } },
        radicalism: 10,
      }),
    };
    const bill = executionBill(game, rules, 'blue', game.characters.martok!);
    expect(bill).toMatchObject({ times: 1, courts: ['red', ...bill.courts.slice(1)] });
    const before = opinionOf(game, rules, 'red', 'blue');
    expect(bid(galaxy, 'blue', { type: 'executeCaptive', person: 'martok' })).toBeNull();
    expect(game.characters.martok).toMatchObject({ status: 'dead', captor: null });
    expect(game.factions.blue?.prestige).toBe(total(bill.shame));
    expect(opinionOf(game, rules, 'red', 'blue')).toBeLessThan(before);
    const { radicalism, worlds } = game.movements['movement:blue:1']!;
    const { execution } = rules.numbers.persons;
    expect(radicalism).toBe(10 + execution.radicalism);
    expect(worlds['far.blue']?.support).toBe(20 + execution.support);
    expect(bid(galaxy, 'blue', { type: 'executeCaptive', person: 'martok' })).toBe('notACaptive');
  });

  it('who ruled costs three times as much, and allies of both think less of it', () => {
    const galaxy = held('blue', 'worf');
    const { game, rules } = galaxy;
    const bill = executionBill(game, rules, 'blue', game.characters.worf!);
    const { shame, head } = rules.numbers.persons.execution;
    expect(total(bill.shame)).toBe(-shame * head);
    expect(bill.times).toBe(head);
  });

  it('is let go for goodwill, which wanes when it is done again and again', () => {
    const galaxy = held();
    const { game, rules } = galaxy;
    const thanks: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      expect(bid(galaxy, 'blue', { type: 'releaseCaptive', person: 'martok' })).toBeNull();
      const memory = memoryOf(game, 'red', 'blue', 'releasedOurs')!;
      thanks.push(memoryPoints(rules, memory, game.turn));
      takeCaptive(game, 'martok', 'blue', { kind: 'world', world: 'far.blue' });
    }
    const gains = thanks.map((points, at) => points - (thanks[at - 1] ?? 0));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(thanks.at(-1)).toBeLessThanOrEqual(rules.numbers.opinion.memories.releasedOurs.most);
  });

  it('cannot be swapped twice: whoever is given is gone, and who was bought free before is worth less', () => {
    const galaxy = held();
    const { game, rules } = galaxy;
    const item = { kind: 'prisoner', character: 'martok' } as const;
    const worth = () => total(worthTerms(game, rules, 'red', item, true, 'blue'));
    const worths = [0, 1, 2, 3].map((times) => {
      game.characters.martok!.bought = times;
      return worth();
    });
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(new Set(worths.slice(0, 3)).size).toBe(3);
    expect(worths[3]).toBe(0);
    release(game, game.characters.martok!);
    expect(bid(galaxy, 'blue', { type: 'releaseCaptive', person: 'martok' })).toBe('notACaptive');
  });

  it('stays a captive of his captor where the world is given away, and is left to nobody by it', () => {
    const galaxy = houses({
      worlds: {
        'sol.red': { owner: 'red', people: 4000, loyalty: 80 },
        'edge.blue': { owner: 'blue', people: 100, loyalty: 80, development: 'outpost' },
        'far.blue': { owner: 'blue', people: 1000, loyalty: 80, development: 'developed' },
      },
    });
    const { game } = galaxy;
    takeCaptive(game, 'martok', 'blue', { kind: 'world', world: 'edge.blue' });
    alterWorld(game, game.worlds['edge.blue']!, { owner: 'green' });
    monthOfPeople(galaxy);
    expect(game.characters.martok).toMatchObject({
      status: 'captured',
      captor: 'blue',
      hold: { kind: 'world', world: 'far.blue' },
    });
  });

  it('comes free with a ship that is lost, and passes to the enemy who takes it', () => {
    const galaxy = houses();
    const { game } = galaxy;
    const ship = game.fleets['fleet:blue:1']!.ships[0]!;
    takeCaptive(game, 'martok', 'blue', { kind: 'ship', ship });
    delete game.ships[ship];
    const freed = monthOfPeople(galaxy).find(({ type }) => type === 'prisonerFreed');
    expect(freed).toMatchObject({ character: 'martok', how: 'ship' });
  });
});

describe('whoever lays hands on a court', () => {
  it('finds it on its guard: heirs are not killed in a row without price', () => {
    const galaxy = houses();
    const { game, rules } = galaxy;
    monthOfPeople(galaxy);
    const agent = post(galaxy, { ...agentOf({ skill: 9, cover: 80 }) });
    const odds = () => total(oddsTerms(game, rules, agent, 'assassinate', 'martok'));
    const first = odds();
    const done = { game, context: testContext(game, rules), agent, victim: 'red' };
    takeCourtier(done, 'kurn', 'killed');
    const second = odds();
    // At once, before vigilance is counted anew: two murderers of one month are not better off.
    expect(second).toBeLessThan(first);
    takeCourtier(done, 'worf', 'kidnapped');
    expect(odds()).toBeLessThanOrEqual(second);
    expect(game.factions.red?.alarm).toBeLessThanOrEqual(rules.numbers.persons.captives.mostAlarm);
    const alarmed = game.factions.red!.alarm!;
    nights(galaxy);
    expect(game.factions.red?.alarm).toBe(alarmed - rules.numbers.persons.captives.calms);
    expect(game.characters.worf?.hold).toEqual({ kind: 'world', world: 'far.blue' });
  });
});
