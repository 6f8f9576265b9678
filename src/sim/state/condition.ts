/**
 * What each word of the vocabulary of conditions asks for. Here stand the words that join others;
 * every other word adds its own line in its file (`rules/conditions`).
 */
export interface ConditionShapes {
  all: Condition[];
  any: Condition[];
  not: Condition;
}

export type ConditionWord = keyof ConditionShapes;

/** A condition of one of these words: a record of the word and what it asks for. */
export type ConditionOf<W extends ConditionWord> = {
  [K in W]: { readonly [P in K]: ConditionShapes[P] };
}[W];

/** What objectives and history (and later decisions) ask about: exactly one word. */
export type Condition = ConditionOf<ConditionWord>;

/** A word that is not made of others. */
export type SimpleWord = Exclude<ConditionWord, 'all' | 'any' | 'not'>;
export type SimpleCondition = ConditionOf<SimpleWord>;
