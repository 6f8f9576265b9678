import { expect, test } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import type { GameEvent } from '../../src/sim/events/event';
import { accountTerms } from '../../src/sim/rules/alliance/accounts';
import { spoilsOf } from '../../src/sim/rules/alliance/spoils';
import type { Game } from '../../src/sim/state/game';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { tinyGalaxy } from '../support/galaxy';
import { calledOperation } from '../support/operations';

/**
 * Red and green live a few turns from a world that blue guards with more than either of them has.
 * The Council has called both to the camp.
 */
function war(members: readonly string[]) {
  const made = tinyGalaxy({
    systems: {
      redHome: [0, 0],
      greenHome: [0, 800],
      camp: [400, 400],
      gap: [800, 400],
      target: [1200, 400],
      far: [2400, 400],
    },
    lanes: ['redHome-camp', 'greenHome-camp', 'camp-gap', 'gap-target', 'target-far'],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'redHome.prime': { owner: 'red', development: 'developed', people: 4000 },
      'greenHome.prime': { owner: 'green', development: 'developed', people: 4000 },
      'target.fort': { owner: 'blue', development: 'developed', people: 1000, garrison: 10 },
      'far.home': { owner: 'blue', development: 'developed', people: 4000 },
    },
    fleets: [
      { faction: 'red', at: 'redHome', ships: ['cruiser*12'] },
      { faction: 'red', at: 'redHome', ships: [60, 60, 60, 60, 60].map(transport) },
      { faction: 'green', at: 'greenHome', ships: ['battleship*5'] },
      { faction: 'blue', at: 'target', ships: ['cruiser*13'], stance: 'hold' },
    ],
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
    ],
    ...(members.length > 1 ? { alliances: { pact: members } } : {}),
    luck: 'none',
  });
  const { game } = made;
  const { pact } = game.alliances;
  if (pact) pact.charter.quota = 800;
  return made;
}

const transport = (troops: number) => ({ class: 'transport', troops });

interface Month {
  readonly game: Game;
  readonly events: readonly GameEvent[];
}

/** Plays months in which the computer commands the given sides, and blue waits. */
function played(
  { game, rules }: ReturnType<typeof war>,
  sides: readonly string[],
  turns: number,
): Month[] {
  const months: Month[] = [];
  let now = game;
  for (let turn = 0; turn < turns; turn += 1) {
    const orders = Object.fromEntries(
      sides.map((id) => [id, planOrders(viewFor(now, rules, id), rules, { difficulty: 'normal' })]),
    );
    const month = resolveTurn(now, orders, rules);
    months.push(month);
    now = month.game;
  }
  return months;
}

const systemOf = ({ place }: Game['fleets'][string]) =>
  place.kind === 'system' ? place.system : null;

test('allies gather before they strike, strike on the day, and win what neither could alone', () => {
  const table = war(['red', 'green']);
  const { game, rules } = table;
  const { id, strike } = calledOperation(game, rules, {
    target: 'target',
    staging: 'camp',
    strike: 7,
  });
  const months = played(table, ['red', 'green'], 16);
  for (const { game: then } of months.filter((month) => month.game.turn <= strike)) {
    const early = Object.values(then.fleets).filter(
      (fleet) => fleet.faction !== 'blue' && ['gap', 'target'].includes(systemOf(fleet) ?? ''),
    );
    expect(early, `turn ${then.turn}`).toEqual([]);
  }
  const told = months.flatMap(({ events }) => events);
  expect(told.filter(({ type }) => type === 'quotaShort')).toEqual([]);
  const struck = told.find((event) => event.type === 'operationStruck');
  expect(struck).toMatchObject({ operation: id, target: 'target' });
  expect(Object.values(struck?.brought ?? {}).every((strength) => strength > 0)).toBe(true);
  const battles = told.filter((event) => event.type === 'battleFought');
  expect(battles[0]?.sides).toEqual([['green', 'red'], ['blue']]);
  expect(told.find(({ type }) => type === 'operationEnded')).toMatchObject({ won: true });
  const after = months.at(-1)!.game;
  expect(['red', 'green']).toContain(after.worlds['target.fort']?.owner);
  const pact = after.alliances.pact!;
  expect(spoilsOf(pact).map(({ world }) => world)).toEqual(['target.fort']);
  for (const member of ['red', 'green']) {
    const { given } = accountTerms(after, pact, member);
    expect(given.map(({ label }) => label)).toContain('account.strength');
  }
});

test.each(['red', 'green'])('alone %s does not even try, and would be beaten', (side) => {
  const charges = played(war([]), [side], 10).flatMap(({ game }) =>
    Object.values(game.fleets).filter(
      (fleet) => fleet.faction === side && systemOf(fleet) === 'target',
    ),
  );
  expect(charges).toEqual([]);
  const { game, rules } = war([]);
  const route = ['camp', 'gap', 'target'];
  const fleet = `fleet:${side}:1`;
  const charge = [
    { order: { type: 'setStance', fleet, stance: 'assault' } },
    { order: { type: 'setRetreat', fleet, permille: 1000 } },
    { order: { type: 'moveFleet', fleet, route } },
  ] as const;
  let now = resolveTurn(game, { [side]: charge }, rules).game;
  for (let turn = 0; turn < 12; turn += 1) now = resolveTurn(now, {}, rules).game;
  expect(now.fleets[fleet]).toBeUndefined();
  expect(now.fleets['fleet:blue:1']).toBeDefined();
});

test('what an ally says it will do is known to the others, and to them alone', () => {
  const table = war(['red', 'green']);
  calledOperation(table.game, table.rules, { target: 'target', staging: 'camp', strike: 7 });
  const { game } = played(table, ['red', 'green'], 2).at(-1)!;
  const seen = viewFor(game, table.rules, 'green').alliances.pact!;
  expect(seen.council?.intents.red).toMatchObject([{ kind: 'gather', system: 'camp' }]);
  expect(viewFor(game, table.rules, 'blue').alliances.pact!.council).toBeNull();
});
