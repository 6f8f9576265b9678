/**
 * The page's content security policy lets nothing but named policies make script out of text
 * (promise 14). The one thing the game starts that way is its own worker, so the default policy
 * passes addresses of our own origin and has no rule for markup or code: those stay refused.
 */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
}

function ownScript(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) {
    throw new TypeError(`Refused to run a script from elsewhere: ${url}`);
  }
  return url;
}
