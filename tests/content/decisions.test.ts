import { describe, expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { effectOf, effectRegistry, idsOf, momentOf, momentRegistry, rulesFor } from '../../src/sim';
import { contentName, contentText, decisionOrigin, optionName, optionText } from '../../src/text';
import { startingPoints } from '../support/scenarios';

const books = [
  { id: 'any game', rules: ruleset, own: new Set(Object.keys(ruleset.decisions)) },
  ...startingPoints.map((scenario) => ({
    id: scenario.id,
    rules: rulesFor(scenario, ruleset),
    own: new Set((scenario.decisions ?? []).map(({ id }) => id)),
  })),
];

describe('decisions', () => {
  test.each(books)(
    '$id: have words, options that differ, and effects that are known',
    ({ rules, own }) => {
      for (const id of idsOf(rules.decisions).filter((each) => own.has(each))) {
        const { options, on } = rules.decisions[id]!;
        expect(contentName(rules, 'decisions', id)).not.toBe('');
        expect(contentText(rules, 'decisions', id).length).toBeGreaterThan(40);
        if (!Object.hasOwn(ruleset.decisions, id)) expect(decisionOrigin(rules, id)).not.toBe('');
        if (on) expect(Object.hasOwn(momentRegistry, momentOf(on).word)).toBe(true);
        for (const { id: option, effects } of options) {
          expect(optionName(rules, id, option)).not.toBe('');
          expect(optionText(rules, id, option)).not.toBe('');
          for (const effect of effects)
            expect(Object.hasOwn(effectRegistry, effectOf(effect).word)).toBe(true);
        }
        expect(new Set(options.map(({ effects }) => JSON.stringify(effects))).size).toBe(
          options.length,
        );
        // None of them has one right answer: each is liked by somebody.
        for (const { weight = 10, leans = [] } of options) {
          expect(weight + Math.max(0, ...leans.map(({ points }) => points))).toBeGreaterThan(2);
        }
      }
    },
  );
});
