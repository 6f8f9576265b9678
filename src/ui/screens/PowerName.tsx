import { liveryOf } from '../../content/palette';
import type { FactionId } from '../../sim';
import { Emblem } from '../kit/Emblem';
import { useSession } from '../shell/session';
import './PowerName.css';

/** A power's emblem in its colour, and its name. */
export function PowerName({ faction }: { faction: FactionId | null }) {
  const { view } = useSession();
  if (faction === null) return <span className="ra-dim">–</span>;
  const name = view.factions[faction]?.name ?? faction;
  return (
    <span className="ra-powername" title={name}>
      <Emblem
        faction={view.factions[faction]?.culture ?? faction}
        colour={liveryOf(faction).colour}
      />
      <span>{name}</span>
    </span>
  );
}
