import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/lib/luck';
import { fight } from '../../../src/sim/rules/battle/fight';
import { type Fighter, plainFighter, type Side } from '../../../src/sim/rules/battle/fighter';
import type { BattleSetup } from '../../../src/sim/rules/battle/setup';
import { traitRegistry } from '../../../src/sim/traits/registry';
import { testRules } from '../../support/testRules';

const sides = ['red', 'blue'];

function ships(side: Side, count: number, trait: string | null, figures: Partial<Fighter> = {}) {
  return Array.from({ length: count }, (_, index) => {
    const fighter = plainFighter({
      id: `ship:${side}:${index}`,
      kind: 'ship',
      name: '',
      class: 'cruiser',
      faction: sides[side]!,
      fleet: sides[side]!,
      side,
      group: side,
      role: 'cruiser',
      hull: 160,
      maxHull: 160,
      shields: 60,
      attack: 18,
      shots: 3,
      accuracy: 600,
      evasion: 100,
      initiative: 5,
      crew: 16,
      boarders: 5,
      ...figures,
    });
    traitRegistry.find(({ id }) => id === trait)?.battle?.(fighter);
    return fighter;
  });
}

/** Mean advantage in hull kept of side 0 over side 1, with losses counted whole, over many battles. */
function advantage(trait: string | null, figures: Partial<Fighter> = {}): number {
  const fighters = [...ships(0, 6, trait, figures), ...ships(1, 6, null)];
  const group = (side: Side) => ({
    fleet: sides[side]!,
    faction: sides[side]!,
    side,
    retreatAt: 1000,
    evades: false,
    retreatTo: null,
    escape: 0,
  });
  const setup: BattleSetup = {
    system: 'sol',
    towards: null,
    sides: [['red'], ['blue']],
    fighters,
    groups: [group(0), group(1)],
    luck: 'full',
    terms: [],
  };
  let sum = 0;
  for (let seed = 0; seed < 400; seed++) {
    fight(setup, luckOf(`${seed}`, 1, 'trait'), testRules).fighters.forEach((outcome, index) => {
      const kept = outcome.fate === 'captured' ? -160 : outcome.hull;
      sum += index < 6 ? kept : -kept;
    });
  }
  return Math.floor(sum / 400);
}

describe('a trait that helps in battle', () => {
  const plain = advantage(null);
  const helpful = [
    'alphaStrike',
    'adaptive',
    'regenerates',
    'boarding',
    'assimilates',
    'slavers',
    'commandAura',
    'armoured',
    'agile',
    'swarm',
    'fighters',
    'energyDissipator',
    'piercing',
    'hitAndRun',
    'falseColours',
  ];
  it.each(helpful)('%s', (trait) => {
    expect(advantage(trait)).toBeGreaterThan(plain);
  });

  it.each(['fragile', 'slowTurn'])('%s does not', (trait) => {
    expect(advantage(trait)).toBeLessThan(plain);
  });

  it('firesWhileCloaked, with a cloak; a plasma trail spoils it', () => {
    const unseen = { hidden: true, revealChance: 100 };
    const cloaked = advantage(null, unseen);
    const ghost = advantage('firesWhileCloaked', unseen);
    const trailing = advantage('plasmaTrail', { ...unseen, firesCloaked: true });
    expect(ghost).toBeGreaterThan(cloaked);
    expect(trailing).toBeLessThan(ghost);
  });
});

describe('the registry', () => {
  it('holds each trait once', () => {
    const ids = traitRegistry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
