import type { ReactNode } from 'react';
import { classes } from './classes';
import './ListRow.css';

export interface ListRowProps {
  /** Icon, emblem or ship before the words. */
  lead?: ReactNode;
  children: ReactNode;
  /** Dim words, a meter or a chevron at the right. */
  aside?: ReactNode;
  /** Makes the row a button. */
  onPress?: (() => void) | undefined;
  onDoublePress?: (() => void) | undefined;
  selected?: boolean | undefined;
  /** An ember edge: this one needs the player. */
  urgent?: boolean | undefined;
}

/** One line of a list: of a fleet, a world, something that needs you. */
export function ListRow(props: ListRowProps) {
  const { lead, children, aside, onPress, onDoublePress, selected, urgent } = props;
  const className = classes('ra-row', selected && 'ra-row-selected', urgent && 'ra-row-urgent');
  const parts = (
    <>
      {lead && <span className="ra-row-lead">{lead}</span>}
      <span className="ra-row-words">{children}</span>
      {aside !== undefined && <span className="ra-row-aside">{aside}</span>}
    </>
  );
  if (!onPress) return <div className={className}>{parts}</div>;
  return (
    <button
      type="button"
      className={classes(className, 'ra-row-button')}
      aria-pressed={selected}
      onClick={onPress}
      onDoubleClick={onDoublePress}
    >
      {parts}
    </button>
  );
}
