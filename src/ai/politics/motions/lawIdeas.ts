import type { Alliance, MotionTerms, ReasonCode, SubjectLaw, TermLabel } from '../../../sim';
import { contentmentOf } from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';

/** How much one must care, for or against, to move a law about it. */
const conviction = 25;
/** Opinion of every ally above which one learns from all, and of one below which one teaches none. */
const tolerance = -40;
const confidence = 0;
/** Technologies one must know more than any other, to keep them to oneself. */
const ahead = 2;
/** Step of the tariff and the highest that is asked for, in permille; the money of who need not care. */
const step = 20;
const highest = 60;
const poor = 120;
/** Money below which who keeps the chest would see it fuller. */
const modest = 400;
/** Contentment above which nobody quarrels about the dues. */
const content = 55;

/** Laws on subject peoples, on the common chest and on sharing knowledge. */
export function lawIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [
    ...subjectLaws(outlook, alliance),
    ...knowledge(outlook, alliance),
    ...chest(outlook, alliance),
  ];
}

function subjectLaws({ attitude }: Outlook, { charter }: Alliance): Idea[] {
  // Who loves equals has no love for bondage, whatever his own ways.
  const bondage = attitude('bondage') - Math.max(0, attitude('equality'));
  const law: SubjectLaw | null =
    bondage <= -4 * conviction
      ? 'freedom'
      : bondage <= -2 * conviction
        ? 'clients'
        : bondage >= conviction
          ? 'bondage'
          : null;
  const strictness: readonly SubjectLaw[] = ['bondage', 'clients', 'freedom'];
  if (law === null || law === charter.subjects) return [];
  if (law === 'clients' && strictness.indexOf(charter.subjects) > 1) return [];
  return [
    idea(
      { kind: 'subjects', law },
      `move:subjects:${law}`,
      'move.subjects',
      bondage,
      'computer.attitudeBondage',
    ),
  ];
}

function knowledge({ planner, opinion }: Outlook, { charter, members }: Alliance): Idea[] {
  const { view, me } = planner;
  const known = view.factions[me]?.technologies.length ?? 0;
  const others = members.filter((member) => member !== me);
  const most = Math.max(0, ...others.map((id) => view.factions[id]?.technologies.length ?? 0));
  const lead = known - most;
  if (charter.technology) {
    const distrusted = others.some((id) => opinion(id) < confidence);
    if (lead < ahead || !distrusted) return [];
    const terms = { kind: 'technology', shared: false } as const;
    return [idea(terms, 'move:technology', 'move.technologyEnd', lead, 'computer.ahead')];
  }
  if (lead >= 0 || others.some((id) => opinion(id) <= tolerance)) return [];
  return [
    idea(
      { kind: 'technology', shared: true },
      'move:technology',
      'move.technology',
      -lead,
      'computer.behind',
    ),
  ];
}

/** Who keeps the chest would see it fuller; who pays most, emptier. */
function chest({ planner }: Outlook, alliance: Alliance): Idea[] {
  const { rules, me } = planner;
  const { tariff } = alliance.charter;
  const keeps = Object.entries(alliance.offices).some(
    ([office, { holder }]) =>
      holder === me && rules.offices[office]?.powers.includes('chest') === true,
  );
  if (planner.books.stocks.latinum > (keeps ? modest : poor)) return [];
  if (!keeps && contentmentOf(planner.view, rules, alliance, me) > content) return [];
  const permille = keeps ? tariff + step : Math.max(0, tariff - step);
  if (permille === tariff || permille > highest) return [];
  const code = keeps ? 'move.tariffUp' : 'move.tariffDown';
  const percent = Math.floor(tariff / 10);
  return [idea({ kind: 'tariff', permille }, 'move:tariff', code, percent, 'computer.tariff')];
}

function idea(
  terms: MotionTerms,
  matter: string,
  code: ReasonCode,
  amount: number,
  label: TermLabel,
): Idea {
  return { terms, matter, reason: because(code, {}, [{ label, amount }]) };
}
