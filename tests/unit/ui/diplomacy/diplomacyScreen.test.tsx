// @vitest-environment page
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import {
  copy,
  type Deal,
  type Founding,
  type Game,
  newGame,
  rulesFor,
  type Treaty,
  viewFor,
} from '../../../../src/sim';
import { loadPlanning, useDiplomacy, useGame } from '../../../../src/store';
import { DiplomacyScreen } from '../../../../src/ui/screens/diplomacy/DiplomacyScreen';
import { openGame } from '../../../support/openGame';
import { khitomer as scenario } from '../../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = {
  scenario: scenario.id,
  seed: 'envoys',
  luck: 'full',
  players: {},
} as const;
const start = newGame(scenario, setup, rules);

let root: Root;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: String } });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  useDiplomacy.getState().clear();
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

/** Opens the screen as Bajor, in the first month as changed by the test. */
function play(change: (game: Game) => void = () => undefined): void {
  const game = copy(start);
  const own = game.factions.bajor;
  if (!own?.books) throw new Error('no Bajor');
  own.envoys = false;
  own.alliance = null;
  own.books.stocks.influence = 200;
  change(game);
  const base = viewFor(game, rules, 'bajor');
  useGame.setState({ open: openGame({ rules, setup, seat: 'bajor', base }) });
  act(() => root.render(<DiplomacyScreen />));
}

function press(name: string | RegExp, within: ParentNode = document): void {
  const named = (button: HTMLButtonElement) => {
    const text = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
    return typeof name === 'string' ? text.startsWith(name) : name.test(text);
  };
  const button = [...within.querySelectorAll('button')].find(named);
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
}

const dialog = () => {
  const open = document.querySelector('[role="dialog"]');
  if (!open) throw new Error('no dialog');
  return open;
};
const given = () => (useGame.getState().open?.orders ?? []).map(({ order }) => order);
const text = () => document.body.textContent ?? '';

test('a power on the ring is looked at: opinions both ways, with their reasons', () => {
  play();
  press(/^Terran Republic: /);
  expect(text()).toContain('What the Terran Republic thinks of the Republic of Bajor');
  expect(text()).toContain('What you know of them');
});

test('a court shows its people, and a councillor can be won', () => {
  play();
  press(/^Klingon Empire: /);
  const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(
    ({ textContent }) => textContent?.trim() === 'Court',
  );
  if (!tab) throw new Error('no tab');
  act(() => {
    tab.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    tab.click();
  });
  expect(text()).toContain('Gorkon, son of Toq');
  expect(text()).toContain('General Chang');
  expect(text()).toContain('Wants war with the Terran Republic');
  press('Flatter');
  expect(given()).toEqual([
    { type: 'winCouncillor', court: 'klingon', person: 'chang', means: 'flatter' },
  ]);
  expect(text()).toContain('You are winning him over');
});

test('the web is also a table', () => {
  play();
  press('List');
  expect(document.querySelectorAll('tbody tr')).toHaveLength(
    Object.values(start.factions).filter(({ alive }) => alive).length,
  );
});

test('what lies on the table is answered before it is proposed, and can be taken back', () => {
  play();
  act(() =>
    useDiplomacy.getState().draftDeal({
      with: 'ferengi',
      give: [{ kind: 'stock', stock: 'latinum', amount: 5 }],
      take: [],
      counters: null,
    }),
  );
  act(() => useDiplomacy.getState().show('deal', 'ferengi'));
  expect(document.querySelector('.ra-answer-word')?.textContent).toBe('Yes');
  press('Propose');
  expect(given()).toMatchObject([{ type: 'proposeDeal', to: 'ferengi', counters: null }]);
  press('Withdraw');
  expect(given().map(({ type }) => type)).toEqual(['proposeDeal', 'withdrawDeal']);
});

