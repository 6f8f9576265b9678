import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { shortcuts } from './shortcuts';
import { unlessTyping } from './unlessTyping';

/** Listens to every shortcut while a game is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const bound = shortcuts().flatMap(({ binding, act }) =>
      binding !== undefined && act ? [[binding, unlessTyping(act)] as const] : [],
    );
    return tinykeys(window, Object.fromEntries(bound));
  }, []);
}
