import type { Alliance, FactionId } from '../../../sim';
import { sortedBy, standings, total } from '../../../sim';
import { because, type Planner } from '../../core/planner';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';

/** Turns in office before a holder is challenged. */
const grace = 30;
/** Ambition from which offices are plotted for. */
const ambitious = 15;
/** Weight of a rival, in permille of the holder's, from which an office may be contested. */
const rivalry = 850;
/** Weight of a member, in permille of the heaviest, below which it feels it weighs too little. */
const slight = 880;
/** Base share asked from the heaviest, in permille. */
const step = 40;

/** Offices and shares: what the ambitious plot for. */
export function officeIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [...elections(outlook, alliance), ...shares(outlook, alliance)];
}

/** Vacant offices are filled with oneself; held ones are contested by the ambitious. */
function elections({ planner, attitude }: Outlook, alliance: Alliance): Idea[] {
  const { view, rules, me } = planner;
  const ambition = attitude('ambition');
  const form = rules.charters[alliance.charter.form];
  const weigh = weigher(planner, alliance);
  const honoured = Object.values(alliance.offices).some(({ holder }) => holder === me);
  return (form?.offices ?? []).flatMap((office): Idea[] => {
    const tenure = alliance.offices[office];
    if (tenure?.holder === me) return [];
    // One office is enough for anybody; a greater man is not challenged.
    if (honoured && tenure && office !== form?.offices[0]) return [];
    if (tenure && (ambition < ambitious || view.turn - tenure.since < grace)) return [];
    if (tenure && weigh(me) * 1000 < weigh(tenure.holder) * rivalry) return [];
    return [
      {
        terms: { kind: 'election', office, holder: me },
        matter: `move:election:${office}`,
        reason: because(tenure ? 'move.contest' : 'move.vacancy', { office }, [
          { label: 'computer.ambition', amount: ambition },
        ]),
      },
    ];
  });
}

/** A larger base share, from whoever weighs most: for those who feel they weigh too little. */
function shares({ planner, attitude }: Outlook, alliance: Alliance): Idea[] {
  const { me } = planner;
  if (alliance.charter.equalVotes || attitude('ambition') < ambitious) return [];
  const weight = weigher(planner, alliance);
  const from = sortedBy([...alliance.members], (member) => -weight(member))[0];
  if (from === undefined || from === me || weight(me) * 1000 > weight(from) * slight) return [];
  return [
    {
      terms: { kind: 'charter', change: { what: 'shares', member: me, from, permille: step } },
      matter: `move:shares:${from}`,
      reason: because('move.shares', { faction: from }, [
        { label: 'computer.weight', subject: from, amount: weight(from) },
        { label: 'computer.weight', subject: me, amount: weight(me) },
      ]),
    },
  ];
}

function weigher({ view, rules }: Planner, alliance: Alliance): (member: FactionId) => number {
  const weights = standings(view, rules, alliance);
  return (member) => total(weights[member] ?? []);
}
