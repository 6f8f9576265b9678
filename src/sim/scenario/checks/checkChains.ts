import type { Decision } from '../../state/decision';
import { issue, warning } from '../issue';
import type { OwnDecision } from '../ownContent';
import type { Check } from './check';

/**
 * What follows on an option must be able to come: a ring of follow-ups in which one comes only once ends there, and
 * one that comes again sooner than its cooldown allows does not come at all.
 */
export function checkChains({ rules, issues }: Check, path: string, decision: OwnDecision): void {
  for (const [index, { follows = [] }] of decision.options.entries()) {
    for (const [number, { decision: id, after }] of follows.entries()) {
      const next = Object.hasOwn(rules.decisions, id) ? rules.decisions[id] : undefined;
      if (next === undefined) continue;
      const ring = ringThrough(rules.decisions, decision, next);
      if (ring === null) continue;
      const at = `${path}.options[${index}].follows[${number}]`;
      const months = after + ring;
      if (next.cooldown === undefined) {
        issues.push(warning(at, 'comesOnce', { decision: id }));
      } else if (next.cooldown > months) {
        issues.push(issue(at, 'comesTooSoon', { decision: id, months, cooldown: next.cooldown }));
      }
    }
  }
}

/** The shortest way from `next` back to a decision by follow-ups, in months; null where there is none. */
function ringThrough(
  decisions: Readonly<Record<string, Decision>>,
  back: Decision,
  next: Decision,
): number | null {
  const reached = new Map<string, number>([[next.id, 0]]);
  const open = [next];
  for (let each = open.shift(); each !== undefined; each = open.shift()) {
    const months = reached.get(each.id) ?? 0;
    for (const { follows = [] } of each.options) {
      for (const { decision: id, after } of follows) {
        const known = reached.get(id);
        if (known !== undefined && known <= months + after) continue;
        const found = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
        if (found === undefined) continue;
        reached.set(id, months + after);
        open.push(found);
      }
    }
  }
  return reached.get(back.id) ?? null;
}
