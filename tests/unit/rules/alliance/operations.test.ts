import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import {
  isShort,
  operationForecast,
  operationRefusal,
  quotaTerms,
} from '../../../../src/sim/rules/alliance/operations';
import { paperStrength, paperStrengthOf } from '../../../../src/sim/rules/alliance/paperStrength';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';
import { calledOperation } from '../../../support/operations';

/** Red and green allied against blue, who holds the target; green keeps a station too. */
function pact() {
  return tinyGalaxy({
    systems: { home: [0, 0], port: [0, 100], camp: [100, 0], target: [200, 0] },
    lanes: ['home-camp', 'port-camp', 'camp-target'],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', people: 2000 },
      'port.prime': { owner: 'green', people: 2000 },
      'target.prime': { owner: 'blue', people: 1000, defences: 50 },
    },
    fleets: [
      { faction: 'red', at: 'home', ships: ['cruiser*6'] },
      { faction: 'green', at: 'port', ships: ['cruiser*2', 'transport'] },
      { faction: 'green', at: 'port', ships: ['station'] },
      { faction: 'blue', at: 'target', ships: ['cruiser*3'] },
    ],
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
    ],
    alliances: { pact: ['red', 'green'] },
  });
}

const terms = {
  kind: 'operation',
  target: 'target',
  staging: 'camp',
  strike: 4,
  command: 'red',
} as const;

test('the quota is the charter’s share of the warships that can leave their place', () => {
  const { game, rules } = pact();
  const quota = () => total(quotaTerms(game, rules, game.alliances.pact!, 'red'));
  const before = quota();
  const operation = calledOperation(game, rules, terms);
  const six = paperStrengthOf(game, rules, 'red');
  const two = paperStrengthOf(game, rules, 'green');
  expect(two * 3).toBe(six);
  expect(operation.quotas).toEqual({
    red: Math.floor((six * 300) / 1000),
    green: Math.floor((two * 300) / 1000),
  });
  expect(before).toBe(operation.quotas.red);
  expect(quota()).toBe(0);
});

test('what other operations have of a member is not owed twice, nor less than nothing', () => {
  const { game, rules } = pact();
  const operation = calledOperation(game, rules, terms);
  operation.status = 'striking';
  operation.fleets.red = ['fleet:red:1'];
  const share = Math.floor((paperStrengthOf(game, rules, 'red') * 300) / 1000);
  expect(quotaTerms(game, rules, game.alliances.pact!, 'red')).toEqual([
    { label: 'operation.quota', amount: share },
    {
      label: 'operation.elsewhere',
      subject: operation.id,
      amount: -paperStrengthOf(game, rules, 'red'),
    },
    { label: 'operation.enough', amount: paperStrengthOf(game, rules, 'red') - share },
  ]);
  operation.status = 'won';
  expect(total(quotaTerms(game, rules, game.alliances.pact!, 'red'))).toBe(share);
});

test('nobody owes what could not be there on the day, and is told what that is', () => {
  const far = tinyGalaxy({
    systems: { away: [-5000, 0], near: [0, 0], camp: [500, 0], target: [900, 0] },
    lanes: ['away-near', 'near-camp', 'camp-target'],
    factions: ['red', 'green', 'blue'],
    fleets: [
      { faction: 'red', at: 'near', ships: ['cruiser*2'] },
      { faction: 'red', at: 'away', ships: ['cruiser*4'] },
      { faction: 'green', at: 'camp', ships: ['cruiser'] },
    ],
    worlds: { 'target.prime': { owner: 'blue', people: 1000 } },
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
    ],
    alliances: { pact: ['red', 'green'] },
  });
  const six = paperStrengthOf(far.game, far.rules, 'red');
  const owed = (strike: number) =>
    quotaTerms(far.game, far.rules, far.game.alliances.pact!, 'red', { staging: 'camp', strike });
  expect(owed(6)).toEqual([
    { label: 'operation.quota', amount: Math.floor((six * 300) / 1000) },
    { label: 'operation.tooFar', amount: -Math.floor((((six * 4) / 6) * 300) / 1000) },
  ]);
  expect(owed(60).map(({ label }) => label)).toEqual(['operation.quota']);
  const inTime = total(owed(6));
  const called = calledOperation(far.game, far.rules, { ...terms, strike: 6 });
  expect(called.quotas.red).toBe(inTime);
});

