import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { numberIn } from './numberIn';
import { expect } from './test';

export interface Campaign {
  /** The title on the card of the timeline. */
  readonly moment: string;
  readonly power: string;
  readonly seed: string;
}

/** A scenario of three systems, and the power it is begun with. */
const smallScenario = new URL('../../../docs/examples/three_stars.json', import.meta.url);
export const smallPower = 'Republic of Haven';

/** A turn of seven computer players on a busy machine without a GPU. */
const turnLimit = 60_000;

/** A person at the page: only clicks, keys and what can be read. */
export class Player {
  /** @param said how the page words what is `english` here, names left as they are */
  constructor(
    readonly page: Page,
    private readonly said: (english: string) => string = (english) => english,
  ) {}

  async openTitle(): Promise<void> {
    await this.page.goto('.');
    await expect(
      this.page.getByRole('heading', { name: ["Regent's", 'Accord'].map(this.said).join(' ') }),
    ).toBeVisible();
  }

  /** From the title to the map. */
  async begin({ moment, power, seed }: Campaign): Promise<void> {
    const { page, said } = this;
    await this.openTitle();
    const choice = page.getByRole('radio', { name: new RegExp(moment.replace(' ', '.*')) });
    // A title that is drawn anew, in another language, between pressing and letting go has not been pressed.
    await expect(async () => {
      const start = page.getByRole('button', { name: said('New campaign') });
      if ((await choice.count()) === 0) await start.click({ timeout: 2000 });
      await expect(choice).toBeAttached({ timeout: 3000 });
    }).toPass({ timeout: 20_000 });
    await choice.check({ force: true });
    await page.getByRole('radio', { name: power }).check({ force: true });
    await page.getByRole('textbox', { name: said('Seed') }).fill(seed);
    await page.getByRole('button', { name: said(`Begin as ${power}`) }).click();
    await expect(page.getByRole('heading', { name: power })).toBeVisible({ timeout: turnLimit });
    await page.getByRole('button', { name: said('To the map') }).click();
    await this.waitForMap();
  }

  /** From the title to the map of a small galaxy: where the page is the matter, not what is played. */
  async beginSmall(seed: string): Promise<void> {
    const { page } = this;
    await this.openTitle();
    await this.bringSmall();
    await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
    await page.getByRole('button', { name: `Begin as ${smallPower}` }).click();
    await page.getByRole('button', { name: 'To the map' }).click();
    await this.waitForMap();
  }

  /** Brings the small scenario to the title; nothing is begun yet. */
  async bringSmall(): Promise<void> {
    await this.drop('three_stars.json', await readFile(smallScenario));
    await expect(this.page.getByRole('heading', { name: 'Three stars' })).toBeVisible();
  }

  async waitForMap(): Promise<void> {
    const map = this.page.getByRole('main', { name: this.said('Galaxy map') });
    await expect(map.locator('canvas')).toBeVisible({ timeout: turnLimit });
  }

  get selection(): Locator {
    return this.page.getByRole('complementary', { name: this.said('Selection') });
  }

  get outliner(): Locator {
    return this.page.getByRole('navigation', { name: 'Outliner' });
  }

  /** What ends the turn, or leads to what must be decided before. */
  get endTurn(): Locator {
    return this.page.getByRole('button', { name: /^End turn$|^\d+ to decide$/ });
  }

  get forecast(): Locator {
    return this.selection.getByRole('region', { name: /^Forecast/ });
  }

  /** Jumps to what has this name, by keys alone. */
  async find(name: string): Promise<void> {
    const { page, said } = this;
    await page.keyboard.press('Control+k');
    const search = page.getByRole('combobox', { name: said('Search') });
    await search.fill(name);
    await expect(page.getByRole('option').first()).toContainText(name);
    // To the field itself: a dialog that closed a moment ago may still give the focus back.
    await search.press('Enter');
    await expect(this.selection.getByRole('heading', { name }).first()).toBeVisible();
  }

  /** Selects one of the own fleets or worlds in the outliner. */
  async choose(name: string): Promise<void> {
    await this.outliner
      .getByRole('button', { name: new RegExp(`^${name}\\b`) })
      .last()
      .click();
    await expect(this.selection.getByRole('heading', { name, level: 2 })).toBeVisible();
  }

  /** Percent for the first landing in the forecast; 0 where none is offered or ships would lose. */
  async chanceOfLanding(): Promise<number> {
    const invade = this.forecast.getByRole('button', { name: 'Invade' });
    if ((await invade.getAttribute('aria-disabled')) === 'true') return 0;
    const text = await this.forecast.innerText();
    // Of a range the worse end counts.
    const battle = Number(/(\d+)(?:–\d+)?\s*%\s*you win/i.exec(text)?.[1] ?? 100);
    const landing = Number(/(\d+)(?:–\d+)?\s*%\s*.+ falls/i.exec(text)?.[1] ?? 0);
    return Math.min(battle, landing);
  }

