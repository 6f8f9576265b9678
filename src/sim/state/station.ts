import { isId } from './shape';

/** Whether something anybody wrote is a station of an agent. */
export function isStation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, of, world, fleet, ...more } = value as Readonly<Record<string, unknown>>;
  const named = { of, world, fleet };
  const given = Object.keys(named).filter((key) => key in value);
  if (Object.keys(more).length > 0) return false;
  switch (kind) {
    case 'home':
      return given.length === 0;
    case 'court':
      return given.join() === 'of' && isId(of);
    case 'world':
      return given.join() === 'world' && isId(world);
    case 'fleet':
      return given.join() === 'fleet' && isId(fleet);
    default:
      return false;
  }
}
