import type { FactionId, FoundingPlan } from '../../sim';
import { foundingAnswer, foundingRefusal, total } from '../../sim';
import { because } from '../mind';
import { type CommonEnemy, commonEnemyOf } from './commonEnemy';
import { draftPlans } from './draftPlans';
import { allianceOf, type Outlook } from './outlook';
import { isShelved, shelve } from './refusals';
import { woo } from './wooing';

/** Turns between attempts to find partners, and after terms were sent to them. */
const looksAgain = 4;
const waitsForAnswer = 9;
/** Points of its own answer that a power holds out for at first; a point less each turn. */
const hopes = 52;

/**
 * Looks for partners against an enemy too strong to beat alone, and proposes the terms that serve
 * best among those all would sign. When nobody would, the one who is nearest to it is wooed.
 */
export function seekPartners(outlook: Outlook): void {
  const { mind } = outlook;
  if (allianceOf(mind) !== null || isShelved(mind, 'founding')) return;
  if (Object.keys(mind.view.foundings).length > 0) return;
  const enemy = commonEnemyOf(outlook);
  if (enemy === null || total([...enemy.urge]) < 0) return;
  shelve(mind, 'founding', looksAgain);
  const asks = enemy.rival.atWar ? 0 : Math.max(0, hopes - mind.view.turn);
  const { best, nearest } = weighPlans(outlook, draftPlans(outlook, enemy), asks);
  if (best !== null) propose(outlook, enemy, best);
  else if (nearest !== null) woo(outlook, nearest.reluctant, enemy.rival.faction);
}

interface Weighed {
  /** What all would sign, the best for the player; null when there is nothing. */
  readonly best: FoundingPlan | null;
  /** Who is short of signing by the least, when one alone is. */
  readonly nearest: { readonly reluctant: FactionId; readonly missing: number } | null;
}

/** Weighs plans by the player's own answer, which must come to what it asks for itself. */
function weighPlans({ mind }: Outlook, plans: readonly FoundingPlan[], asks: number): Weighed {
  const { view, rules, me } = mind;
  let best: { plan: FoundingPlan; worth: number } | null = null;
  let nearest: Weighed['nearest'] = null;
  for (const plan of plans) {
    const worth = foundingAnswer(view, rules, me, plan).total;
    if (worth < asks || (best !== null && worth <= best.worth)) continue;
    if (foundingRefusal(view, rules, plan) !== null) continue;
    const unwilling = reluctantIn(mind, plan);
    if (unwilling.length === 0) best = { plan, worth };
    const [first] = unwilling;
    if (unwilling.length === 1 && first && (nearest === null || first.missing < nearest.missing)) {
      nearest = first;
    }
  }
  return { best: best?.plan ?? null, nearest };
}

/** The others who would not sign, and by how many points. */
function reluctantIn(
  { view, rules, me }: Outlook['mind'],
  plan: FoundingPlan,
): { reluctant: FactionId; missing: number }[] {
  return plan.members.flatMap((member) => {
    if (member === me) return [];
    const { verdict, total: sum } = foundingAnswer(view, rules, member, plan);
    return verdict === 'no' || sum < 0 ? [{ reluctant: member, missing: -sum }] : [];
  });
}

function propose({ mind }: Outlook, { rival, urge }: CommonEnemy, plan: FoundingPlan): void {
  const { by: _, ...terms } = plan;
  shelve(mind, 'founding', waitsForAnswer);
  mind.give(
    {
      type: 'proposeFounding',
      ...terms,
      members: [...plan.members],
      shares: { ...plan.shares },
    },
    because('founding.commonEnemy', { faction: rival.faction }, urge),
  );
}
