import type { AimStep } from '../../sim';
import { number, percent } from '../format';
import type { Names } from '../names';
import { nouns } from './nouns';
import { treatyNames } from './politics/treaties';

/** One thing an aim asks for, and how far it has come: "2 of 3 systems held". */
export function aimStepText(step: AimStep, names: Names): string {
  const text = asked(step, names);
  return step.negated ? `not so: ${text}` : text;
}

function asked({ condition, have, need }: AimStep, names: Names): string {
  const of = (what: string) => `${number(have)} of ${number(need)} ${what}`;
  const who = (faction: string) => names.faction(faction).text;
  if ('holds' in condition) {
    return of(condition.holds.allied ? 'systems held by your side' : 'systems held');
  }
  if ('worldsAtLeast' in condition) return of('worlds');
  if ('freedAtLeast' in condition) return of('worlds freed from bondage');
  if ('developedAtLeast' in condition) return of('developed worlds');
  if ('shareAtLeast' in condition) {
    return `${percent(have)} of all worlds of the map; ${percent(need)} are needed`;
  }
  if ('stockAtLeast' in condition) {
    return of(`${nouns.stocks[condition.stockAtLeast.stock].toLowerCase()} in store`);
  }
  if ('standingAtLeast' in condition) {
    return `${percent(have)} of the standing in Council; ${percent(need)} are needed`;
  }
  if ('contentAtLeast' in condition) {
    return `contentment ${number(have)}; ${number(need)} is needed`;
  }
  if ('turnAtLeast' in condition) return `turn ${number(have)} of ${number(need)}`;
  if ('largest' in condition) return `${who(condition.largest.faction)} holds the most worlds`;
  if ('eliminated' in condition) return `${who(condition.eliminated.faction)} has fallen`;
  if ('alive' in condition) return `${who(condition.alive.faction)} stands`;
  if ('knows' in condition) return `${names.anything(condition.knows.technology)} is known`;
  if ('allied' in condition) return `${condition.allied.factions.map(who).join(', ')} are allied`;
  if ('atWar' in condition) return `${condition.atWar.factions.map(who).join(', ')} are at war`;
  if ('treaty' in condition) {
    const { kind, factions } = condition.treaty;
    return `${treatyNames[kind]} between ${factions.map(who).join(' and ')}`;
  }
  const { faction, as = 'member', with: others = [] } = condition.inAlliance;
  const beside = others.length === 0 ? '' : ` with ${others.map(who).join(', ')}`;
  return `${who(faction)} is ${as} of an alliance${beside}`;
}
