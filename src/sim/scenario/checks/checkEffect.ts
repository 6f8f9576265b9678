import type { Effect } from '../../state/effect';
import { issue, warning } from '../issue';
import { knownAtStart } from '../knownAtStart';
import type { Check } from './check';

/** Pairs of powers in effects that are between two. */
function partiesOf(effect: Effect): readonly [string, string] | null {
  if ('opinion' in effect) return [effect.opinion.of, effect.opinion.about];
  if ('trust' in effect) return [effect.trust.of, effect.trust.about];
  if ('treatySigned' in effect) return effect.treatySigned.factions;
  if ('treatyBroken' in effect) return [effect.treatyBroken.by, effect.treatyBroken.on];
  if ('warDeclared' in effect) return [effect.warDeclared.by, effect.warDeclared.on];
  if ('peaceMade' in effect) return effect.peaceMade.factions;
  if ('favours' in effect) return [effect.favours.debtor, effect.favours.creditor];
  if ('agentFound' in effect) return [effect.agentFound.of, effect.agentFound.by];
  return null;
}

/** What an effect could never do in this scenario. */
export function checkEffect(check: Check, path: string, effect: Effect): void {
  const { issues } = check;
  const parties = partiesOf(effect);
  if (parties !== null && parties[0] === parties[1]) {
    issues.push(issue(path, 'toItself', { faction: parties[0] }));
  }
  const [asked] = Object.values(effect) as readonly Readonly<Record<string, unknown>>[];
  if (asked?.points === 0 || asked?.amount === 0) issues.push(issue(path, 'nothingChanges'));
  if ('technologyLearned' in effect) checkLesson(check, path, effect.technologyLearned);
  if ('worldCeded' in effect) checkCession(check, path, effect.worldCeded);
}

function checkLesson(
  { factions, rules, issues }: Check,
  path: string,
  { faction: id, technology }: { readonly faction: string; readonly technology: string },
): void {
  const faction = factions.get(id);
  if (!faction || !knownAtStart(faction.technologies, rules).includes(technology)) return;
  issues.push(warning(path, 'knownAlready', { faction: id, technology }));
}

/** Nobody hands over his seat. */
function checkCession(
  { factions, issues }: Check,
  path: string,
  { world }: { readonly world: string },
): void {
  for (const { id, capital } of factions.values()) {
    if (capital === world) issues.push(warning(path, 'seatCeded', { faction: id, world }));
  }
}
