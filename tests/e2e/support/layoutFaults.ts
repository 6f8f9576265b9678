import type { Page } from 'playwright/test';

/**
 * What is wrong with where things lie on the page, one line each: panels that leave the window or
 * lie over each other, words that are cut without saying the whole elsewhere, words over words.
 * What scrolls is judged by the part of it in sight.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly name: string;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    /** Pixels that rounding may cost. */
    const slack = 1.5;
    const faults: string[] = [];
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const meet = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    const boxOf = (name: string, { left, top, right, bottom }: DOMRect): Box => {
      return { name, left, top, right, bottom };
    };
    const window_: Box = { name: '', left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const within = (a: Box, b: Box) =>
      a.left >= b.left - slack &&
      a.top >= b.top - slack &&
      a.right <= b.right + slack &&
      a.bottom <= b.bottom + slack;

    const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
    const screen = document.querySelector('.ra-screen');
    const stage = document.querySelector('.ra-stage');
    const panels = screen
      ? ['.ra-topbar', '.ra-screen']
      : [
          '.ra-topbar',
          '.ra-strip',
          '.ra-outliner',
          '.ra-minimap',
          '.ra-context > *',
          '.ra-reports',
          '.ra-replay',
          '.ra-sheets',
          '.ra-turn > *',
        ];
    const pageRoot = document.querySelector('.ra-page') ?? document.body;
    const chosen = stage ? [...document.querySelectorAll(panels.join())] : [pageRoot];
    const roots = (dialog ? [dialog] : chosen).filter((root) => shown(root));
    const boxes = roots
      .map((root) => {
        const box = boxOf(root.className, root.getBoundingClientRect());
        const around = root.parentElement;
        if (!around || !/auto|scroll/.test(getComputedStyle(around).overflowY)) return box;
        const { top, bottom } = around.getBoundingClientRect();
        return { ...box, top: Math.max(box.top, top), bottom: Math.min(box.bottom, bottom) };
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    boxes.forEach((box, index) => {
      if (!within(box, window_)) faults.push(`${box.name} leaves the window`);
      for (const other of boxes.slice(index + 1)) {
        if (meet(box, other)) faults.push(`${box.name} lies over ${other.name}`);
      }
    });

    /** Whether what is cut stands whole in a title about it. */
    const isTold = (element: Element, words: string) =>
      element.closest<HTMLElement>('[title]')?.title.includes(words) ?? false;
    /** Whether a line of a button's text sticks out of it; its leading alone may. */
    const sticksOut = (line: Box, height: number, button: Box) =>
      line.left < button.left - slack ||
      line.right > button.right + slack ||
      line.top < button.top - height / 4 ||
      line.bottom > button.bottom + height / 4;

    /** The part of a box that is in sight; null where it is scrolled away; says where it is cut. */
    const inSight = (box: Box, from: Element): Box | null => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const across = style.overflowX !== 'visible';
        const down = style.overflowY !== 'visible';
        if (!across && !down) continue;
        const rect = at.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        const told = isTold(at, box.name);
        const cut =
          (across && (left < rect.left - slack || right > rect.right + slack)) ||
          (down && (top < rect.top - slack || bottom > rect.bottom + slack));
        if (cut && !scrolls && !told) faults.push(`"${box.name}" is cut by ${at.className}`);
        if (across) [left, right] = [Math.max(left, rect.left), Math.min(right, rect.right)];
        if (down) [top, bottom] = [Math.max(top, rect.top), Math.min(bottom, rect.bottom)];
        if (right - left < slack || bottom - top < slack) return null;
        if (style.position === 'fixed') break;
      }
      return { name: box.name, left, top, right, bottom };
    };

    const texts: (Box & { readonly line: number })[] = [];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (!parent || words === '' || !shown(parent)) continue;
        if (parent.closest('.ra-hidden, svg, [aria-hidden="true"]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          const seen = inSight(boxOf(words.slice(0, 40), rect), parent);
          if (seen === null) continue;
          if (!within(seen, window_)) faults.push(`"${seen.name}" leaves the window`);
          const button = parent.closest('button');
          if (button && sticksOut(seen, rect.height, boxOf('', button.getBoundingClientRect()))) {
            faults.push(`"${seen.name}" sticks out of ${button.className}`);
          }
          texts.push({ ...seen, line: rect.height });
        }
      }
    }
    texts.forEach((text, index) => {
      for (const other of texts.slice(index + 1)) {
        // Lines set close touch with their leading; what lies over another covers its letters.
        const covered = Math.min(text.bottom, other.bottom) - Math.max(text.top, other.top);
        if (
          covered > Math.min(text.line, other.line) * 0.4 &&
          meet(text, other) &&
          text.name !== other.name
        ) {
          faults.push(`"${text.name}" lies over "${other.name}"`);
        }
      }
    });
    return [...new Set(faults)];
  });
}
