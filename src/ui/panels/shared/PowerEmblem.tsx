import type { FactionId } from '../../../sim';
import { Emblem } from '../../kit/Emblem';
import { useSession } from '../../shell/session';

interface PowerEmblemProps {
  power: FactionId;
  /** Said by screen readers; leave out beside the power's name. */
  label?: string | undefined;
}

/** The device of a power of the open game, in its colour. */
export function PowerEmblem({ power, label }: PowerEmblemProps) {
  const { colour, emblem } = useSession().liveryOf(power);
  return <Emblem culture={emblem} colour={colour} label={label} />;
}
