// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewFor } from '../../../src/sim';
import { useGame } from '../../../src/store';
import { TermSum } from '../../../src/ui/panels/shared/Explained';
import { council } from '../../support/council';
import { openGame } from '../../support/openGame';

const worlds = Array.from({ length: 30 }, (_, at) => ({
  label: 'income.world' as const,
  subject: `w${at}`,
  amount: at < 3 ? 50 - at : -3,
}));

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const { game, rules } = council();
  const view = viewFor(game, rules, 'red');
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }) });
});

function shown(terms: typeof worlds): HTMLElement {
  const page = document.createElement('div');
  const root = createRoot(page);
  act(() => root.render(<TermSum terms={terms} />));
  return page;
}

describe('a long sum', () => {
  test('tells its smallest terms together, and that line opens', () => {
    const page = shown(worlds);
    const opener = page.querySelector('button');
    expect(opener?.textContent).toContain('17 others');
    expect(opener?.getAttribute('aria-expanded')).toBe('false');
    const before = page.querySelectorAll('.ra-sum > div').length;
    act(() => opener?.click());
    expect(opener?.getAttribute('aria-expanded')).toBe('true');
    expect(page.querySelectorAll('.ra-sum-part')).toHaveLength(17);
    expect(page.querySelectorAll('.ra-sum > div')).toHaveLength(before + 17);
    expect(page.textContent).toContain('−51');
  });

  test('of few terms has nothing to open', () => {
    expect(shown(worlds.slice(0, 14)).querySelector('button')).toBeNull();
  });
});
