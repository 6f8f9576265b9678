import type { Page } from 'playwright/test';

/** Words that are cut by an ellipsis or after some lines, and stand whole in no title about them. */
export function cutNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const shortens = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      if (!shortens || overflowX === 'visible' || element instanceof HTMLInputElement) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    });
    const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    return cut
      .filter((element) => {
        const title = element.closest<HTMLElement>('[title]')?.title;
        return !words(title).includes(words(element.textContent));
      })
      .map(
        (element) => `"${words(element.textContent).slice(0, 60)}" is cut in ${element.className}`,
      );
  });
}
