import { expect, it } from 'vitest';
import { copy, deepFreeze, type Game, hashState, idsOf, luckOf, viewFor } from '../../src/sim';
import { sourcesIn } from '../boundaries/support/sources';
import { campaign, hashesOf } from '../support/campaign';
import { allProofPlays } from '../support/playedGames';
import { proofGame } from '../support/proofGames';
import { lookAround, lookFromScreens, proveLooking, staysAsItIs } from '../support/proveLooking';

/** Promise 8: looking changes nothing. */
it('forecasts, views and plans leave the hash as it was', () => {
  console.log(`${proveLooking(15)} looks, every hash as it was`);
}, 60_000);

it('nor do they write anything and put it back: a frozen game can be looked at', () => {
  for (const { game, proof } of allProofPlays()) {
    const frozen: Game = deepFreeze(copy(game));
    for (const faction of idsOf(frozen.factions)) {
      lookAround(frozen, proof.rules, faction, luckOf('frozen', 0, faction));
      lookFromScreens(frozen, proof.rules, faction, luckOf('frozen', 1, faction), false);
    }
    expect(hashState(frozen)).toBe(hashState(game));
  }
}, 60_000);

it('a look that writes is found out', () => {
  const { game, proof } = allProofPlays()[0]!;
  const view = viewFor(game, proof.rules, idsOf(game.factions)[0]!);
  const write = () => {
    (view.age as Record<string, number>).somewhere = 1;
  };
  expect(() => staysAsItIs(view, write)).toThrow('changed the view');
});

it('every question that the page asks of a view is among the looks', () => {
  const looks = sourcesIn('tests/support')
    .filter(({ path }) => /(prove|screen)Look/.test(path))
    .map(({ code }) => code)
    .join();
  const asked = askedByThePage();
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((name) => !new RegExp(`\\b${name}\\(`).test(looks))).toEqual([]);
});

/** Functions of the core that take what is known and that the page imports. */
function askedByThePage(): string[] {
  const imported = new Set(
    ['src/ui', 'src/map', 'src/store', 'src/text']
      .flatMap(sourcesIn)
      .flatMap(({ code }) => [...code.matchAll(/import \{([^}]*)\} from '(?:\.\.\/)+sim'/g)])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
  );
  const question = /export function (\w+)(?:<[^>]*>)?\(\s*\w+: (?:View|Realm|Knowledge)\b/g;
  return sourcesIn('src/sim')
    .flatMap(({ code }) => [...code.matchAll(question)])
    .flatMap(([, name = '']) => (imported.has(name) ? [name] : []))
    .sort();
}

it('two games in one process do not touch', () => {
  const turns = 6;
  const games = (['crossover_2370', 'sandbox'] as const).map((name) => proofGame(name, 'apart'));
  const apart = games.map((proof) => {
    const played = campaign(proof, 'mixed');
    for (let turn = 1; turn < turns; turn += 1) played.next();
    return hashesOf(played.next().value.file);
  });
  const running = games.map((proof) => campaign(proof, 'mixed'));
  let together: string[][] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    together = running.map((played) => hashesOf(played.next().value.file));
  }
  expect(together).toEqual(apart);
  expect(together[0]).not.toEqual(together[1]);
}, 60_000);
