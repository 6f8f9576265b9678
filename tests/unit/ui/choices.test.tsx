// @vitest-environment page
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import { idsOf, motionKinds, newGame, rulesFor, viewFor, type World } from '../../../src/sim';
import { loadPlanning, useCouncil, useGame } from '../../../src/store';
import { namesIn } from '../../../src/text';
import { Choice } from '../../../src/ui/panels/shared/Choice';
import { fleetOption, systemOption, worldOption } from '../../../src/ui/panels/shared/thingOptions';
import { CharacterCard } from '../../../src/ui/screens/characters/CharacterCard';
import { CouncilScreen } from '../../../src/ui/screens/council/CouncilScreen';
import { motionForm } from '../../../src/ui/screens/council/propose/motionForm';
import { ItemEditor } from '../../../src/ui/screens/diplomacy/deal/ItemEditor';
import { choicesOf, itemKinds } from '../../../src/ui/screens/diplomacy/deal/itemTable';
import { promisesOf } from '../../../src/ui/screens/diplomacy/model/promiseChoices';
import { FoundSector } from '../../../src/ui/screens/worlds/FoundSector';
import { openGame } from '../../support/openGame';
import { crossover as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'choices', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const view = viewFor(game, rules, 'klingon');
const names = namesIn(view, rules);
const chooser = { view, rules, names };
const alliance = Object.values(view.alliances).find(({ members }) => members.includes('klingon'));
if (!alliance) throw new Error('the Klingons sit in no Council');

let root: Root;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useCouncil.getState().clear();
  useGame.setState({ open: openGame({ rules, setup, seat: 'klingon', base: view }) });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const show = (node: ReactNode) => act(() => root.render(node));

/** What has a place and a size: worlds, systems, fleets and powers. */
const things = new Set(
  [view.worlds, view.chart.systems, view.fleets, view.factions].flatMap((all) =>
    Object.values<{ name: string | null }>(all).map(({ name }) => name),
  ),
);

/** Things that are offered without a word of where they are: in a list of the platform. */
function bareThings(): string[] {
  return [...document.querySelectorAll('select option')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => things.has(text));
}

describe('a choice of things', () => {
  it.each(motionKinds)('in a motion of the kind %s says where and how large', (kind) => {
    const mover = { ...chooser, faction: 'klingon', alliance };
    for (const { options } of motionForm(mover, kind, {}).fields) {
      for (const { label, note } of options) {
        if (things.has(label)) expect(note, label).toMatch(/\d/);
      }
    }
    act(() => useCouncil.getState().show('propose'));
    act(() => useCouncil.getState().drawUp({ kind, chosen: {}, ultimatum: false }));
    show(<CouncilScreen />);
    expect(bareThings()).toEqual([]);
  });

  it.each(itemKinds)('on the table of a deal, %s, is typed for', (kind) => {
    const side = { view, rules, giver: 'klingon', receiver: 'bajor' } as const;
    const items = kind === 'promise' ? [] : choicesOf(side, kind).slice(0, 1);
    const promises = promisesOf(side, 'cede').slice(0, 1);
    const pledged = promises.map((promise) => ({ kind: 'promise', promise, turns: 12 }) as const);
    for (const item of kind === 'promise' ? pledged : items) {
      show(<ItemEditor side={side} item={item} onChange={() => undefined} />);
      expect(bareThings()).toEqual([]);
      if (['world', 'fleet', 'promise'].includes(kind)) {
        expect(document.querySelector('input[role="combobox"]')).not.toBeNull();
      }
    }
  });

  it('is typed for where sectors are founded and officers are sent', () => {
    const worlds: World[] = idsOf(view.worlds)
      .flatMap((id) => view.worlds[id] ?? [])
      .filter(({ owner }) => owner === 'klingon');
    show(<FoundSector view={view} worlds={worlds} />);
    expect(document.querySelector('input[role="combobox"]')).not.toBeNull();
    for (const person of Object.values(view.characters)) {
      if (person.faction !== 'klingon') continue;
      show(<CharacterCard key={person.id} person={person} />);
      expect(bareThings()).toEqual([]);
    }
  });

  it('knows a world by its system, its way from the capital and its people', () => {
    const far = idsOf(view.worlds).find((id) => {
      const world = view.worlds[id];
      return world && world.owner !== 'klingon' && world.people.length > 0 && !view.unknown[id];
    });
    expect(worldOption(chooser, far ?? '').note).toMatch(
      /^.+ · [\d\s.]+ light years from .+ · [\d\s]+ million people/,
    );
    const [fleet = ''] = idsOf(view.fleets).filter((id) => view.fleets[id]?.faction === 'klingon');
    expect(fleetOption(chooser, fleet).note).toMatch(
      /^.+ · \d+ ships?, fighting strength [\d\s]+$/,
    );
  });
});

describe('a list that is typed into', () => {
  const options = idsOf(view.chart.systems).map((id) => systemOption(chooser, id));
  const [first] = options;
  const chosen: string[] = [];
  const input = () => document.querySelector<HTMLInputElement>('input[role="combobox"]');
  const rows = () => [...document.querySelectorAll('[role="option"]')];

  /** As a person does: the field's own setter, so that React sees the change. */
  async function type(text: string): Promise<void> {
    await act(async () => {
      input()?.focus();
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      value?.set?.call(input(), text);
      input()?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
  }

  async function press(key: string): Promise<void> {
    await act(async () => {
      input()?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    });
  }

  beforeEach(() => {
    chosen.length = 0;
    show(
      <Choice
        aria-label="Where"
        options={options}
        value={first?.value ?? ''}
        onChange={(value) => chosen.push(value)}
      />,
    );
  });

  it('narrows to what is typed, accents and apostrophes aside, and takes the first', async () => {
    await type('chintoka');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain("Chin'toka");
    expect(rows()[0]?.querySelector('small')?.textContent).toMatch(/million people/);
    await press('Enter');
    const [id] = chosen;
    expect(view.chart.systems[id ?? '']?.name).toBe("Chin'toka");
  });

  it('says so where nothing is called as typed, and keeps what was chosen', async () => {
    await type('no such place');
    expect(rows()).toHaveLength(0);
    expect(document.body.textContent).toContain('Nothing is called so.');
    await press('Enter');
    expect(chosen).toEqual([]);
  });

  it('finds by what stands in the note', async () => {
    await type('bajor');
    expect(rows().length).toBeGreaterThan(0);
    for (const row of rows()) expect(row.textContent?.toLowerCase()).toContain('bajor');
  });
});