test('an offer is refused, or answered with other baskets', () => {
  const offer: Deal = {
    id: 'deal:ferengi:1',
    from: 'ferengi',
    to: 'bajor',
    give: [{ kind: 'stock', stock: 'latinum', amount: 20 }],
    take: [{ kind: 'stock', stock: 'duranium', amount: 10 }],
    turn: 1,
    counters: null,
  };
  play((game) => {
    game.deals[offer.id] = offer;
  });
  expect(text()).toContain('Ferengi Alliance offers');
  press('Counter…');
  expect(useDiplomacy.getState()).toMatchObject({
    part: 'deal',
    deal: { with: 'ferengi', give: offer.take, take: offer.give, counters: offer.id },
  });
  press('Refuse');
  expect(given()).toEqual([{ type: 'answerDeal', deal: offer.id, accept: false }]);
  expect(text()).toContain('You refuse');
});

test('breaking a treaty is asked twice, with what others would think of it', () => {
  const treaty: Treaty = {
    id: 'treaty:bajor:9',
    terms: { kind: 'transit', turns: 0, zone: [], stock: null, amount: 0 },
    parties: ['bajor', 'ferengi'],
    since: 1,
    until: 0,
  };
  play((game) => {
    game.treaties = { [treaty.id]: treaty };
  });
  act(() => useDiplomacy.getState().look('ferengi'));
  press('Treaties');
  press('Break…');
  expect(dialog().textContent).toContain('Ferengi Alliance');
  expect(dialog().textContent).toMatch(/→/);
  press('Break the treaty', dialog());
  expect(given()).toEqual([{ type: 'breakTreaty', treaty: treaty.id }]);
});

test('war is declared with goals, after it is said who would join', () => {
  play();
  act(() => useDiplomacy.getState().look('gorn'));
  press('War and peace');
  press('Declare war…');
  expect(dialog().textContent).toContain('Against you');
  expect(dialog().textContent).toContain('Gorn Hegemony');
  press('Declare war', dialog());
  expect(given()).toEqual([{ type: 'declareWar', on: 'gorn', goals: [] }]);
});

test('envoys are empowered by a switch', () => {
  play();
  const envoys = document.querySelector<HTMLButtonElement>('[role="switch"]');
  act(() => envoys?.click());
  expect(given()).toEqual([{ type: 'setEnvoys', empowered: true }]);
});

test('an alliance is drafted, every answer shown, and proposed', () => {
  play();
  press('Founding talks');
  expect(document.querySelectorAll('.ra-assent-member')).toHaveLength(1);
  press('Propose the alliance');
  expect(given()).toMatchObject([
    { type: 'proposeFounding', leader: 'bajor', charter: 'khitomer' },
  ]);
  // What was proposed stands there with the answers expected, and no other draft beside it.
  expect(text()).toContain('Talks under way');
  expect(text()).not.toContain('Propose the alliance');
  expect(document.querySelectorAll('.ra-offer .ra-assent-member')).toHaveLength(1);
});

test('talks that others opened are signed', () => {
  const talk: Founding = {
    id: 'founding:cardassian:1',
    by: 'cardassian',
    name: 'Accord of Bajor',
    charter: 'khitomer',
    members: ['bajor', 'cardassian'],
    leader: 'cardassian',
    broker: null,
    shares: { bajor: 300, cardassian: 700 },
    signed: ['cardassian'],
    turn: 1,
  };
  play((game) => {
    game.foundings = { [talk.id]: talk };
  });
  press('Founding talks');
  expect(text()).toContain('Accord of Bajor');
  press('Sign');
  expect(given()).toEqual([{ type: 'answerFounding', founding: talk.id, sign: true }]);
});

test('a congress is foretold, called and answered', () => {
  const war = (game: Game) => {
    game.relations['bajor|terran'] = {
      kind: 'war',
      since: 0,
      until: 0,
      cause: 'history',
      begunBy: 'terran',
      goals: {},
      losses: {},
      taken: {},
    };
  };
  play(war);
  act(() => useDiplomacy.getState().show('congress', 'terran'));
  expect(text()).toContain('No congress has been called.');
  expect(text()).toContain('Nobody has to ask for it himself');
  press('Call a congress');
  const question = { kind: 'peace', of: 'terran' };
  expect(given()).toEqual([{ type: 'callCongress', question }]);
  expect(text()).toContain('called by the Republic of Bajor, to be held in');
  press('Refuse');
  expect(given().at(-1)).toMatchObject({ type: 'answerCongress', sign: false });
});
