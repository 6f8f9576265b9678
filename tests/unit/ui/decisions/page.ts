import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type Game, type Ruleset, viewFor } from '../../../../src/sim';
import { useDecisions, useGame, useUi } from '../../../../src/store';
import { openGame } from '../../../support/openGame';

/** A page in which one seat looks at a game. */
export function pageOf() {
  let root: Root;
  return {
    begin() {
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
      const page = document.createElement('div');
      document.body.append(page);
      root = createRoot(page);
      useUi.setState({ stage: 'game', screen: null, dialog: null, animating: false });
      useDecisions.getState().clear();
    },
    end() {
      act(() => root.unmount());
      document.body.replaceChildren();
    },
    show(game: Game, rules: Ruleset, seat: string, node: ReactNode) {
      const base = viewFor(game, rules, seat);
      act(() => {
        useGame.setState({ open: openGame({ rules, seat, base }), busy: null });
        root.render(node);
      });
    },
  };
}

export const text = () => document.body.textContent ?? '';

export function button(name: string | RegExp): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => {
    const label = document.getElementById(each.getAttribute('aria-labelledby') ?? '');
    const said = (
      each.getAttribute('aria-label') ??
      label?.textContent ??
      each.textContent ??
      ''
    ).trim();
    return typeof name === 'string' ? said === name : name.test(said);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const press = (name: string | RegExp) => act(() => button(name).click());

export const given = () => (useGame.getState().open?.orders ?? []).map(({ order }) => order);
