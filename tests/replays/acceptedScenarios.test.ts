import { expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { parseScenario, type Scenario } from '../../src/sim';
import { mutationSources } from '../support/mutationSources';
import { brokenPromise, proveScenarios } from '../support/proveScenarios';

const { example, sandbox, khitomer, written } = mutationSources();

/** Promise 26. The long tests play 5,000. */
it('what is accepted can be played, saved, opened and verified', async () => {
  const months = 6;
  const small = await proveScenarios([example, example, example, sandbox], {
    seed: 'short',
    accepted: 10,
    months,
  });
  const short = await proveScenarios([written.threeStars, written.cestus], {
    seed: 'short',
    accepted: 6,
    months,
  });
  const great = await proveScenarios([khitomer], { seed: 'short', accepted: 1, months });
  expect([...small.broken, ...short.broken, ...great.broken]).toEqual([]);
  console.log(
    `${small.tried + short.tried + great.tried} changed scenarios, ${small.accepted + short.accepted + great.accepted} accepted and played`,
  );
}, 180_000);

/** The canaries: what the check must not let by. */
it.each<readonly [string, (draft: { content?: object; alliances?: object[] }) => void, RegExp]>([
  [
    'an office that is not there',
    (draft) => {
      const own = { id: 'odd', name: 'Odd', text: '', offices: ['nosuchoffice'] };
      const charter = { ...ruleset.charters.khitomer, ...own };
      draft.content = { ...example.content, charters: [charter] };
      const members = example.factions.map(({ id }) => id);
      draft.alliances = [{ id: 'al', name: 'L', charter: 'odd', members, leader: members[0] }];
    },
    /^opening: .*nosuchoffice/,
  ],
  [
    'a people that is not there',
    (draft) => Object.assign(draft, { worlds: [...example.worlds, strangers] }),
    /^(starting|planning|playing|opening)/,
  ],
])(
  'unchecked, %s breaks the promise and is told; checked, it is refused',
  async (_, change, told) => {
    const draft = structuredClone(example) as Scenario;
    change(draft as never);
    expect(await brokenPromise(draft, 1)).toMatch(told);
    expect(parseScenario(draft, ruleset).scenario).toBeNull();
  },
);

const strangers = {
  ...example.worlds[0],
  id: 'ford.strangers',
  system: 'ford',
  owner: null,
  people: [{ species: 'nosuchpeople', millions: 5 }],
};