  /** Clicks the middle of the map: where a jump has brought what was looked for. */
  async clickMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.click(x, y);
  }

  /** Points about the middle of the map, fleets chosen, until the forecast speaks of a system. */
  async pointAt(system: string): Promise<{ x: number; y: number }> {
    const { x, y } = await this.middle();
    const heading = this.forecast.getByRole('heading', { name: `→ ${system}` });
    const canvas = this.page.getByRole('main', { name: 'Galaxy map' }).locator('canvas').first();
    for (let radius = 40; radius <= 200; radius += 20) {
      for (let step = 0; step < radius / 5; step += 1) {
        const angle = (step * 2 * Math.PI * 5) / radius;
        const point = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
        await this.page.mouse.move(point.x, point.y);
        const over = await canvas.evaluate((element) => element.style.cursor);
        if (over === '') continue;
        // The forecast turns to a place once the pointer rests there.
        await this.page.waitForTimeout(300);
        if (await heading.isVisible()) return point;
      }
    }
    throw new Error(`${system} is not near the middle of the map`);
  }

  private async middle(): Promise<{ x: number; y: number }> {
    const box = await this.page.getByRole('main', { name: 'Galaxy map' }).boundingBox();
    if (!box) throw new Error('The map is not on the page');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Goes to war with a power, through the Diplomacy screen and its question. */
  async declareWar(power: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('F5');
    await page.getByRole('button', { name: new RegExp(`^${power}: `) }).click();
    await page.getByRole('tab', { name: 'War and peace' }).click();
    await page.getByRole('button', { name: 'Declare war…' }).click();
    const question = page.getByRole('dialog', { name: `War on ${power}?` });
    await expect(question).toContainText('Against you');
    await question.getByRole('button', { name: 'Declare war' }).click();
    await expect(page.getByRole('button', { name: 'Sue for peace…' })).toBeVisible();
    await page.keyboard.press('Escape');
  }

  /** Puts ships into the queue of a world. */
  async build(world: string, what: string): Promise<void> {
    await this.choose(world);
    const { selection } = this;
    await selection.getByRole('tab', { name: 'Production' }).click();
    const option = selection.getByRole('listitem').filter({ hasText: what }).first();
    await option.getByRole('button', { name: /^Build/ }).click();
  }

  /** Puts a technology into the list of studies, through the tree. */
  async study(technology: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('F4');
    const node = this.technology(technology);
    await node.click();
    await expect(node).toHaveAccessibleName(/In the list/);
    await page.keyboard.press('Escape');
  }

  /** A technology in the tree of the research screen. */
  technology(name: string): Locator {
    const tree = this.page.getByLabel('Tree of technologies');
    return tree.getByRole('button', { name: new RegExp(`^${name}:`) });
  }

  /** Units of a stock in hand, as the top bar has them. */
  async stored(stock: string): Promise<number> {
    const figure = this.page.getByRole('button', { name: new RegExp(`^${stock}\\b`) }).first();
    const held = await figure.locator('strong').innerText();
    return numberIn(held.replaceAll(/\s/g, ''));
  }

  async turn(): Promise<number> {
    const text = await this.page.getByText(/^turn \d+ of \d+$/).innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }

  /** Ends turns at once, and waits for the last to be resolved. */
  async endTurns(count: number): Promise<void> {
    for (let turns = 0; turns < count; turns += 1) {
      const turn = await this.turn();
      await expect(this.endTurn).toBeEnabled();
      await this.page.keyboard.press('Shift+Enter');
      await expect(this.page.getByText(`turn ${turn + 1} of`)).toBeVisible({ timeout: turnLimit });
    }
    // The turn is over when it is saved. What is laid before a person then waits in the list.
    const later = this.page.getByRole('button', { name: this.said('Decide later'), exact: true });
    await expect(async () => {
      if (await later.isVisible()) await later.click({ timeout: 2000 });
      await expect(this.endTurn).toBeEnabled({ timeout: 2000 });
    }).toPass({ timeout: turnLimit });
  }

  /** Exports the running game. */
  async export(): Promise<{ path: string; bytes: Buffer }> {
    const { page } = this;
    await page.getByRole('button', { name: 'Menu' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export to a file' }).click();
    const path = await (await download).path();
    // Keys act on the game again when the menu is gone.
    await expect(page.getByRole('menu')).toHaveCount(0);
    return { path, bytes: await readFile(path) };
  }

  /** Drops a file on the page, as from the system's file manager. */
  async drop(name: string, content: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ({ fileName, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], fileName));
        const dropped = performance.now();
        new MutationObserver((_, observer) => {
          if (document.querySelector('[role="alert"]') === null) return;
          document.documentElement.dataset.refusedAfter = String(performance.now() - dropped);
          observer.disconnect();
        }).observe(document.body, { childList: true, subtree: true });
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      { fileName: name, base64: Buffer.from(content).toString('base64') },
    );
  }

  /** Milliseconds from the last drop of a file until the page refused it. */
  async refusedAfter(): Promise<number> {
    return Number(await this.page.locator('html').getAttribute('data-refused-after'));
  }
}
