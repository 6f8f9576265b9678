import type { Alliance, FactionId, MemoryKind } from '../../../sim';
import {
  admissionPlan,
  enemiesOf,
  foundingAnswer,
  memoryKey,
  memoryPoints,
  obstructs,
  opinionOf,
  sortedBy,
} from '../../../sim';
import { because, type Planner } from '../../core/planner';
import { commonEnemyOf } from '../commonEnemy';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';
import { weigher } from './officeIdeas';

/** Opinion from which an outsider is invited, and below which a member is thrown out. */
const welcome = 15;
const unbearable = -70;
/** Opinion below which who obstructs is no longer wanted. */
const unwanted = -15;
/** Members beyond which nobody is invited, and turns in which a young alliance finds its feet. */
const most = 4;
const settles = 12;
/** Points of grievance from which a member is rebuked, and the deeds that are. */
const offence = -12;
const offences: readonly MemoryKind[] = ['abandoned', 'promiseBroken', 'threatened', 'insulted'];
/** Points by which a guest's own sum may fall short for it to be invited all the same. */
const hope = 20;

/** Who shall belong to the alliance, and who is rebuked for what it did. */
export function memberIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [
    ...rebukes(outlook, alliance),
    ...reproofs(outlook, alliance),
    ...invitations(outlook, alliance),
    ...friends(outlook, alliance),
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
  return [
    {
      terms: { kind: 'censure', member: idle },
      matter: `move:censure:${idle}`,
      reason: because(idled === 0 ? 'move.rebuke' : 'move.censure', { faction: idle }, [
        { label: 'memory.abandoned', subject: idle, amount: idled },
        { label: 'computer.wrongs', subject: idle, amount: grievance(idle) - idled },
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

/** A neighbour who likes one better than the mightiest of the others is one vote more against him. */
function friends(outlook: Outlook, alliance: Alliance): Idea[] {
  const { planner, posture, opinion } = outlook;
  const { view, rules, me } = planner;
  const established = view.turn >= alliance.founded + settles;
  if (!established || alliance.members.length >= most) return [];
  const weight = weigher(planner, alliance);
  const others = alliance.members.filter((member) => member !== me);
  const [rival] = sortedBy(others, (member) => -weight(member));
  if (rival === undefined) return [];
  const liked = posture.rivals.filter(
    ({ faction, atWar, distance }) =>
      !atWar &&
      distance >= 0 &&
      (view.factions[faction]?.alliance ?? null) === null &&
      opinion(faction) >= welcome &&
      opinionOf(view, rules, faction, me) > opinionOf(view, rules, faction, rival) &&
      wouldJoin(planner, alliance, faction),
  );
  return sortedBy(liked, ({ faction }) => -opinion(faction))
    .slice(0, 1)
    .map(({ faction }) => ({
      terms: { kind: 'admission', faction },
      matter: `move:admission:${faction}`,
      reason: because('move.friend', { faction, rival }, [
        { label: 'computer.opinion', subject: faction, amount: opinion(faction) },
        { label: 'computer.weight', subject: rival, amount: weight(rival) },
        { label: 'computer.weight', subject: me, amount: weight(me) },
      ]),
    }));
}

/** An outsider who shares the enemy and is liked well enough. */
function invitations(outlook: Outlook, alliance: Alliance): Idea[] {
  const { planner, posture, opinion } = outlook;
  const { view, rules } = planner;
  const enemy =
    posture.rivals.find(({ atWar, faction }) => atWar && outlook.ratio(faction) > 600) ??
    commonEnemyOf(outlook)?.rival;
  const established = planner.view.turn >= alliance.founded + settles;
  if (!enemy || !established || alliance.members.length >= most) return [];
  const free = posture.rivals.filter(
    ({ faction, atWar, distance }) =>
      !atWar &&
      distance >= 0 &&
      faction !== enemy.faction &&
      (view.factions[faction]?.alliance ?? null) === null &&
      opinion(faction) >= welcome &&
      wouldJoin(planner, alliance, faction) &&
      opinionOf(view, rules, faction, enemy.faction) < 0,
  );
  return sortedBy(free, ({ faction }) => -opinion(faction))
    .slice(0, 1)
    .map(({ faction }) => ({
      terms: { kind: 'admission', faction },
      matter: `move:admission:${faction}`,
      reason: because('move.admission', { faction, enemy: enemy.faction }, [
        { label: 'computer.opinion', subject: faction, amount: opinion(faction) },
      ]),
    }));
}

/** Whether a guest with envoys would sign what it is offered, or might by the day; a person is asked. */
function wouldJoin({ view, rules, me }: Planner, alliance: Alliance, guest: FactionId): boolean {
  if (view.factions[guest]?.envoys !== true) return true;
  const plan = admissionPlan(view, rules, alliance, me, guest);
  return foundingAnswer(view, rules, guest, plan).total >= -hope;
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
