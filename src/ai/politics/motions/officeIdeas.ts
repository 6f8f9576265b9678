import type { Alliance, FactionId, OfficeId } from '../../../sim';
import { sortedBy, standings, termLeft, total } from '../../../sim';
import { because, type Planner } from '../../core/planner';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';

/** Opinion of a holder below which the Council is asked to recall him. */
const unbearable = -40;
/** Ambition from which offices are plotted for. */
const ambitious = 15;
/** Weight of a rival, in permille of the holder's, from which an office may be contested. */
const rivalry = 700;
/** Weight of a member, in permille of the heaviest, below which it feels it weighs too little. */
const slight = 880;
/** Base share asked from the heaviest, in permille. */
const step = 40;

/** Offices and shares: what the ambitious plot for. */
export function officeIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [...elections(outlook, alliance), ...shares(outlook, alliance)];
}

/** Vacant offices are filled with oneself, kept for another term, or contested by the ambitious when it ends. */
function elections(outlook: Outlook, alliance: Alliance): Idea[] {
  const { rules, me } = outlook.planner;
  const form = rules.charters[alliance.charter.form];
  return (form?.offices ?? []).flatMap((office): Idea[] => {
    const tenure = alliance.offices[office];
    if (tenure?.holder === me) return [stand(outlook, office, 'move.keep')];
    if (!tenure) return [stand(outlook, office, 'move.vacancy')];
    if (!isRival(outlook, alliance, office, tenure.holder)) return [];
    const { canvass } = rules.numbers.council.office;
    const left = termLeft(outlook.planner.view, rules, alliance, office);
    if (left <= canvass) return [stand(outlook, office, 'move.contest')];
    return outlook.opinion(tenure.holder) <= unbearable
      ? [stand(outlook, office, 'move.recall', true)]
      : [];
  });
}

/** Whether one would be more than who holds an office: for the ambitious, against no greater man. */
function isRival(
  { planner, attitude }: Outlook,
  alliance: Alliance,
  office: OfficeId,
  holder: FactionId,
): boolean {
  const { rules, me } = planner;
  const [first] = rules.charters[alliance.charter.form]?.offices ?? [];
  const honoured = Object.values(alliance.offices).some((tenure) => tenure.holder === me);
  // One office is enough for anybody, but for the first.
  if (honoured && office !== first) return false;
  const weigh = weigher(planner, alliance);
  return attitude('ambition') >= ambitious && weigh(me) * 1000 >= weigh(holder) * rivalry;
}

function stand(
  { planner, attitude }: Outlook,
  office: OfficeId,
  code: 'move.keep' | 'move.vacancy' | 'move.contest' | 'move.recall',
  recall = false,
): Idea {
  const terms = { kind: 'election', office, holder: planner.me } as const;
  return {
    terms: recall ? { ...terms, recall } : terms,
    matter: `move:election:${office}`,
    reason: because(code, { office }, [
      { label: 'computer.ambition', amount: attitude('ambition') },
    ]),
  };
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

/** Tells what a member weighs in Council, in points of standing. */
export function weigher(
  { view, rules }: Planner,
  alliance: Alliance,
): (member: FactionId) => number {
  const weights = standings(view, rules, alliance);
  return (member) => total(weights[member] ?? []);
}
