import type { Roles } from '../../state/decision';

/** How the name of a role begins: no power, world or person of a scenario may be called so. */
const roleForm = /^the_[a-z]+$/;

/** Who decides: a role that every decision has. */
export const theDecider = 'the_decider';

/** In what follows on a decision: who took that. */
export const theChooser = 'the_chooser';

export function isRole(id: string): boolean {
  return roleForm.test(id);
}

/**
 * A part of a decision with those who play its roles in their place; null where it needs a role that nobody plays.
 * Nothing is changed that names none.
 */
export function bound<T>(part: T, roles: Roles): T | null {
  if (typeof part === 'string') {
    if (!isRole(part)) return part;
    return Object.hasOwn(roles, part) ? (roles[part] as T) : null;
  }
  if (Array.isArray(part)) {
    const items = part.map((each: unknown) => bound(each, roles));
    return items.includes(null) ? null : (items as T);
  }
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).map(([key, value]: [string, unknown]) => [
    key,
    bound(value, roles),
  ]);
  return fields.some(([, value]) => value === null) ? null : (Object.fromEntries(fields) as T);
}

/** The names of roles in a part of a decision, each once, as they come. */
export function rolesIn(part: unknown): string[] {
  if (typeof part === 'string') return isRole(part) ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return [...new Set(Object.values(part).flatMap(rolesIn))];
}
