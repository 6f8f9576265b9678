import { describe, expect, it } from 'vitest';
import {
  asSeen,
  fleetFigures,
  type Game,
  hashState,
  idsOf,
  knownStores,
  seenTogether,
  sightingOf,
  strengthOf,
  viewFor,
  type WorldFigures,
  worldFigures,
} from '../../../../src/sim';
import { words } from '../../../../src/text';
import { tinyGalaxy } from '../../../support/galaxy';
import { allProofPlays } from '../../../support/playedGames';

function flat({ output, ...figures }: WorldFigures) {
  return Object.entries({ ...figures, ...output });
}

function isInArrears({ factions }: Game, faction: string): boolean {
  const { dilithium = 0, latinum = 0 } = factions[faction]?.books?.arrears ?? {};
  return dilithium > 0 || latinum > 0;
}

describe('figures of worlds and fleets of others', () => {
  it('are the truth wherever they are shown as counted, in views of the proofs', () => {
    let counted = 0;
    const wrong: unknown[] = [];
    for (const { game, proof } of allProofPlays()) {
      const { rules } = proof;
      const truths: Record<string, Record<string, unknown>> = {};
      const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
      for (const faction of living.filter((_, place) => place % 4 === 0)) {
        const view = viewFor(game, rules, faction);
        for (const id of idsOf(view.worlds)) {
          if (view.worlds[id]?.owner === faction) continue;
          truths[id] ??= Object.fromEntries(flat(worldFigures(game, rules, game.worlds[id]!)));
          for (const [name, known] of flat(worldFigures(view, rules, view.worlds[id]!))) {
            if (known.kind !== 'exact') continue;
            counted += 1;
            // An expectation each would cost more than what it is about.
            if (hashState(known) !== hashState(truths[id][name]))
              wrong.push([faction, id, name, known]);
          }
        }
        for (const id of idsOf(view.fleets)) {
          const fleet = view.fleets[id]!;
          if (sightingOf(view, id).kind !== 'seen') continue;
          const there = game.fleets[id]!;
          // Ships are seen, empty pay chests are not: such crews fight worse than they look.
          if (isInArrears(game, there.faction)) continue;
          expect(fleetFigures(view, rules, fleet)).toEqual(fleetFigures(game, rules, there));
          expect(strengthOf(view, rules, fleet)).toBe(strengthOf(game, rules, there));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(1000);
  }, 60_000);

  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], far: [3000, 0] },
    lanes: ['sol-far'],
    factions: ['red', 'blue'],
    worlds: {
      'sol.home': { owner: 'red', people: 1000 },
      'far.home': { owner: 'blue', people: 1000, garrison: 40 },
    },
    fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser*2'] }],
  });
  const view = viewFor(game, rules, 'red');

  it('are unknown, never nothing, of what was never seen', () => {
    const world = view.worlds['far.home']!;
    expect(world.garrison).toBe(0);
    for (const [name, known] of flat(worldFigures(view, rules, world))) {
      expect([name, words.known.short(known)]).toEqual([name, '?']);
    }
  });

  it('are as last seen, with their age, of what is remembered; a mood is not remembered', () => {
    const older = { ...view, unknown: {}, age: { 'far.home': 3 } };
    const known = worldFigures(older, rules, { ...view.worlds['far.home']!, garrison: 40 });
    expect(known.garrison).toEqual({ kind: 'lastSeen', value: 40, age: 3 });
    expect(words.known.short(known.garrison)).toBe('40*');
    expect(words.known.source(known.garrison)).toContain('3 months ago');
    expect(known.loyalty).toEqual({ kind: 'unknown', why: 'outOfSight' });
  });

  it('of several things are as old as the oldest', () => {
    const seen = asSeen({ kind: 'seen' }, 4);
    const old = asSeen({ kind: 'lastSeen', age: 7 }, 2);
    expect(seenTogether([seen, seen])).toEqual({ kind: 'exact', value: 8 });
    expect(seenTogether([seen, old])).toEqual({ kind: 'lastSeen', value: 6, age: 7 });
  });

  it('stores are known of oneself only, unless a court is seen into', () => {
    expect(knownStores(view, 'red').latinum.kind).toBe('exact');
    expect(knownStores(view, 'blue').latinum).toEqual({ kind: 'unknown', why: 'hidden' });
  });
});
