import type { Locator, Page } from 'playwright/test';
import { numberIn } from './numberIn';
import { expect } from './test';

/** The Council screen as a person uses it: by what can be read and pressed. */
export class Council {
  constructor(readonly page: Page) {}

  get screen(): Locator {
    return this.page.getByRole('region', { name: 'Council', exact: true });
  }

  /** Opens one of its parts, the screen too where it is closed. */
  async open(part: string): Promise<void> {
    if (!(await this.screen.isVisible())) await this.page.keyboard.press('F6');
    await this.screen.getByRole('button', { name: part, exact: true }).click();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.screen).toBeHidden();
  }

  /** Chooses from the platform's own list, or types for it where there is much to choose from. */
  async choose(field: string, option: string): Promise<void> {
    const combobox = this.screen.getByRole('combobox', { name: field, exact: true });
    if ((await combobox.evaluate(({ tagName }) => tagName)) === 'SELECT') {
      await combobox.selectOption({ label: option });
      return;
    }
    await combobox.click();
    await combobox.fill(option);
    await combobox.press('Enter');
    await expect(combobox).toHaveValue(option);
  }

  /** Whether nothing of a kind can be moved now. */
  closed(kind: string): Promise<boolean> {
    const kinds = this.screen.getByRole('combobox', { name: 'Kind of motion' });
    return kinds.locator('option').filter({ hasText: kind }).isDisabled();
  }

  /** The motion being drawn up. */
  get draft(): Locator {
    return this.screen.getByRole('article');
  }

  /** A motion on the agenda, with everybody's leans open. */
  async motion(sentence: string): Promise<Locator> {
    await this.open('Agenda');
    const card = this.screen.getByRole('article').filter({ hasText: sentence });
    const opener = card.getByRole('button', { name: 'How the members lean' });
    if (await opener.isVisible()) await opener.click();
    return card;
  }

  /** A division that was held, with its ballots open. */
  async division(sentence: string): Promise<Locator> {
    await this.open('Record');
    const entry = this.screen.getByRole('article').filter({ hasText: sentence });
    const opener = entry.getByRole('button', { name: 'Ballots and why' });
    if (await opener.isVisible()) await opener.click();
    return entry;
  }

  get members(): Locator {
    return this.screen.getByRole('region', { name: 'Members' });
  }

  member(name: string): Locator {
    return this.members.getByRole('listitem').filter({ hasText: name });
  }

  /** Points of contentment of a member, as its bar says. */
  async contentment(member: string): Promise<number> {
    const bar = this.member(member).getByRole('img', { name: /^Contentment: / });
    return numberIn(await bar.getAttribute('aria-label'));
  }
}

/** Points a member of a motion's list leans to aye, or, below 0, to nay. */
export async function leanOf(motion: Locator, member: string): Promise<number> {
  const row = motion.getByRole('listitem').filter({ hasText: member });
  return numberIn(await row.locator('strong').first().innerText());
}
