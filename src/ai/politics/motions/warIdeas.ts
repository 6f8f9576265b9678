import type { Alliance, FactionId, SystemId } from '../../../sim';
import { idsOf, sortedBy, total } from '../../../sim';
import { because } from '../../core/planner';
import type { Rival } from '../../core/posture';
import { chooseOperation } from '../../war/allied/chooseOperation';
import { type Outlook, prizesOf, turnsSinceTurning } from '../outlook';
import { isWeary, patience } from '../peace';
import { isFairGame, readyPrey } from '../war';
import type { Idea } from './idea';

/** Systems of a neutral zone at most. */
const widest = 4;
/** Strength of the enemies left, in permille of the alliance's, below which a broker fears peace. */
const beaten = 300;
/** Turns a common war lasts at least before a broker thinks of ending it. */
const campaign = 12;

/** Strength of a victim, in permille of the alliance's, at which even a common war is madness, and what each point of aggression adds. */
const boldest = 600;
const perAggression = 4;
/** Turns in which a young alliance musters before it strikes. */
const musters = 4;

/** War, joint operations and their end. */
export function warIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  return [
    ...attackIdeas(outlook, alliance),
    ...operationIdeas(outlook),
    ...truceIdeas(outlook, alliance),
  ];
}

/** The war the alliance was founded for, or one that promises to pay. */
function attackIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  const { planner, posture } = outlook;
  const fighting = ({ faction, atWar }: Rival) => atWar && outlook.ratio(faction) > beaten;
  if (posture.rivals.some(fighting) || planner.view.turn < alliance.founded + musters) return [];
  const wanted = posture.rivals.filter(
    ({ faction, atWar }) =>
      !atWar &&
      outlook.ratio(faction) < boldest + perAggression * planner.temperament.aggression &&
      prizesOf(planner, faction).length > 0 &&
      isFairGame(outlook, faction),
  );
  const prized = sortedBy(wanted, ({ faction }) => -prizesOf(planner, faction).length)[0];
  const rival = prized ?? readyPrey(outlook)?.rival;
  if (!rival) return [];
  const { faction } = rival;
  return [
    {
      terms: { kind: 'war', on: faction },
      matter: `move:war:${faction}`,
      reason: because(prized ? 'move.prize' : 'move.war', { faction }, [
        { label: 'theirStrength', subject: faction, amount: outlook.ratio(faction) },
      ]),
    },
  ];
}

function operationIdeas({ planner, situation, posture }: Outlook): Idea[] {
  const terms = chooseOperation(planner, situation, posture);
  if (terms === null) return [];
  return [
    {
      terms,
      matter: `move:operation:${terms.target}`,
      reason: because('move.operation', { system: terms.target }),
    },
  ];
}

/** An armistice, when one is weary; or when a broker sees the day on which it is not needed. */
function truceIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  const { planner, posture } = outlook;
  const foes = posture.rivals.filter(({ atWar }) => atWar);
  const needless =
    alliance.broker === planner.me &&
    foes.length > 0 &&
    foes.every(
      ({ faction }) =>
        outlook.ratio(faction) < beaten && turnsSinceTurning(planner, faction) >= campaign,
    );
  return foes.flatMap((rival): Idea[] => {
    const weary = isWeary(outlook, rival);
    if (!weary && !needless) return [];
    const terms = patience(outlook, rival);
    return [
      {
        terms: {
          kind: 'armistice',
          with: rival.faction,
          zone: zoneBetween(outlook, rival.faction),
        },
        matter: `move:armistice:${rival.faction}`,
        reason: because(
          weary ? 'move.armistice' : 'move.balance',
          { faction: rival.faction },
          weary
            ? [
                { label: 'exhaustion', amount: planner.own.exhaustion },
                { label: 'computer.patience', amount: total([...terms]) },
              ]
            : [
                {
                  label: 'theirStrength',
                  subject: rival.faction,
                  amount: outlook.ratio(rival.faction),
                },
              ],
        ),
      },
    ];
  });
}

/** Systems on the lanes between the two sides that belong to neither, the nearest first. */
function zoneBetween({ planner, situation }: Outlook, enemy: FactionId): SystemId[] {
  const { chart, worlds } = planner.view;
  const theirs = (id: SystemId) =>
    chart.systems[id]?.worlds.some((world) => worlds[world]?.owner === enemy) === true;
  const empty = idsOf(chart.systems).filter(
    (id) => chart.systems[id]?.worlds.every((world) => worlds[world]?.owner == null) === true,
  );
  const border = empty.filter((id) => {
    const neighbours = lanesFrom(planner.view.chart.lanes, id);
    return neighbours.some((next) => situation.held.has(next)) && neighbours.some(theirs);
  });
  return sortedBy(border, (id) => situation.toHeld(id)).slice(0, widest);
}

function lanesFrom(
  lanes: Readonly<Record<string, { readonly a: SystemId; readonly b: SystemId }>>,
  system: SystemId,
): SystemId[] {
  return Object.values(lanes).flatMap(({ a, b }) => (a === system ? [b] : b === system ? [a] : []));
}
