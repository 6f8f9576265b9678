import { useMemo } from 'react';
import { draftMotion, forecastDivision, motionRefusal } from '../../../../sim';
import { useCouncil } from '../../../../store';
import type { Mover } from './candidates';
import { draftKind } from './draftKind';
import { motionForm } from './motionForm';

/** The division on the draft, for the chamber; null where there is nothing to vote on. */
export function useDraftDivision(mover: Mover | null) {
  const draft = useCouncil((council) => council.draft);
  return useMemo(() => {
    if (mover === null) return null;
    const { terms } = motionForm(mover, draftKind(mover, draft), draft.chosen);
    if (terms === null) return null;
    const { view, rules, faction, alliance } = mover;
    if (motionRefusal(view, rules, faction, terms) !== null) return null;
    const { ultimatum } = draft;
    const motion = draftMotion(view, faction, terms, { ultimatum, vote: 'aye' });
    return forecastDivision(view, rules, alliance, motion);
  }, [mover, draft]);
}
