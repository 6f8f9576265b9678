/** Style sheets that did not arrive. Whoever added them asks for each but once. */
const broken = new Set<HTMLLinkElement>();

/** Notes style sheets that do not arrive, from now on. Their events do not bubble. */
export function watchStyles(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') broken.add(target);
    },
    true,
  );
}

/** Fetches the style sheets again that did not arrive. Rejects where one still does not. */
export async function mendStyles(): Promise<void> {
  await Promise.all([...broken].map(again));
}

function again(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const fresh = link.cloneNode() as HTMLLinkElement;
    fresh.addEventListener('load', () => resolve());
    fresh.addEventListener('error', () => reject(new Error(`No style sheet at ${link.href}`)));
    broken.delete(link);
    link.replaceWith(fresh);
  });
}
