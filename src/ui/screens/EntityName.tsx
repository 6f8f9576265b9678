import type { Selection } from '../../store';
import { selectAndFocus } from '../shell/follow';

interface EntityNameProps {
  children: string;
  selection: Selection;
}

/** A name in a table that selects what it names and shows it on the map. */
export function EntityName({ children, selection }: EntityNameProps) {
  return (
    <button
      type="button"
      className="ra-link"
      onClick={(event) => {
        event.stopPropagation();
        selectAndFocus(selection);
      }}
    >
      {children}
    </button>
  );
}
