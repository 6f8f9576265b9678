import type { Page } from 'playwright/test';

/** What a seat is shown, as it comes from the simulation's worker. */
export interface Overheard {
  readonly faction: string;
  readonly fleets: Readonly<
    Record<string, { readonly name: string; readonly faction: string; readonly id: string }>
  >;
  readonly deals: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
  /** The whole view, as text. */
  readonly text: string;
}

/** Listens to every view that the worker sends to the page from now on; before the page is opened. */
export async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          const view = (data as { value?: { view?: unknown } } | null)?.value?.view;
          if (view) heard.push(view);
        });
      }
    };
  });
}

/** The view that was sent last. */
export function lastHeard(page: Page): Promise<Overheard> {
  return page.evaluate(() => {
    const { heard } = window as unknown as { heard: Omit<Overheard, 'text'>[] };
    const view = heard.at(-1);
    if (!view) throw new Error('no view was sent');
    const { faction, fleets, deals } = view;
    return { faction, fleets, deals, text: JSON.stringify(view) };
  });
}

/** How many views were sent. */
export function viewsHeard(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
}
