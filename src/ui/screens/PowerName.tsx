import type { FactionId } from '../../sim';
import { PowerEmblem } from '../panels/shared/PowerEmblem';
import { useSession } from '../shell/session';
import './PowerName.css';

/** A power's emblem in its colour, and its name. */
export function PowerName({ faction }: { faction: FactionId | null }) {
  const { names } = useSession();
  if (faction === null) return <span className="ra-dim">–</span>;
  const name = names.power(faction);
  return (
    <span className="ra-powername" title={name}>
      <PowerEmblem power={faction} />
      <span>{name}</span>
    </span>
  );
}
