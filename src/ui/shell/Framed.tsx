import { Guard } from '../trouble/Guard';
import type { ShownMap } from './map/MapHost';
import { type ShellPart, type ShellPartName, shellParts } from './shellParts';

interface FramedProps {
  part: ShellPartName;
  /** The map, once it stands. */
  map?: ShownMap | null | undefined;
}

/** A part of the frame behind its guard. */
export function Framed({ part, map = null }: FramedProps) {
  const { name, Part, place }: ShellPart = shellParts[part];
  return (
    <Guard part={name()} place={place}>
      <Part map={map} />
    </Guard>
  );
}
