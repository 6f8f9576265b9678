import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../src/ai/core/planner';
import { takePosture } from '../../../../src/ai/core/posture';
import { surveySituation } from '../../../../src/ai/core/situation';
import { burdenIdeas } from '../../../../src/ai/politics/motions/burdenIdeas';
import { constitutionIdeas } from '../../../../src/ai/politics/motions/constitutionIdeas';
import { type Idea, isPending } from '../../../../src/ai/politics/motions/idea';
import { lawIdeas } from '../../../../src/ai/politics/motions/lawIdeas';
import { memberIdeas } from '../../../../src/ai/politics/motions/memberIdeas';
import { weigh } from '../../../../src/ai/politics/motions/moveMotions';
import { type Outlook, takeOutlook } from '../../../../src/ai/politics/outlook';
import { relationFor } from '../../../../src/sim/rules/diplomacy/relationFor';
import type { Alliance, Division, MotionTerms } from '../../../../src/sim/state/alliance';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { accord } from '../../../support/accord';

type Table = ReturnType<typeof accord>;

/** What a member thinks of, with all it knows. */
function thought(
  { game, rules }: Table,
  me: string,
  ideas: (outlook: Outlook, alliance: Alliance) => Idea[],
): MotionTerms[] {
  const outlook = mindOf({ game, rules }, me);
  const alliance = outlook.planner.view.alliances.accord!;
  return ideas(outlook, alliance).map(({ terms }) => terms);
}

function mindOf({ game, rules }: Pick<Table, 'game' | 'rules'>, me: string): Outlook {
  const planner = openPlanner(viewFor(game, rules, me), rules, { difficulty: 'hard' });
  const situation = surveySituation(planner);
  return takeOutlook(planner, situation, takePosture(planner, situation));
}

/** A vote that green lost: it was for it, and it failed. */
function lost({ alliance, game }: Table, more: Partial<Division> = {}): void {
  const nay = { choice: 'nay', standing: 80, lean: [], because: 'lean' } as const;
  const aye = { ...nay, choice: 'aye', standing: 20 } as const;
  alliance.council!.divisions.push({
    motion: 'motion:green:1',
    terms: { kind: 'war', on: 'grey' },
    by: 'green',
    turn: game.turn,
    ballots: { red: nay, blue: nay, green: aye },
    ayes: 20,
    nays: 80,
    needed: 50,
    passed: false,
    veto: null,
    tie: false,
    ...more,
  });
}

const kindsOf = (terms: readonly MotionTerms[]) =>
  terms.map((each) => (each.kind === 'charter' ? each.change.what : each.kind));

describe('who loves equals', () => {
  const attitudes = { green: { equality: 80 } };

  test('moves a law against bondage, whatever its own ways', () => {
    const laws = (spec: Parameters<typeof accord>[0]) =>
      thought(accord(spec), 'green', lawIdeas).filter(({ kind }) => kind === 'subjects');
    expect(laws({ attitudes })).toEqual([{ kind: 'subjects', law: 'clients' }]);
    expect(laws({})).toEqual([]);
  });

  test('would free whom an ally holds in bondage', () => {
    const table = accord({ attitudes });
    const frees = () =>
      thought(table, 'green', burdenIdeas).filter(({ kind }) => kind === 'emancipation');
    expect(frees()).toEqual([]);
    table.game.worlds['a.home']!.people[0]!.status = 'enslaved';
    expect(frees()).toEqual([{ kind: 'emancipation', member: 'red' }]);
  });

  test('would have votes taken otherwise once it has lost one, not before', () => {
    const table = accord({ attitudes });
    expect(thought(table, 'green', constitutionIdeas)).toEqual([]);
    lost(table);
    expect(kindsOf(thought(table, 'green', constitutionIdeas))).toEqual(
      expect.arrayContaining(['equalVotes', 'majority']),
    );
  });
});

describe('who lost a vote', () => {
  test('for a war would decide on war itself, if it is ambitious; for another matter it would not', () => {
    const attitudes = { green: { ambition: 60 } };
    const wars = (more: Partial<Division>) => {
      const table = accord({ attitudes });
      lost(table, more);
      return kindsOf(thought(table, 'green', constitutionIdeas)).filter((what) => what === 'war');
    };
    expect(wars({})).toEqual(['war']);
    expect(wars({ terms: { kind: 'tariff', permille: 50 } })).toEqual([]);
  });

  test('would end the veto that stopped it', () => {
    const table = accord();
    table.alliance.charter.vetoes = ['regent'];
    lost(table, { veto: 'red' });
    expect(kindsOf(thought(table, 'green', constitutionIdeas))).toContain('veto');
  });

  test('forgets it after three years', () => {
    const table = accord({ attitudes: { green: { equality: 80 } } });
    lost(table);
    table.game.turn += 40;
    expect(thought(table, 'green', constitutionIdeas)).toEqual([]);
  });
});

describe('a guest', () => {
  const admits = (liking: number, leaning: number) => {
    const table = accord();
    table.game.turn = 40;
    const remember = (key: string, points: number) => {
      table.game.memories[key] = [{ kind: 'history', turn: 40, points, about: null }];
    };
    const terms = { kind: 'intelligence', turns: 0, zone: [], stock: null, amount: 0 } as const;
    const treaty = { id: 'treaty:blue:1', terms: { ...terms, zone: [] }, since: 1, until: 0 };
    // Where its worlds are is known.
    table.game.treaties[treaty.id] = { ...treaty, parties: ['blue', 'grey'] };
    remember('blue>grey', 60);
    remember('grey>blue', liking);
    remember('grey>red', leaning);
    return thought(table, 'blue', memberIdeas).filter(({ kind }) => kind === 'admission');
  };

  test('that likes one better than the mightiest ally is moved for; one that likes him better is not', () => {
    expect(admits(200, 100)).toEqual([{ kind: 'admission', faction: 'grey' }]);
    expect(admits(100, 200)).toEqual([]);
  });

  test('that is far from joining is not moved for', () => {
    expect(admits(-40, -60)).toEqual([]);
  });
});

