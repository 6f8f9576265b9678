import type { Alliance, FactionId, MemoryKind } from '../../../sim';
import { enemiesOf, memoryKey, memoryPoints, obstructs, sortedBy, total } from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import { guestIdeas } from './guestIdeas';
import { drafted, type Idea, interestIn } from './idea';
import { worthOfKeeping } from './remedyIdeas';

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

/** Whom it would rather be without, by what speaks for and against throwing it out; who is worth keeping is heard instead. */
function expulsions({ planner }: Outlook, alliance: Alliance): Idea[] {
  const { me } = planner;
  if (alliance.members.length < 3) return [];
  const others = alliance.members.filter((member) => member !== me);
  return others.flatMap((member): Idea[] => {
    const motion = drafted(planner, { kind: 'expulsion', member });
    const terms = interestIn(planner, alliance, motion);
    if (total(terms) <= 0 || worthOfKeeping(planner, alliance, member) >= 0) return [];
    const reason = because('move.expulsion', { faction: member }, terms);
    return [{ terms: motion.terms, matter: `move:expulsion:${member}`, reason, sure: true }];
  });
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
