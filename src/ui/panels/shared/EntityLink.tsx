import type { Segment } from '../../../text';
import { follow } from '../../shell/follow';
import './Facts.css';

/** A name that leads to what it names; plain text when it leads nowhere. */
export function EntityLink({ segment }: { segment: Segment }) {
  const { link, text } = segment;
  if (!link) return <>{text}</>;
  return (
    <button type="button" className="ra-link" onClick={() => follow(link)}>
      {text}
    </button>
  );
}
