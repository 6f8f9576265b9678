import type { ChronicleKind, FactionId, WorldId } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { list, phrase, type Sentence } from '../../../segments';
import { naming } from '../../naming';
import { treatyTitles } from '../politics/treaties';
import { counted, many } from './counting';
import type { EntryOf } from './entryOf';

/**
 * What a headline says of each kind of story: several wordings, the best first, of which the first is
 * taken that has room. Without verbs that ask whether a name is one or many.
 */
export const chronicleHeadlines: {
  readonly [K in ChronicleKind]: (entry: EntryOf<K>, chronicler: Chronicler) => readonly Sentence[];
} = {
  warBegun: warHeadlines,
  war: warHeadlines,
  warEnded: ({ by, on, how }, { names }) =>
    how !== 'allied'
      ? [
          phrase`Peace: ${names.power(by)} and ${names.power(on)}`,
          phrase`Peace with ${names.faction(on)}`,
        ]
      : [
          phrase`War over: ${names.power(by)} and ${names.power(on)}`,
          phrase`War over: ${names.power(by)}`,
        ],
  capitalTaken: ({ by, from, world }, { names }) => [
    phrase`${names.world(world)}, seat of ${names.faction(from)}, falls to ${names.faction(by)}`,
    phrase`${names.world(world)}, seat of ${names.faction(from)}, falls`,
    phrase`${names.world(world)} falls`,
  ],
  conquests: (entry, chronicler) => {
    const { names } = chronicler;
    const by = names.faction(entry.by);
    const what = conquered(entry.worlds, chronicler);
    const one = entry.worlds.length === 1;
    const fall = one ? 'falls' : 'fall';
    if (entry.wonBack) return [phrase`${by} again in ${what}`, phrase`${what} back in old hands`];
    return [phrase`${what} ${fall} to ${by}`, phrase`${what} ${fall}`];
  },
  settled: (entry, chronicler) => [
    phrase`${many(entry.worlds.length, 'new world', 'new worlds')} of ${chronicler.names.faction(entry.by)}`,
    phrase`${many(entry.worlds.length, 'new world', 'new worlds')} settled`,
  ],
  battle: ({ place, lost }, { names }) => {
    const ships = Object.values(lost).reduce((sum, count) => sum + count, 0);
    return [
      phrase`Battle at ${names.system(place)}: ${many(ships, 'ship', 'ships')} lost`,
      phrase`Battle: ${many(ships, 'ship', 'ships')} lost`,
    ];
  },
  allianceFounded: ({ name, members }, chronicler) => [
    phrase`Alliance: ${titles(members, chronicler)}`,
    phrase`${chronicler.alliance(name)} founded`,
    phrase`An alliance of ${counted(members.length)}`,
  ],
  allianceJoined: ({ faction, name }, { names, alliance }) => [
    phrase`${names.power(faction)} in the ${alliance(name)}`,
    phrase`New ally: ${names.power(faction)}`,
  ],
  allianceLeft: ({ faction, name, how }, { names, alliance }) =>
    how === 'war'
      ? [
          phrase`Civil war: ${names.power(faction)} against old allies`,
          phrase`Civil war in an alliance`,
        ]
      : [
          phrase`${names.power(faction)} out of the ${alliance(name)}`,
          phrase`An ally less: ${names.power(faction)}`,
        ],
  allianceEnded: ({ name }, { alliance }) => [
    phrase`The ${alliance(name)} is no more`,
    phrase`An alliance is no more`,
  ],
  operation: ({ target, won }, { names }) => [
    won
      ? phrase`Allies reach their goal at ${names.system(target)}`
      : phrase`Allies turned back at ${names.system(target)}`,
  ],
  powerFell: ({ faction }, { names }) => [phrase`The end of ${names.faction(faction)}`],
  leadChanged: ({ now }, { names }) => [phrase`Strongest of all: ${names.power(now)}`],
  treatyBroken: ({ by, on, treaty }, { names }) => [
    phrase`Word broken: ${names.power(by)} to ${names.power(on)}`,
    phrase`Word broken: ${treatyTitles[treaty]}`,
  ],
  pactSigned: ({ parties: [one, other], treaty }, { names }) => [
    phrase`${treatyTitles[treaty]}: ${names.power(one)}, ${names.power(other)}`,
    phrase`New pact: ${treatyTitles[treaty]}`,
  ],
  worldsCeded: (entry, chronicler) => [
    phrase`${conquered(entry.worlds, chronicler)} ceded to ${chronicler.names.faction(entry.to)}`,
    phrase`${conquered(entry.worlds, chronicler)} ceded`,
  ],
  unrest: (entry, chronicler) => [
    phrase`Unrest on ${conquered(entry.worlds, chronicler)}`,
    phrase`Unrest under ${chronicler.names.faction(entry.faction)}`,
  ],
  strike: (entry, chronicler) => [
    phrase`Strike on ${conquered(entry.worlds, chronicler)}`,
    phrase`Strike under ${chronicler.names.faction(entry.faction)}`,
  ],
  uprising: (entry, chronicler) =>
    entry.won.length > 0
      ? [phrase`${conquered(entry.won, chronicler)} free`, phrase`An uprising won`]
      : [
          phrase`Uprising on ${conquered(entry.worlds, chronicler)}`,
          phrase`Uprising against ${chronicler.names.faction(entry.faction)}`,
        ],
  spiesFound: ({ by, faction }, { names }) => [
    phrase`Agents of ${names.faction(by)} found by ${names.faction(faction)}`,
    phrase`Agents of ${names.faction(by)} found`,
  ],
  courtierLost: ({ name, how }) =>
    how === 'killed'
      ? [phrase`${name} murdered`, phrase`A murder at court`]
      : [phrase`${name} carried off`, phrase`Carried off from court`],
  decision: ({ faction, decision, option }, { names }) => [
    phrase`${names.faction(faction)}: “${names.option(decision, option)}”`,
    phrase`“${names.option(decision, option)}”`,
    phrase`A decision of ${names.faction(faction)}`,
  ],
  mutiny: ({ faction, ships }, { names }) => [
    phrase`Mutiny: ${many(ships, 'ship', 'ships')} of ${names.faction(faction)} desert`,
    phrase`Mutiny: ${many(ships, 'ship', 'ships')} desert`,
  ],
  peopleFreed: ({ faction }, { names }) => [
    phrase`Freedom for those in bondage to ${names.faction(faction)}`,
    phrase`Freedom for those in bondage`,
  ],
  aimMet: ({ faction, objective }, { names }) => [
    phrase`Aim of ${names.faction(faction)} reached: ${names.anything(objective)}`,
    phrase`Aim reached: ${names.anything(objective)}`,
  ],
  gameEnded: ({ outcome }, chronicler) =>
    outcome.winners.length === 0
      ? [phrase`The end, and nobody won`]
      : [
          phrase`Victory: ${titles(outcome.winners, chronicler)}`,
          phrase`Victory of ${counted(outcome.winners.length)} allies`,
        ],
};

function warHeadlines(
  { by, on }: { readonly by: FactionId; readonly on: FactionId },
  { names }: Chronicler,
): readonly Sentence[] {
  return [
    phrase`War: ${names.power(by)} against ${names.power(on)}`,
    phrase`War on ${names.faction(on)}`,
  ];
}

function titles(ids: readonly FactionId[], { names }: Chronicler): Sentence {
  return list(
    ids.map((id) => ({ text: names.power(id) })),
    naming.and,
  );
}

function conquered([first = '', ...others]: readonly WorldId[], { names }: Chronicler): Sentence {
  const name = names.world(first);
  return others.length === 0 ? [name] : phrase`${name} and ${counted(others.length)} more`;
}
