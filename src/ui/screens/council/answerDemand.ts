import {
  type Alliance,
  type Cure,
  type FactionId,
  type MotionTerms,
  remedyMotion,
} from '../../../sim';
import { type MotionDraft, useCouncil, useGame, useUi } from '../../../store';
import { openDeal } from '../diplomacy/openDiplomacy';
import { leanPromise } from './chamber/leanPromise';

/** A member of one's alliance, and what would content it. */
interface Demand {
  readonly member: FactionId;
  readonly cure: Cure;
}

/**
 * Opens what answers a demand, ready to be given: the motion drawn up, the broker's own course, or the
 * deal by which he would change it.
 */
export function answerDemand({ member, cure }: Demand): void {
  const { open } = useGame.getState();
  if (!open) return;
  const { view, rules } = open;
  const alliance = Object.values(view.alliances).find(({ members }) => members.includes(member));
  if (!alliance) return;
  const terms = remedyMotion(view, rules, alliance, member, cure);
  const council = useCouncil.getState();
  if (cure.kind === 'spoil' && view.worlds[cure.world]?.owner === view.faction) {
    // One's own to give: no vote is needed.
    openDeal(member, [{ kind: 'world', world: cure.world }], []);
    return;
  }
  if (terms === null && alliance.broker !== null && alliance.broker !== view.faction) {
    openDeal(alliance.broker, [], [leanPromise(cure.kind === 'lean' ? member : null)]);
    return;
  }
  if (terms === null) steer(alliance, member, cure);
  else {
    council.drawUp(draftOf(terms));
    council.show('propose');
  }
  useUi.getState().openScreen('council');
}

function steer({ brokerage }: Alliance, member: FactionId, { kind }: Cure): void {
  const { steer: hold, show } = useCouncil.getState();
  const effort = Math.max(1, brokerage.effort);
  hold({ lean: kind === 'lean' ? member : null, effort });
  show('course');
}

/** A remedy as it would be chosen field by field. */
export function draftOf(terms: MotionTerms): MotionDraft {
  return { kind: terms.kind, chosen: chosenFor(terms), ultimatum: false };
}

function chosenFor(terms: MotionTerms): MotionDraft['chosen'] {
  switch (terms.kind) {
    case 'election':
      return { office: terms.office, holder: terms.holder };
    case 'allotment':
      return { world: terms.world, to: terms.to };
    case 'tariff':
      return { permille: String(terms.permille) };
    case 'charter': {
      const { change } = terms;
      if (change.what !== 'shares') return { what: change.what };
      const { member: to, from, permille } = change;
      return { what: change.what, to, from, permille: String(permille) };
    }
    default:
      return {};
  }
}
