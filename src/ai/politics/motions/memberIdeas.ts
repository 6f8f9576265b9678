import type { Alliance, FactionId, MemoryKind } from '../../../sim';
import { enemiesOf, memoryKey, memoryPoints, obstructs, sortedBy } from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import { guestIdeas } from './guestIdeas';
import type { Idea } from './idea';

/** Opinion below which a member is thrown out. */
const unbearable = -70;
/** Opinion below which who obstructs is no longer wanted. */
const unwanted = -15;
/** Points of grievance from which a member is rebuked, and the deeds that are. */
const offence = -12;
const offences: readonly MemoryKind[] = ['abandoned', 'promiseBroken', 'threatened', 'insulted'];

/** Who shall belong to the alliance, and who is rebuked for what it did. */
export function memberIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [
    ...rebukes(outlook, alliance),
    ...reproofs(outlook, alliance),
    ...guestIdeas(outlook, alliance),
    ...expulsions(outlook, alliance),
    ...brokers(outlook, alliance),
  ];
}

function rebukes({ planner }: Outlook, { members }: Alliance): Idea[] {
  const { view, rules, me } = planner;
  const grievance = (member: FactionId, among = offences) =>
    (view.memories[memoryKey(me, member)] ?? [])
      .filter(({ kind }) => among.includes(kind))
      .reduce((sum, memory) => sum + memoryPoints(rules, memory, view.turn), 0);
  const idle = sortedBy(
    members.filter((member) => member !== me && grievance(member) <= offence),
    (member) => grievance(member),
  )[0];
  if (idle === undefined) return [];
  const idled = grievance(idle, ['abandoned']);
  const others = grievance(idle) - idled;
  return [
    {
      terms: { kind: 'censure', member: idle },
      matter: `move:censure:${idle}`,
      reason: because(idled === 0 ? 'move.rebuke' : 'move.censure', { faction: idle }, [
        ...(idled === 0
          ? []
          : [{ label: 'memory.abandoned', subject: idle, amount: idled } as const]),
        ...(others === 0
          ? []
          : [{ label: 'computer.wrongs', subject: idle, amount: others } as const]),
      ]),
    },
  ];
}

/** Who holds its fleets home while others go to war is told so before all. */
function reproofs({ planner, opinion }: Outlook, alliance: Alliance): Idea[] {
  const { view, me } = planner;
  if (enemiesOf(view, me).length === 0 || obstructs(alliance, me)) return [];
  return alliance.members
    .filter((member) => member !== me && obstructs(alliance, member))
    .slice(0, 1)
    .map((member) => ({
      terms: { kind: 'censure', member },
      matter: `move:censure:${member}`,
      reason: because('move.reproof', { faction: member }, [
        { label: 'computer.opinion', subject: member, amount: opinion(member) },
      ]),
    }));
}

/** Who is hated, or obstructs and is not wanted either. */
function expulsions({ planner, opinion }: Outlook, alliance: Alliance): Idea[] {
  if (alliance.members.length < 3) return [];
  const bearable = (member: FactionId) => (obstructs(alliance, member) ? unwanted : unbearable);
  const hated = alliance.members.find(
    (member) => member !== planner.me && opinion(member) <= bearable(member),
  );
  if (hated === undefined) return [];
  return [
    {
      terms: { kind: 'expulsion', member: hated },
      matter: `move:expulsion:${hated}`,
      reason: because('move.expulsion', { faction: hated }, [
        { label: 'computer.opinion', subject: hated, amount: opinion(hated) },
      ]),
    },
  ];
}

/** A small member offers itself where a broker is allowed and there is none. */
function brokers({ planner, attitude }: Outlook, { charter, broker, members }: Alliance): Idea[] {
  if (!charter.brokered || broker !== null || members.length < 3 || attitude('equality') <= 0) {
    return [];
  }
  return [
    {
      terms: { kind: 'charter', change: { what: 'broker', broker: planner.me } },
      matter: 'move:broker',
      reason: because('move.broker', {}, [
        { label: 'computer.attitudeEquality', amount: attitude('equality') },
      ]),
    },
  ];
}
