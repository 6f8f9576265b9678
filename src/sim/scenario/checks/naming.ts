import type { RoleKind } from '../../rules/decisions/moments/definition';
import { isRole } from '../../rules/decisions/roles';
import { issue } from '../issue';
import { nearest } from '../nearest';
import { type Check, refer } from './check';
import type { Naming } from './checkCondition';

/** Ids are of the scenario; roles are of those that somebody plays. */
export function namingOf(check: Check, parts: ReadonlyMap<string, RoleKind>): Naming {
  return (path, kind, id) => {
    if (!isRole(id)) refer(check, path, kind, id);
    else if (!parts.has(id)) {
      const known = [...parts.keys()];
      const values = { value: id, known: known.join(', ') };
      check.issues.push(issue(path, 'unknownRole', values, nearest(id, known)));
    } else if (parts.get(id) !== kind) {
      const values = { value: id, kind, is: `role.${parts.get(id) ?? ''}` };
      check.issues.push(issue(path, 'wrongRole', values));
    }
  };
}
