import type { Locator, Page } from 'playwright/test';
import { expect } from './test';

type Side = 'You give' | 'You get';

/** The deal table of the Diplomacy screen: two baskets, and between them their answer. */
export class DealTable {
  constructor(readonly page: Page) {}

  get screen(): Locator {
    return this.page.getByRole('region', { name: 'Diplomacy', exact: true });
  }

  get answer(): Locator {
    return this.screen.getByRole('region', { name: 'Their answer' });
  }

  basket(side: Side): Locator {
    return this.screen.getByRole('region', { name: side, exact: true });
  }

  /** Lays an empty table with a power. */
  async openWith(power: string): Promise<void> {
    if (!(await this.screen.isVisible())) await this.page.keyboard.press('F5');
    await this.screen.getByRole('button', { name: 'Deal table' }).click();
    await this.screen.getByRole('group', { name: 'With whom' }).getByText(power).click();
  }

  async add(side: Side, kind: string): Promise<void> {
    await this.screen.getByRole('button', { name: `Add to: ${side}` }).click();
    await this.page.getByRole('menuitem', { name: kind, exact: true }).click();
  }

  /** Moves the slider of what lies in a basket up by some steps. */
  async raise(side: Side, steps: number): Promise<void> {
    const amount = this.basket(side).getByRole('slider', { name: 'Amount' }).first();
    for (let step = 0; step < steps; step += 1) await amount.press('ArrowRight');
  }

  /** Takes less and less of what lies in a basket until they would accept. */
  async haggle(side: Side): Promise<void> {
    const amount = this.basket(side).getByRole('slider', { name: 'Amount' }).first();
    const accepted = this.answer.getByText('They would accept');
    while (!(await accepted.isVisible())) {
      await expect(amount).not.toHaveValue('5');
      await amount.press('ArrowLeft');
    }
  }

  async propose(): Promise<void> {
    await this.screen.getByRole('button', { name: 'Propose', exact: true }).click();
    await expect(this.screen.getByRole('button', { name: 'Withdraw' }).last()).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.screen).toBeHidden();
  }
}
