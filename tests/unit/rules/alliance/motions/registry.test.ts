import { describe, expect, test } from 'vitest';
import { isMotionTerms } from '../../../../../src/sim/rules/alliance/agenda';
import { motionRegistry } from '../../../../../src/sim/rules/alliance/motionRegistry';
import { motionKinds } from '../../../../../src/sim/state/alliance';
import { samples } from '../../../../support/motions';

describe('the registry', () => {
  test('knows every kind of motion once, under its own name', () => {
    expect(Object.keys(motionRegistry)).toEqual([...motionKinds]);
    for (const kind of motionKinds) expect(motionRegistry[kind].kind).toBe(kind);
  });

  test.each(motionKinds)('%s: sound terms pass, anything else is refused', (kind) => {
    const terms = samples[kind];
    expect(isMotionTerms(terms)).toBe(true);
    expect(isMotionTerms({ ...terms, more: 1 })).toBe(false);
    for (const field of Object.keys(terms)) {
      const { [field]: _, ...fewer } = terms as unknown as Record<string, unknown>;
      expect(isMotionTerms(fewer)).toBe(false);
      for (const odd of [[3], {}, 0.5, -1, 1e300, '__proto__', ['a', 'a']]) {
        expect(isMotionTerms({ ...terms, [field]: odd })).toBe(false);
      }
    }
  });

  test.each([null, 3, 'war', [], {}, { kind: 'toString' }, { kind: '__proto__' }])(
    '%j is no motion',
    (odd) => {
      expect(isMotionTerms(odd)).toBe(false);
    },
  );

  test('only a change of the charter and the end of it need the larger majority', () => {
    const constitutional = motionKinds.filter((kind) => motionRegistry[kind].charter);
    expect(constitutional).toEqual(['charter', 'dissolution']);
  });
});
