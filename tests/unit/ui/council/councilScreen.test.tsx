// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ruleset } from '../../../../src/content';
import { isOrder, motionKinds, newGame, rulesFor, viewFor } from '../../../../src/sim';
import { councilParts, loadPlanning, useCouncil, useGame } from '../../../../src/store';
import { namesIn } from '../../../../src/text';
import { CouncilScreen } from '../../../../src/ui/screens/council/CouncilScreen';
import { motionForm } from '../../../../src/ui/screens/council/propose/motionForm';
import { openGame } from '../../../support/openGame';
import { crossover as scenario } from '../../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'council', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const view = viewFor(game, rules, 'bajor');
const alliance = Object.values(view.alliances).find(({ members }) => members.includes('bajor'));
if (!alliance) throw new Error('Bajor sits in no Council');

let page: HTMLElement;
let unmount: () => void;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useCouncil.getState().clear();
  useGame.setState({ open: openGame({ rules, setup, seat: 'bajor', base: view }) });
  page = document.createElement('div');
  const root = createRoot(page);
  unmount = () => act(() => root.unmount());
  act(() => root.render(<CouncilScreen />));
});

afterEach(() => unmount());

describe('the Council screen', () => {
  it('seats a hundred and lists every member', () => {
    expect(page.querySelectorAll('.ra-seat')).toHaveLength(100);
    for (const member of alliance.members) {
      expect(page.textContent).toContain(view.factions[member]?.name);
    }
  });

  it('gives the broker its levers', () => {
    act(() => useCouncil.getState().show('course'));
    expect(page.textContent).toContain('Your course as broker');
  });

  it('says how far a member’s discontent goes, since when, and what would content it', () => {
    const troubled = structuredClone(view);
    const council = troubled.alliances[alliance.id]?.council;
    if (!council) throw new Error('closed doors');
    council.discontent = { cardassian: { stage: 'demanding', since: 1 } };
    act(() =>
      useGame.setState({ open: openGame({ rules, setup, seat: 'bajor', base: troubled }) }),
    );
    expect(page.textContent).toContain('Makes demands');
    const row = [...page.querySelectorAll('.ra-member')].find((each) =>
      each.textContent?.includes('Makes demands'),
    );
    act(() => row?.querySelector('button')?.click());
    const details = page.querySelector('.ra-member-details')?.textContent ?? '';
    expect(details).toContain('Makes demands, since');
    expect(details).toContain('What would content it?');
    expect(details).toMatch(/base shares from/);
  });

  it.each(councilParts)('shows its part %s', (part) => {
    act(() => useCouncil.getState().show(part));
    expect(page.querySelector('.ra-council-business')?.textContent).not.toBe('');
  });
});

describe('a motion drawn up', () => {
  const mover = { view, rules, names: namesIn(view, rules), faction: 'bajor', alliance };

  it.each(motionKinds)('of the kind %s is an order in good form', (kind) => {
    const { terms, fields } = motionForm(mover, kind, {});
    for (const { options, value } of fields) {
      expect(options.map((option) => option.value)).toContain(value);
    }
    if (terms === null) return;
    expect(isOrder({ type: 'proposeMotion', terms, ultimatum: false })).toBe(true);
  });
});
