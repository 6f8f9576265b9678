/**
 * The page's content security policy refuses text as markup (see trustedScripts.ts). The drawings
 * bundled at build time pass by a policy of their own, which only this file can reach: text from
 * a scenario or a game file never does.
 */
interface DrawingPolicy {
  createHTML(svg: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: DrawingPolicy): DrawingPolicy;
}

const plain: DrawingPolicy = { createHTML: (svg) => svg };
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
const policy = trustedTypes?.createPolicy('drawings', plain) ?? plain;

const drawings = new Map<string, Markup>();

interface Markup {
  readonly __html: string;
}

/**
 * One of our own drawings, as React's `dangerouslySetInnerHTML` wants it. The same drawing is the
 * same object, so that React sees it has not changed and leaves the element alone.
 */
export function drawing(svg: string): Markup {
  const drawn = drawings.get(svg);
  if (drawn) return drawn;
  const markup = { __html: policy.createHTML(svg) };
  drawings.set(svg, markup);
  return markup;
}
