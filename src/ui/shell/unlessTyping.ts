/**
 * A shortcut that stays out of the way: of text being typed, of controls that use the key
 * themselves, and of open dialogs.
 */
export function unlessTyping(act: () => void) {
  return (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || event.repeat) return;
    if (target instanceof HTMLElement && usesKeys(target, event)) return;
    if (document.querySelector(openDialog) !== null) return;
    event.preventDefault();
    act();
  };
}

/** Dialogs and lists of the kit, which close themselves, and the browser's own. */
const openDialog =
  '[role="dialog"][data-open]:not([data-side]), [role="menu"][data-open], [role="listbox"][data-open], .ra-choices[data-open], dialog[open]';

/** Inputs that are slid or ticked, not typed into. */
const untyped = 'input[type="range"], input[type="checkbox"], input[type="radio"]';

function usesKeys(target: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  if (/^F\d+$/.test(key) || key === 'Escape') return false;
  if (target.matches('input, textarea, select, [contenteditable]') && !target.matches(untyped)) {
    return true;
  }
  // Shift+Enter ends the turn even from the button pressed last.
  const pressed = (key === 'Enter' && !shiftKey) || key === ' ';
  return pressed && target.closest('button, a, [role="menuitem"], [role="tab"], tr') !== null;
}
