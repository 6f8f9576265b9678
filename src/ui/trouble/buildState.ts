/** How the page stands to the place it came from. */
export type BuildState = 'offline' | 'outdated' | 'current';

/**
 * Whether the page's own build is still the one that is served: an old page cannot fetch its parts
 * once a new version was put up. Asks for the page itself, past all caches.
 */
export async function buildState(): Promise<BuildState> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (!answer.ok) return 'offline';
    const page = await answer.text();
    return own == null || page.includes(own) ? 'current' : 'outdated';
  } catch {
    // Whatever the reason, nothing can be fetched now: that is the answer.
    return 'offline';
  }
}
