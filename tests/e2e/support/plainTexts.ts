import type { Page } from 'playwright/test';

/**
 * Everything on the page that is read or heard: what is written, and what hints, fields and pictures
 * say of themselves. Left out are caps of keys, which are called as they are, and places in files.
 */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = [
      'title',
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'alt',
      'placeholder',
    ];
    const texts = new Set<string>();
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of said) texts.add(node.getAttribute(name) ?? '');
      } else if (!node.parentElement?.closest('kbd, code, script, noscript, style')) {
        texts.add(node.textContent ?? '');
      }
    }
    return [...texts].filter((text) => /[a-z]/i.test(text));
  });
}

/** What stands on a key (`F1`, `B`), and hashes. */
const signs = /(?<!\p{L})[A-Z]\d{0,2}(?!\p{L})|\b[0-9a-f]{16}\b/gu;

/** Texts of the page in which plain letters are left once `names` are taken away. */
export async function plainTexts(page: Page, names: RegExp): Promise<string[]> {
  const texts = await textsOf(page);
  return texts.filter((text) => /[a-z]/i.test(text.replace(names, '').replace(signs, '')));
}
