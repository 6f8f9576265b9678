import { expect, it } from 'vitest';
import { computerTurn } from '../../src/ai/computerTurn';
import { ruleset } from '../../src/content';
import { type EventOf, type Game, idsOf, newGame, resolveTurn } from '../../src/sim';
import { type ProofName, proofGame, proofNames } from '../support/proofGames';
import { faultsOfFacts, faultsOfRecord, faultsOfWords, readMonth } from '../support/reportFaults';

const turns = 15;
let fought = 0;

/** Every month's reports of every power: one battle, one truth, no ids, nothing told twice. */
it.each(proofNames)(
  'the reports of a campaign of %s hold together',
  (name) => {
    const { faults, lines, battles } = readCampaign(name);
    expect(faults.slice(0, 20)).toEqual([]);
    expect(lines).toBeGreaterThan(200);
    fought += battles;
  },
  120_000,
);

it('with battles among them', () => {
  expect(fought).toBeGreaterThan(10);
});

function readCampaign(name: ProofName) {
  const { scenario, setup, rules } = proofGame(name, 'reports');
  const faults: string[] = [];
  let lines = 0;
  let battles = 0;
  let game: Game = newGame(scenario, setup, ruleset);
  for (let turn = 1; turn <= turns; turn += 1) {
    const { orders } = computerTurn(game, rules, setup, { humans: [] });
    const result = resolveTurn(game, orders, rules);
    game = result.game;
    battles += result.battles.length;
    faults.push(...result.battles.flatMap(faultsOfRecord));
    for (const reader of idsOf(game.factions)) {
      if (!game.factions[reader]?.books) continue;
      const month = readMonth(game, rules, result.events, reader);
      lines += month.lines.length;
      faults.push(...month.faults.map((fault) => `${name} ${turn} ${reader}: ${fault}`));
    }
  }
  return { faults, lines, battles };
}

it('would notice each of these', () => {
  for (const line of [
    'Fleet:rebellion:8 halted.',
    'A fleet will evadeAll.',
    'Our fleet retreated from Marcan to Marcan.',
    'The Klingon Empire founded it. the Klingon Empire leads.',
    'Raiders took 0 latinum from the trade of Bajor.',
    'The fleet of undefined arrived.',
    'An order lapsed',
  ]) {
    expect(faultsOfWords([line]), line).not.toEqual([]);
  }
  expect(faultsOfWords(['We won.', 'We won.'])).toEqual(['said twice: We won.']);
  expect(faultsOfWords(['Battle at Sol: Terrans 10 points. The field was left to them.'])).toEqual(
    [],
  );
  expect(faultsOfFacts([battle, { ...retreat, faction: 'blue' }])).toHaveLength(1);
  expect(faultsOfFacts([{ ...battle, victor: ['blue', 'red'] }])).toHaveLength(1);
  expect(faultsOfFacts([{ ...battle, end: 'contested' }])).toHaveLength(1);
});

const battle: EventOf<'battleFought'> = {
  type: 'battleFought',
  battle: 'battle:1:sol:1',
  towards: null,
  sides: [['red'], ['blue']],
  lost: { red: 0, blue: 2 },
  end: 'held',
  victor: ['red'],
  fled: [],
  where: 'sol',
  to: 'all',
};
const retreat: EventOf<'fleetRetreated'> = {
  type: 'fleetRetreated',
  fleet: 'fleet:blue:1',
  name: 'First Fleet',
  faction: 'blue',
  towards: null,
  refuge: 'vulcan',
  arrived: true,
  partOf: battle.battle,
  where: 'sol',
  to: 'all',
};
