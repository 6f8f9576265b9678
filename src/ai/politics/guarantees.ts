import type { DealItem, FactionId } from '../../sim';
import { dangerTo, guaranteesOf, membersWith, opinionOf, sortedBy } from '../../sim';
import { bargainReason, strike } from './bargain';
import { allianceOf, type Outlook, prizesOf } from './outlook';
import { treatyItem } from './treatyItem';

/** Weight of a danger by the almanac, in permille of the own side's, from which one looks for a guarantor. */
const overwhelming = 1300;
/** Weight of a guarantor, and of a ward, in permille of the own side's; lane distance within which one helps. */
const mighty = 1250;
const small = 800;
const near = 1000;
/** Influence from which one has a word to spare, and the wards one has at the most. */
const spare = 120;
const mostWards = 3;
/** Opinion below which one neither guarantees a power nor asks it to. */
const mistrust = -30;

/** Asks for a guarantee against whom one has to fear, or gives one against whom one would not see grow. */
export function guarantee(outlook: Outlook): boolean {
  return seekGuarantor(outlook) || seekWard(outlook);
}

/** A small power asks those who like its danger no better than itself. */
function seekGuarantor(outlook: Outlook): boolean {
  const { planner, opinion } = outlook;
  const { view, rules, me } = planner;
  const danger = dangerTo(view, rules, me, membersWith(view, me));
  if (danger === null || outlook.renown(danger.faction) < overwhelming) return false;
  if (allianceOf(planner) !== null) return false;
  const guarantors = outlook.others.filter(
    (id) =>
      !planner.isFoe(id) &&
      id !== danger.faction &&
      outlook.renown(id) >= mighty &&
      isNear(outlook, id) &&
      opinion(id) >= mistrust &&
      opinionOf(view, rules, id, danger.faction) < 0,
  );
  const item = treatyItem(rules, 'guarantee');
  return sortedBy(guarantors, (id) => -opinion(id)).some((to) =>
    agree(outlook, to, { give: [], take: [item] }, 'treaty.guarantee'),
  );
}

/** A great power that has influence to spare stands before the smaller ones whom its rival endangers. */
function seekWard(outlook: Outlook): boolean {
  const { planner, opinion } = outlook;
  const { view, rules, me, books } = planner;
  if (books.stocks.influence < spare || guaranteesOf(view, me).length >= mostWards) return false;
  const wards = outlook.others.filter((id) => {
    if (planner.isFoe(id) || outlook.renown(id) > small) return false;
    if (!isNear(outlook, id) || opinion(id) < mistrust) return false;
    if (prizesOf(planner, id).length > 0) return false;
    const danger = dangerTo(view, rules, id, [...membersWith(view, id), ...membersWith(view, me)]);
    return danger !== null && opinion(danger.faction) < 0;
  });
  const item = treatyItem(rules, 'guarantee');
  return sortedBy(wards, (id) => -opinion(id)).some((to) =>
    agree(outlook, to, { give: [item], take: [] }, 'treaty.guarantees'),
  );
}

/** Who is too far away to come in time guarantees nothing. */
function isNear({ rivals }: Outlook, other: FactionId): boolean {
  const distance = rivals.get(other)?.distance ?? -1;
  return distance >= 0 && distance <= near;
}

function agree(
  outlook: Outlook,
  to: FactionId,
  baskets: { readonly give: readonly DealItem[]; readonly take: readonly DealItem[] },
  code: 'treaty.guarantee' | 'treaty.guarantees',
): boolean {
  const wish = { to, ...baskets, matter: `guarantee:${to}`, least: 0 };
  return strike(outlook, wish, (found) => bargainReason(outlook.planner, code, found));
}
