import { expect, it } from 'vitest';
import {
  type Alliance,
  type Game,
  idsOf,
  inOrder,
  type Lobbying,
  leanTerms,
  type Motion,
  type MotionTerms,
  required,
  viewFor,
} from '../../src/sim';
import { campaign } from '../support/campaign';
import { proofGame } from '../support/proofGames';

const turns = 16;

/** Whatever could be moved, every member foresees every member's lean, term by term. */
it('leans are the same in the truth and in every member’s view', () => {
  const proof = proofGame('crossover_2370', 'leans');
  const { rules } = proof;
  const played = campaign(proof, 'mixed');
  let compared = 0;
  for (let turn = 1; turn <= turns; turn += 1) {
    const { game } = played.next().value;
    for (const alliance of inOrder(game.alliances)) {
      const views = alliance.members.map((member) => viewFor(game, rules, member));
      for (const motion of conceivable(game, alliance)) {
        for (const member of alliance.members) {
          const truth = leanTerms(game, rules, alliance, member, motion);
          for (const view of views) {
            const seen = required(view.alliances[alliance.id], alliance.id);
            const lean = leanTerms(view, rules, seen, member, motion);
            expect(lean, `${JSON.stringify(motion.terms)} of ${member} to ${view.faction}`).toEqual(
              truth,
            );
            compared += 1;
          }
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(2000);
}, 120_000);

/** A motion of every kind about everybody it could be about. */
function conceivable(game: Game, alliance: Alliance): Motion[] {
  const { members } = alliance;
  const [first = '', second = ''] = members;
  const others = idsOf(game.factions).filter((id) => !members.includes(id));
  const systems = idsOf(game.chart.systems);
  const target = required(systems[game.turn % systems.length], 'a system');
  const spoils = idsOf(alliance.council?.spoils ?? {});
  const about = <T extends MotionTerms>(ids: readonly string[], make: (id: string) => T) =>
    ids.map(make);
  const terms: MotionTerms[] = [
    ...about(others, (on) => ({ kind: 'war', on })),
    ...about(others, (enemy) => ({ kind: 'armistice', with: enemy, zone: [target] })),
    { kind: 'operation', target, staging: target, strike: game.turn + 4, command: first },
    { kind: 'quota', permille: 500 },
    ...spoils.flatMap((world) => about(members, (to) => ({ kind: 'allotment', world, to }))),
    { kind: 'tribute', from: first, to: second, latinum: 40, turns: 12 },
    { kind: 'tariff', permille: 100 },
    { kind: 'technology', shared: true },
    ...about(others, (faction) => ({ kind: 'admission', faction })),
    ...about(members, (member) => ({ kind: 'expulsion', member })),
    ...about(members, (member) => ({ kind: 'censure', member })),
    { kind: 'subjects', law: 'freedom' },
    ...about(members, (member) => ({ kind: 'emancipation', member })),
    ...about(members, (holder) => ({ kind: 'election', office: 'regent', holder })),
    ...about(members, (holder) => ({ kind: 'election', office: 'regent', holder, recall: true })),
    { kind: 'charter', change: { what: 'equalVotes', equal: true } },
    { kind: 'dissolution' },
  ];
  return terms.map((each, at) => ({
    id: `motion:none:${at}`,
    terms: each,
    by: first,
    entered: game.turn,
    ultimatum: at % 2 === 0,
    offer: null,
    // Bought, too, so that what would ruin a member shows.
    lobbying: at % 3 === 0 ? { [second]: words(first) } : {},
    votes: {},
  }));
}

/** So much said to a member that it would do almost anything. */
function words(by: string): Lobbying[] {
  return Array.from({ length: 8 }, () => ({ by, means: 'persuade', choice: 'aye', influence: 4 }));
}
