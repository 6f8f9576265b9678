import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { lessonsNeeded, officeLessons, teach } from '../../../../src/sim/rules/persons/careers';
import { bondOf, bondTerms } from '../../../../src/sim/rules/persons/loyalty';
import { establishmentTerms, serving } from '../../../../src/sim/rules/persons/service';
import { testContext } from '../../../support/context';
import { bid, houses, monthOfPeople } from '../../../support/people';

describe('a career', () => {
  it('turns lessons into levels, told to his own, and no further than the most', () => {
    const { game, rules } = houses();
    const context = testContext(game, rules);
    const needed = lessonsNeeded(rules, 6);
    teach(game, context, 'martok', 'attack', needed - 1);
    expect(game.characters.martok?.skills.attack).toBe(6);
    teach(game, context, 'martok', 'attack', 1);
    expect(game.characters.martok?.skills.attack).toBe(7);
    expect(context.events).toMatchObject([{ type: 'skillGrew', level: 7, to: ['red'] }]);
    teach(game, context, 'martok', 'attack', 100_000);
    expect(game.characters.martok?.skills.attack).toBe(rules.numbers.persons.careers.mostLevel);
  });

  it('learns administration by ruling and sitting at court, by the terms that are shown', () => {
    const galaxy = houses();
    const { game, rules } = galaxy;
    monthOfPeople(galaxy);
    const before = game.characters.martok?.lessons?.administration ?? 0;
    const points = total(officeLessons(game, rules, game.characters.martok!));
    expect(points).toBeGreaterThan(0);
    monthOfPeople(galaxy);
    expect(game.characters.martok?.lessons?.administration).toBe(before + points);
  });
});

describe('a service', () => {
  const open = (found: number) => {
    const galaxy = houses();
    const { persons } = galaxy.rules.numbers;
    const numbers = {
      ...galaxy.rules.numbers,
      persons: { ...persons, service: { ...persons.service, found } },
    };
    return { ...galaxy, rules: { ...galaxy.rules, numbers } };
  };

  it('is filled with newcomers until there are enough, each by a name of his own', () => {
    const galaxy = open(1000);
    const { game, rules } = galaxy;
    for (let month = 0; month < 60; month += 1) monthOfPeople(galaxy);
    const people = serving(game, 'red');
    expect(people).toHaveLength(total(establishmentTerms(game, rules, game.factions.red!)));
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(serving(game, 'green')).toEqual([]);
  });

  it('does not swell: of newcomers without a post the least able go', () => {
    const galaxy = open(1000);
    const { game, rules } = galaxy;
    for (let at = 0; at < 12; at += 1) {
      const id = `spare${at}`;
      game.characters[id] = { ...game.characters.kurn!, id, name: id, served: 1 };
    }
    for (let month = 0; month < 40; month += 1) monthOfPeople(galaxy);
    const { spare } = rules.numbers.persons.service;
    const wanted = total(establishmentTerms(game, rules, game.factions.red!));
    expect(serving(game, 'red').length).toBeLessThanOrEqual(wanted + spare);
    expect(game.characters.kurn?.status).toBe('active');
  });

  it('never leaves a chair empty: somebody unknown is found where nobody is left', () => {
    const galaxy = houses();
    for (const id of ['worf', 'martok', 'kurn']) galaxy.game.characters[id]!.status = 'dead';
    const events = monthOfPeople(galaxy);
    expect(events.map(({ type }) => type)).toContain('personEntered');
    const { head } = galaxy.game.factions.red!;
    expect(galaxy.game.characters[head!]).toMatchObject({ role: 'head', status: 'active' });
  });
});

describe('loyalty', () => {
  it('is bought by the name of heir, once a year and for influence', () => {
    const galaxy = houses();
    const { game, rules } = galaxy;
    const before = bondOf(game, rules, game.characters.martok!);
    expect(bid(galaxy, 'red', { type: 'nameHeir', person: 'martok' })).toBeNull();
    expect(bondOf(game, rules, game.characters.martok!)).toBe(
      before + rules.numbers.persons.loyalty.heir,
    );
    expect(bid(galaxy, 'red', { type: 'nameHeir', person: 'kurn' })).toBe('heirLately');
    expect(bid(galaxy, 'red', { type: 'nameHeir', person: 'martok' })).toBe('heirAlready');
    expect(bid(galaxy, 'red', { type: 'nameHeir', person: 'worf' })).toBe('rulesAlready');
    expect(bid(galaxy, 'red', { type: 'nameHeir', person: 'dukat' })).toBe('notYourCharacter');
  });

  it('knows ties: blood binds, rivalry parts', () => {
    const { game, rules } = houses();
    const { martok } = game.characters;
    martok!.ties = [{ kind: 'rival', to: 'worf' }];
    expect(bondTerms(game, rules, martok!).map(({ label }) => label)).toContain('bond.rival');
    martok!.ties = [];
    game.characters.worf!.ties = [{ kind: 'childOf', to: 'martok' }];
    expect(bondTerms(game, rules, martok!).map(({ label }) => label)).toContain('bond.kin');
  });
});
