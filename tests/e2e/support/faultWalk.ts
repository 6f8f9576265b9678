import type { Locator, Page } from 'playwright/test';
import { cutNames } from './cutNames';
import { layoutFaults } from './layoutFaults';
import { plainTexts } from './plainTexts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place to look at, and the ways there and back to where the next one begins. */
export interface Place {
  readonly name: string;
  readonly go?: () => Promise<unknown>;
  /** What in it shows another part when it is pressed, one after the other. */
  readonly parts?: Locator;
  /** As `parts`, but of the same make: they are seen in the first window only. */
  readonly likes?: Locator;
  /** A list in it to choose from, one after the other; in the first window only. */
  readonly list?: Locator;
  readonly leave?: () => Promise<unknown>;
}

/**
 * Walks through the places in each window: texts without a translation (those of `names` need none),
 * what is cut and what lies over something else. Every fault is told where it is first met.
 */
export async function faultsOnTheWay(
  page: Page,
  sizes: readonly Size[],
  names: RegExp,
  places: readonly Place[],
): Promise<string[]> {
  const told = new Map<string, string>();
  for (const [at, size] of sizes.entries()) {
    await page.setViewportSize(size);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const first = at === 0;
    const look = async (place: string) => {
      const texts = first ? await plainTexts(page, names) : [];
      const faults = [
        ...texts.map((text) => `not translated: ${text}`),
        ...(await layoutFaults(page)),
        ...(await cutNames(page)),
      ];
      for (const fault of faults) {
        if (!told.has(fault)) told.set(fault, `${place}, ${size.width}×${size.height}: ${fault}`);
      }
    };
    for (const { name, go, parts, likes, list, leave } of places) {
      await go?.();
      await look(name);
      if (parts) await pressEach(parts, name, look);
      if (first && likes) await pressEach(likes, name, look);
      if (first && list) await chooseEach(list, name, look);
      await leave?.();
    }
  }
  return [...told.values()];
}

type Look = (place: string) => Promise<void>;

async function pressEach(buttons: Locator, name: string, look: Look): Promise<void> {
  for (let at = 0; at < (await buttons.count()); at += 1) {
    const button = buttons.nth(at);
    if (!(await button.isEnabled())) continue;
    await button.click();
    await look(`${name} ${at + 1}`);
  }
}

async function chooseEach(list: Locator, name: string, look: Look): Promise<void> {
  const options = list.locator('option:enabled');
  for (let at = 0; at < (await options.count()); at += 1) {
    const value = await options.nth(at).getAttribute('value');
    await list.selectOption(value);
    await look(`${name}: ${value}`);
  }
}
