import { enemiesOf, type FactionId, idsOf, recognitionRefusal } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Outlook } from './outlook';

/** Opinion of rebels, and of those they rise against, that makes a court take their side; influence that must be left. */
const liked = 15;
const disliked = -25;
const left = 40;

/**
 * Recognises rebels who fight whom one has reason to dislike. Who holds people of theirs in bondage knows better.
 */
export function recogniseRebels({ planner, opinion }: Outlook): void {
  const { view, rules, me, books } = planner;
  if (books.stocks.influence < rules.numbers.recognition.price + left) return;
  for (const power of idsOf(view.factions)) {
    if (recognitionRefusal(view, rules, me, power) !== null) continue;
    if (holdsKinOf(planner, power)) continue;
    const foes = enemiesOf(view, power).map((foe) => opinion(foe));
    const worst = Math.min(0, ...foes);
    if (opinion(power) < liked && worst > disliked) continue;
    const terms = [{ label: 'plan.opinion', subject: power, amount: opinion(power) }] as const;
    planner.give({ type: 'recognise', power }, because('recognise', { faction: power }, terms));
    return;
  }
}

function holdsKinOf({ view, me }: Planner, power: FactionId): boolean {
  const kin = view.factions[power]?.species;
  return idsOf(view.worlds).some((id) => {
    const { owner, people = [] } = view.worlds[id] ?? {};
    return (
      owner === me && people.some(({ species, status }) => species === kin && status === 'enslaved')
    );
  });
}
