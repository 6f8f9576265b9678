import { expect, test } from 'vitest';
import { conditionRegistry } from '../../../../src/sim/rules/conditions/registry';
import { definitionOf } from '../../../../src/sim/scenario/readSchema';
import { ofPower } from '../../../../src/sim/scenario/written/ofPower';

test('a goal that names nobody asks of its own power', () => {
  expect(ofPower({ holds: { systems: ['sol'] } } as never, 'terran')).toEqual({
    holds: { faction: 'terran', systems: ['sol'] },
  });
});

test('within all, any and not as well; who is named stays', () => {
  const when = {
    all: [
      { alive: {} },
      { not: { any: [{ largest: { faction: 'klingon' } }, { largest: {} }] } },
      { allied: { factions: ['klingon', 'terran'] } },
      { turnAtLeast: 12 },
    ],
  };
  expect(ofPower(when as never, 'terran')).toEqual({
    all: [
      { alive: { faction: 'terran' } },
      { not: { any: [{ largest: { faction: 'klingon' } }, { largest: { faction: 'terran' } }] } },
      { allied: { factions: ['klingon', 'terran'] } },
      { turnAtLeast: 12 },
    ],
  });
});

test.each(Object.values(conditionRegistry))(
  'of the word $word it is plain whose it is',
  ({ word, schema }) => {
    const { type, shape = {} } = definitionOf(schema);
    // Whoever has a place for one power gets the power; no other word gets a field that it does not know.
    const named = ofPower({ [word]: {} } as never, 'terran') as unknown as Record<string, object>;
    const asked = Object.keys(named[word] ?? {});
    if (type === 'object') expect(asked).toEqual('faction' in shape ? ['faction'] : []);
  },
);
