import type { Decision, DecisionId } from '../sim';
import { byId } from './byId';
import { courtDecisions } from './decisions/courts';
import { realmDecisions } from './decisions/realm';
import { warDecisions } from './decisions/war';

const list = [...warDecisions, ...courtDecisions, ...realmDecisions];

export type DecisionKey = (typeof list)[number]['id'];

/**
 * Decisions that any game may have: they name no power and no place, but roles of their moments.
 * @source invented
 */
export const decisions: Readonly<Record<DecisionId, Decision>> = byId<Decision>(list);