test('nobody owes what would have to fight its way through worlds of enemies', () => {
  const beyond = (owner: string) => {
    const { game, rules } = tinyGalaxy({
      systems: { camp: [0, 0], gate: [100, 0], port: [200, 0] },
      lanes: ['camp-gate', 'gate-port'],
      factions: ['red', 'green', 'blue'],
      worlds: { 'gate.prime': { owner, people: 1000 } },
      fleets: [{ faction: 'green', at: 'port', ships: ['cruiser'] }],
      wars: [['green', 'blue']],
      alliances: { pact: ['red', 'green'] },
    });
    const meeting = { staging: 'camp', strike: 9 };
    return total(quotaTerms(game, rules, game.alliances.pact!, 'green', meeting));
  };
  expect(beyond('red')).toBeGreaterThan(0);
  expect(beyond('blue')).toBe(0);
});

test('half a hull is half the strength', () => {
  const { game, rules } = pact();
  const fleet = game.fleets['fleet:blue:1']!;
  const each = paperStrength(game, rules, fleet) / 3;
  for (const id of fleet.ships) game.ships[id]!.hull = 80;
  expect(paperStrength(game, rules, fleet)).toBe(3 * Math.floor(each / 2));
});

describe('a call is refused', () => {
  const refusal = (changed: object) => {
    const { game, rules } = pact();
    return operationRefusal(game, rules, game.alliances.pact!, { ...terms, ...changed })?.code;
  };
  test.each([
    [{}, undefined],
    [{ target: 'nowhere' }, 'noSuchSystem'],
    [{ target: 'home' }, 'targetNotHostile'],
    [{ staging: 'target' }, 'stagingHostile'],
    [{ command: 'blue' }, 'notMember'],
    [{ strike: 3 }, 'strikeDay'],
    [{ strike: 15 }, 'strikeDay'],
  ])('%j: %s', (changed, code) => {
    expect(refusal(changed)).toBe(code);
  });

  test('while another against the same target is under way, or any still gathers', () => {
    const { game, rules } = pact();
    const code = (other: object) =>
      operationRefusal(game, rules, game.alliances.pact!, { ...terms, ...other })?.code;
    const operation = calledOperation(game, rules, terms);
    alterWorld(game, game.worlds['port.prime']!, { owner: 'blue' });
    expect(code({})).toBe('operationUnderWay');
    expect(code({ target: 'port' })).toBe('operationGathers');
    operation.status = 'striking';
    expect(code({ target: 'port' })).toBeUndefined();
  });
});

test('a vote held too late puts the day off', () => {
  const { game, rules } = pact();
  game.turn = 9;
  expect(calledOperation(game, rules, terms).strike).toBe(9 + rules.numbers.operations.leastNotice);
});

test('the forecast adds up what each has told off, alike for every member', () => {
  const { game, rules } = pact();
  const operation = calledOperation(game, rules, terms);
  operation.fleets.red = ['fleet:red:1'];
  const [inTruth, ...seen] = [game, viewFor(game, rules, 'red'), viewFor(game, rules, 'green')].map(
    (realm) => operationForecast(realm, rules, realm.alliances.pact!, operation),
  );
  expect(inTruth!.members).toEqual([
    { member: 'green', owed: operation.quotas.green, committed: 0, gathered: 0, short: true },
    {
      member: 'red',
      owed: operation.quotas.red,
      committed: paperStrengthOf(game, rules, 'red'),
      gathered: 0,
      short: false,
    },
  ]);
  expect(total(inTruth!.strength)).toBe(paperStrengthOf(game, rules, 'red'));
  expect(total(inTruth!.opposition)).toBe(paperStrengthOf(game, rules, 'blue') + 50);
  for (const { members, strength } of seen) {
    expect(members).toEqual(inTruth!.members);
    expect(strength).toEqual(inTruth!.strength);
  }
});

test('a member is short only beyond the slack', () => {
  const { rules } = pact();
  expect(isShort(rules, 100, 80)).toBe(false);
  expect(isShort(rules, 100, 79)).toBe(true);
  expect(isShort(rules, 0, 0)).toBe(false);
});
