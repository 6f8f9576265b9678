import { type KeyboardEvent, useId, useState } from 'react';
import { useUi } from '../../../store';
import { words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { TextInput } from '../../kit/TextInput';
import { useSession } from '../session';
import { type Found, search, searchIndex } from './searchIndex';
import './SearchDialog.css';

const mostFound = 12;

/** Where the orders of what was found are: the open screen, else what is selected. */
function whatWasFound(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.ra-screen, .ra-context');
}

/** Jump to anything by its name; the focus goes with it. */
export function SearchDialog() {
  const t = words.shell.search;
  const { view, rules } = useSession();
  const { closeDialog } = useUi.getState();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const found = search(searchIndex(view, rules), query, mostFound);
  const choose = (chosen: Found | undefined) => {
    if (!chosen) return;
    closeDialog();
    chosen.open();
    // After the dialog has given the focus back to where it came from, unless another is open by then.
    setTimeout(() => {
      if (useUi.getState().dialog === null) whatWasFound()?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[active]);
    }
  };
  return (
    <Dialog open size="small" onClose={closeDialog} title={t.title} closeLabel={words.shell.close}>
      <TextInput
        autoFocus
        role="combobox"
        aria-label={t.title}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={t.placeholder}
        value={query}
        onChange={(value) => {
          setQuery(value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t.results} className="ra-found">
        {found.map((each, index) => (
          <div
            key={each.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(each)}
            onKeyDown={onKeyDown}
          >
            <span>{each.name}</span>
            <small>{t.kinds[each.kind]}</small>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="ra-dim">{t.nothing}</p>}
    </Dialog>
  );
}
