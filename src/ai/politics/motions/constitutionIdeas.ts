import type { Alliance, CharterChange, Division, Reason, ReasonCode } from '../../../sim';
import { idsOf, sortedBy, total } from '../../../sim';
import { because, type Planner } from '../../core/planner';
import type { Outlook } from '../outlook';
import { drafted, type Idea, interestIn } from './idea';
import { weigher } from './officeIdeas';

/** How much one must care for rank, for equals or for coalitions, to have the charter changed for it. */
const conviction = 20;
/** Standing in permille of an even share, below which one counts as light. */
const light = 900;
/** Turns for which a lost vote rankles. */
const rankles = 36;
/** By how much the majority is moved at a time, in permille. */
const step = 50;

/**
 * What the charter itself should say, and whether there should be one. Who has lost no vote lately has
 * nothing to say against the way votes are taken.
 */
export function constitutionIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  const lost = lostVotes(outlook.planner, alliance);
  if (lost.length === 0) return endings(outlook, alliance);
  return [
    ...votesOfAll(outlook, alliance),
    ...majorities(outlook, alliance),
    ...warPowers(outlook, alliance, lost),
    ...vetoes(outlook, alliance, lost),
    ...endings(outlook, alliance),
  ];
}

/** Divisions of late that went against it. */
function lostVotes({ view, me }: Planner, { council }: Alliance): Division[] {
  return (council?.divisions ?? []).filter(({ turn, ballots, passed }) => {
    const lost = ballots[me]?.choice === (passed ? 'nay' : 'aye');
    return lost && view.turn - turn < rankles;
  });
}

/** Equal votes are for who weighs little and loves equals, unequal ones for the great and ambitious. */
function votesOfAll({ planner, attitude }: Outlook, alliance: Alliance): Idea[] {
  const { equalVotes: equal } = alliance.charter;
  const reason = (amount: number, label: 'computer.attitudeEquality' | 'computer.ambition') =>
    because(equal ? 'move.weighed' : 'move.equal', {}, [{ label, amount }]);
  if (equal) {
    return attitude('ambition') >= conviction
      ? [
          change(
            { what: 'equalVotes', equal: false },
            reason(attitude('ambition'), 'computer.ambition'),
          ),
        ]
      : [];
  }
  if (attitude('equality') < conviction || !isLight(planner, alliance)) return [];
  const amount = attitude('equality');
  return [change({ what: 'equalVotes', equal: true }, reason(amount, 'computer.attitudeEquality'))];
}

/** The heaviest would rule by fewer votes; who is light would be overruled by more. */
function majorities({ planner, attitude }: Outlook, alliance: Alliance): Idea[] {
  const { rules, me } = planner;
  const { leastMajority, mostMajority } = rules.numbers.council.limits;
  const { majority } = alliance.charter;
  const weight = weigher(planner, alliance);
  const [heaviest] = sortedBy([...alliance.members], (member) => -weight(member));
  const lowers = heaviest === me && attitude('ambition') >= conviction;
  const raises = attitude('equality') >= conviction && isLight(planner, alliance);
  const permille = majority + (lowers ? -step : raises ? step : 0);
  if (permille === majority || permille < leastMajority || permille > mostMajority) return [];
  const code = lowers ? 'move.majorityDown' : 'move.majorityUp';
  const terms = [{ label: 'computer.weight', subject: me, amount: weight(me) }] as const;
  return [change({ what: 'majority', permille }, because(code, {}, terms))];
}

/** Who loves coalitions would have them decide on war; who was denied a war or a peace, himself. */
function warPowers(
  { attitude }: Outlook,
  { charter }: Alliance,
  lost: readonly Division[],
): Idea[] {
  const [coalition, ambition] = [attitude('coalition'), attitude('ambition')];
  const by = charter.war === 'council' ? 'members' : 'council';
  const wanted = by === 'council' ? coalition >= conviction : ambition - coalition >= conviction;
  const denied = lost.some(({ terms: { kind } }) => kind === 'war' || kind === 'armistice');
  if (!wanted || (by === 'members' && !denied)) return [];
  const code = by === 'council' ? 'move.warCouncil' : 'move.warMembers';
  return [change({ what: 'war', by }, because(code, {}, convictionTerms(coalition, ambition)))];
}

function convictionTerms(coalition: number, ambition: number): Reason['terms'] {
  return [
    { label: 'computer.attitudeCoalition', amount: coalition },
    { label: 'computer.ambition', amount: ambition },
  ];
}

/** A veto for one's own office; an end of one that has stopped what one wanted. */
function vetoes(
  { planner, opinion, attitude }: Outlook,
  alliance: Alliance,
  lost: readonly Division[],
): Idea[] {
  const { vetoes: held } = alliance.charter;
  return idsOf(alliance.offices).flatMap((office): Idea[] => {
    const holder = alliance.offices[office]?.holder;
    const allowed = holder === planner.me;
    if (holder === undefined || held.includes(office) === allowed) return [];
    if (allowed ? attitude('ambition') < conviction : lost.every(({ veto }) => veto !== holder)) {
      return [];
    }
    const code: ReasonCode = allowed ? 'move.veto' : 'move.vetoEnd';
    const terms: Reason['terms'] = allowed
      ? [{ label: 'computer.ambition', amount: attitude('ambition') }]
      : [{ label: 'computer.opinion', subject: holder, amount: opinion(holder) }];
    return [change({ what: 'veto', office, allowed }, because(code, { office }, terms))];
  });
}

/** The end of the alliance, for who would be better off without it: what held it together is gone, or weighs less than the door. */
function endings({ planner }: Outlook, alliance: Alliance): Idea[] {
  const motion = drafted(planner, { kind: 'dissolution' });
  const terms = interestIn(planner, alliance, motion);
  if (total(terms) <= 0) return [];
  const reason = because('move.dissolution', {}, terms);
  return [{ terms: motion.terms, matter: 'move:dissolution', reason }];
}

function isLight(planner: Planner, alliance: Alliance): boolean {
  const weight = weigher(planner, alliance);
  const whole = alliance.members.reduce((sum, member) => sum + weight(member), 0);
  return weight(planner.me) * alliance.members.length * 1000 < whole * light;
}

function change(what: CharterChange, reason: Reason): Idea {
  return { terms: { kind: 'charter', change: what }, matter: `move:charter:${what.what}`, reason };
}
