import type { DecisionRefusal } from '../../../sim';

/** Why something cannot be decided so, or an effect of it would not come about. */
export const decisionRefusals: Readonly<Record<DecisionRefusal, string>> = {
  noSuchDecision: 'No such decision is asked of us.',
  decisionComing: 'It cannot be answered before turn {turn}.',
  noSuchOption: 'There is no such answer.',
  optionClosed: 'As things stand this cannot be chosen.',
  effectGone: '{faction} is no more.',
  effectNoAlliance: '{faction} is in no alliance.',
  effectNotAllied: '{faction} sits in no Council with the other.',
  effectNoBroker: 'The alliance of {faction} has no broker.',
  effectNoTreaty: 'There is no such treaty with {faction}.',
  effectFriends: '{faction} is on the same side.',
  effectAtWar: 'There is war with {faction} already.',
  effectNoWar: 'There is no war with {faction}.',
  effectNotTheirs: '{world} is not theirs to give.',
  effectSeat: '{world} is the seat of a power.',
  effectNoPlace: '{faction} has no place where ships could come to it.',
  effectLawHolds: 'That is the law of {faction} already.',
  effectNoMovement: 'No movement is known on {world}.',
  effectNoAgent: 'No agent works against {faction}.',
  effectPersonAway: '{person} is not there for it.',
  effectOwnPerson: '{person} serves them already.',
  effectHead: '{person} rules a power.',
};
