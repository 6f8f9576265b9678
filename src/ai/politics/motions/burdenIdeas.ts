import type { Alliance, FactionId, MotionTerms, Reason } from '../../../sim';
import {
  atWar,
  bondageWorlds,
  enemiesOf,
  musterOf,
  shareTerms,
  sortedBy,
  total,
} from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';

/** Latinum below which one thinks of the purse of others. */
const poor = 120;
/** Opinion below which one would have a member pay, and what is asked: a month, and for how long. */
const resented = 0;
const asked = { latinum: 10, turns: 12 } as const;
/** Step of the quota in permille, and the highest that is asked for. */
const step = 100;
const highest = 500;
/** How much less than equality one must love bondage to move that all be freed. */
const abhorrence = -50;
/** How much abhorrence makes a point of stake in it. */
const conscience = 2;
/** Exhaustion from which who fights would have everybody bring less. */
const weary = 45;
/** Share of spoils against contribution, in permille, from which others owe one something. */
const shortchanged = -80;

/** What members owe each other: money, fleets, and the freedom of those they hold. */
export function burdenIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [
    ...tributes(outlook, alliance),
    ...arrears(outlook, alliance),
    ...quotas(outlook, alliance),
    ...emancipations(outlook, alliance),
  ];
}

/** The poor would be paid by the richest of those they have no liking for. */
function tributes({ planner, opinion }: Outlook, { members }: Alliance): Idea[] {
  const { view, me, books } = planner;
  if (books.stocks.latinum >= poor || members.length < 3) return [];
  const riches = (member: FactionId) => musterOf(view, member).industry;
  const payers = members.filter(
    (member) => member !== me && opinion(member) < resented && riches(member) > riches(me),
  );
  return sortedBy(payers, (member) => -riches(member))
    .slice(0, 1)
    .map((from) =>
      idea(
        { kind: 'tribute', from, to: me, ...asked },
        because('move.tribute', { faction: from }, [
          { label: 'computer.opinion', subject: from, amount: opinion(from) },
        ]),
      ),
    );
}

/** Who got less of the spoils than it earned would be paid by whoever got most above its own. */
function arrears({ planner }: Outlook, alliance: Alliance): Idea[] {
  const { view, rules, me } = planner;
  if (alliance.members.length < 3) return [];
  const due = (member: FactionId) => total(shareTerms(view, rules, alliance, member));
  if (due(me) > shortchanged) return [];
  const [from] = sortedBy([...alliance.members], (member) => -due(member));
  if (from === undefined || from === me || due(from) <= 0) return [];
  const terms = shareTerms(view, rules, alliance, me);
  return [
    idea(
      { kind: 'tribute', from, to: me, ...asked },
      because('move.arrears', { faction: from }, terms),
    ),
  ];
}

/** Who fights would have all bring more; who is at peace while others fight, or weary of it, less. */
function quotas({ planner }: Outlook, { charter, members }: Alliance): Idea[] {
  const { view, me, own } = planner;
  const fights = enemiesOf(view, me).some((enemy) =>
    members.some((member) => member !== me && atWar(view, member, enemy)),
  );
  const wants = fights && own.exhaustion < weary;
  const permille = charter.quota + (wants ? step : -step);
  if (permille < step || permille > highest) return [];
  const amount = Math.floor(charter.quota / 10);
  const tired = fights && !wants ? [{ label: 'exhaustion', amount: own.exhaustion } as const] : [];
  return [
    idea(
      { kind: 'quota', permille },
      because(wants ? 'move.quotaUp' : 'move.quotaDown', {}, [
        { label: 'computer.quota', amount },
        ...tired,
      ]),
    ),
  ];
}

/** Freedom for whoever is held in bondage by a member, for those who abhor it. */
function emancipations({ planner, attitude }: Outlook, { members }: Alliance): Idea[] {
  const bondage = attitude('bondage') - Math.max(0, attitude('equality'));
  if (bondage > abhorrence) return [];
  return members
    .filter((member) => member !== planner.me && bondageWorlds(planner.view, member).length > 0)
    .map((member) => ({
      terms: { kind: 'emancipation', member },
      matter: `move:emancipation:${member}`,
      reason: because('move.emancipation', { faction: member }, [
        { label: 'computer.attitudeBondage', amount: bondage },
      ]),
      stake: Math.floor(-bondage / conscience),
    }));
}

function idea(terms: MotionTerms, reason: Reason): Idea {
  return { terms, matter: `move:${terms.kind}`, reason };
}