describe('who obstructs', () => {
  test('is reproved by an ally at war, and moves its end when it would be better off without it', () => {
    const table = accord({ attitudes: { blue: { coalition: -80 } } });
    const reproved = () =>
      thought(table, 'red', memberIdeas).filter(({ kind }) => kind === 'censure');
    table.alliance.council!.discontent = { blue: { stage: 'obstructing', since: 1 } };
    expect(reproved()).toEqual([]);
    relationFor(table.game, 'red', 'grey').kind = 'war';
    expect(reproved()).toEqual([{ kind: 'censure', member: 'blue' }]);
    table.game.memories['blue>accord'] = [
      { kind: 'cheated', turn: table.game.turn, points: -60, about: null },
    ];
    expect(kindsOf(thought(table, 'blue', constitutionIdeas))).toEqual(['dissolution']);
    expect(kindsOf(thought(table, 'red', constitutionIdeas))).toEqual([]);
  });
});

describe('a motion', () => {
  const tariff = (permille: number) => ({ kind: 'tariff', permille }) as const;
  const idea = (terms: MotionTerms): Idea => ({
    terms,
    matter: 'move:test',
    reason: { code: 'move.tariffDown', values: {}, terms: [] },
  });

  test('that one is against may be answered by another of its kind; one that one is for may not', () => {
    const table = accord();
    table.alliance.charter.tariff = 30;
    const entering = { entered: table.game.turn, ultimatum: false, offer: null } as const;
    const waits = (permille: number) => {
      const motion = { ...entering, id: 'motion:blue:1', by: 'blue', lobbying: {}, votes: {} };
      table.alliance.council!.agenda = [{ ...motion, terms: tariff(permille) }];
    };
    const answered = (permille: number) => {
      const { planner } = mindOf(table, 'red');
      return !isPending(planner, planner.view.alliances.accord!, tariff(permille));
    };
    waits(60);
    expect(answered(0)).toBe(true);
    expect(answered(60)).toBe(false);
  });

  test('is open where votes are short of it; hopeless is not open, and who has no influence to spare dares nothing', () => {
    const moved = (grudge: number, influence: number) => {
      const table = accord();
      table.alliance.charter.tariff = 30;
      for (const id of ['blue', 'green']) {
        table.game.memories[`${id}>red`] = [
          { kind: 'history', turn: table.game.turn, points: -grudge, about: null },
        ];
      }
      table.game.factions.red!.books!.stocks.influence = influence;
      const outlook = mindOf(table, 'red');
      const wanted = { ...idea(tariff(0)), stake: -20 };
      return weigh(outlook, outlook.planner.view.alliances.accord!, wanted).length > 0;
    };
    const grudges = Array.from({ length: 60 }, (_, index) => index * 10);
    const rich = grudges.filter((grudge) => moved(grudge, 90));
    const poor = grudges.filter((grudge) => moved(grudge, 20));
    expect(poor.length).toBeGreaterThan(0);
    expect(rich.length).toBeGreaterThan(poor.length);
    expect(rich.length).toBeLessThan(grudges.length);
  });

  test('that is dear is moved in vain now and then by who has influence to spare, and says so; one that is not dear is not', () => {
    const stands = (stake: number, influence: number, lately = false) => {
      const table = accord();
      table.alliance.charter.tariff = 30;
      for (const id of ['blue', 'green']) {
        table.game.memories[`${id}>red`] = [
          { kind: 'history', turn: table.game.turn, points: -900, about: null },
        ];
      }
      const { books } = table.game.factions.red!;
      books!.stocks.influence = influence;
      if (lately) books!.plan['no:stand'] = `${table.game.turn + 9}`;
      const outlook = mindOf(table, 'red');
      const wanted = { ...idea(tariff(0)), stake };
      return weigh(outlook, outlook.planner.view.alliances.accord!, wanted).filter(
        (each) => each.stand === true,
      );
    };
    const [stand] = stands(60, 90);
    expect(stand?.idea.reason.terms.map(({ label }) => label)).toContain('computer.stand');
    expect(stands(-40, 90)).toEqual([]);
    expect(stands(60, 30)).toEqual([]);
    expect(stands(60, 90, true)).toEqual([]);
  });
});

describe('who would throw a member out', () => {
  test('moves it where the votes can be had, not to make a stand', () => {
    const table = accord();
    const expulsions = () => {
      const outlook = mindOf(table, 'blue');
      const alliance = outlook.planner.view.alliances.accord!;
      return memberIdeas(outlook, alliance)
        .filter(({ terms }) => terms.kind === 'expulsion' && terms.member === 'red')
        .flatMap((idea) => weigh(outlook, alliance, idea));
    };
    table.game.factions.blue!.books!.stocks.influence = 300;
    const ill = (holder: string) => {
      table.game.memories[`${holder}>red`] = [
        { kind: 'history', turn: table.game.turn, points: -200, about: null },
      ];
    };
    ill('blue');
    expect(expulsions()).toEqual([]);
    ill('green');
    table.alliance.council!.discontent = { red: { stage: 'ultimatum', since: 1 } };
    expect(expulsions()).toMatchObject([{ idea: { terms: { member: 'red' } } }]);
  });
});
