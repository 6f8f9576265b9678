import { warning } from '../issue';
import { type Check, refer, unique } from './check';
import { checkCondition } from './checkCondition';

export function checkObjectives(check: Check): void {
  const { objectives, history = [], factions } = check.scenario;
  unique(
    check,
    'objectives',
    objectives.map((objective) => objective.id),
  );
  for (const [index, objective] of objectives.entries()) {
    refer(check, `objectives[${index}].faction`, 'faction', objective.faction);
    checkCondition(check, `objectives[${index}].when`, objective.when);
  }
  for (const [index, entry] of history.entries()) {
    if (entry.check) checkCondition(check, `history[${index}].check`, entry.check);
  }
  for (const [index, faction] of factions.entries()) {
    if (!faction.playable || objectives.some((objective) => objective.faction === faction.id)) {
      continue;
    }
    check.issues.push(warning(`factions[${index}]`, 'noObjective', { faction: faction.id }));
  }
}
