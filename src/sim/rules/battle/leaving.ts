import { fighterAt, gone, happens, isFighting, type Melee } from './melee';
import type { Group } from './setup';
import { shoot } from './volley';

/**
 * Groups that have had enough leave, under the guns of those who stay.
 * @source invented
 */
export function leaveTheField(melee: Melee): void {
  melee.setup.groups.forEach((group, number) => {
    if (melee.left[number] || group.retreatTo === null) return;
    const members = membersOf(melee, number);
    if (members.length === 0 || members.some((index) => melee.heldIn[index] === melee.round))
      return;
    const leaves =
      hasHadEnough(melee, group, number) ||
      (group.evades && happens(melee, members[0] as number, group.escape));
    if (leaves) leave(melee, number, members);
  });
}

/** Members that can still move. */
function membersOf(melee: Melee, group: number): number[] {
  const members: number[] = [];
  for (let index = 0; index < melee.fighters.length; index++) {
    if (fighterAt(melee, index).group === group && isFighting(melee, index)) members.push(index);
  }
  return members;
}

function hasHadEnough(melee: Melee, group: Group, number: number): boolean {
  if (group.retreatAt >= 1000) return false;
  const before = melee.hullAtStart[number] as number;
  let now = 0;
  for (let index = 0; index < melee.fighters.length; index++) {
    if (fighterAt(melee, index).group === number && (melee.state[index] as number) <= 1) {
      now += melee.hull[index] as number;
    }
  }
  return (before - now) * 1000 >= group.retreatAt * before && now < before;
}

function leave(melee: Melee, group: number, members: readonly number[]): void {
  const exposed = members.filter(
    (index) => !melee.hidden[index] && !fighterAt(melee, index).elusive,
  );
  if (exposed.length > 0) pursue(melee, exposed);
  melee.left[group] = true;
  for (const index of members) {
    if (!isFighting(melee, index)) continue;
    melee.state[index] = gone;
    melee.actions?.push({ kind: 'retreated', at: index });
  }
}

/** Every enemy that can still shoot gets part of a volley at those who leave. */
function pursue(melee: Melee, exposed: readonly number[]): void {
  const side = fighterAt(melee, exposed[0] as number).side;
  let aim = 0;
  for (let by = 0; by < melee.fighters.length; by++) {
    const { side: theirs, shots, attack, kind } = fighterAt(melee, by);
    if (theirs === side || !isFighting(melee, by) || attack <= 0 || kind === 'world') continue;
    for (let shot = 0; shot < shots; shot++) {
      const pick = melee.luck ? melee.luck.below(exposed.length) : aim++ % exposed.length;
      const at = exposed[pick] as number;
      if (isFighting(melee, at)) shoot(melee, by, at, melee.numbers.pursuit, true);
    }
  }
}
