import { opinionBand, opinionBands, opinionColours } from '../../content/opinionBands';
import type { FactionId, Pattern, Ruleset, View } from '../../sim';
import { opinionOf, relationOf, treatiesBetween } from '../../sim';
import type { Selection } from '../../store/contract';
import type { LegendEntry } from '../../store/mapPort';
import { nobody, parchment, type Rgb, rgbOf } from './colour';

/** What is agreed between two powers, as the hatching of their space tells it. */
const ties = ['war', 'truce', 'treaty', 'allied'] as const;
type Tie = (typeof ties)[number];

const tiePatterns: Readonly<Record<Tie, Pattern>> = {
  war: 'cross',
  truce: 'vertical',
  treaty: 'dots',
  allied: 'rings',
};

/** The power of whatever is selected; the viewer's own where that is nobody's. */
export function powerSelected(view: View, selection: Selection): FactionId {
  return ownerOf(view, selection) ?? view.faction;
}

function ownerOf(view: View, selection: Selection): FactionId | null {
  switch (selection.kind) {
    case 'faction':
      return selection.faction;
    case 'world':
      return view.worlds[selection.world]?.owner ?? null;
    case 'fleets':
      return view.fleets[selection.fleets[0] ?? '']?.faction ?? null;
    case 'system': {
      const worlds = view.chart.systems[selection.system]?.worlds ?? [];
      return worlds.flatMap((id) => view.worlds[id]?.owner ?? [])[0] ?? null;
    }
    default:
      return null;
  }
}

/** What a power thinks of another, as the colour of its space. */
export function opinionColour(
  view: View,
  rules: Ruleset | null,
  faction: FactionId,
  towards: FactionId,
): Rgb {
  if (faction === towards) return parchment;
  if (rules === null || !view.factions[towards]) return nobody;
  return rgbOf(opinionColours[opinionBand(opinionOf(view, rules, faction, towards))]);
}

/** What it has agreed with the other, as the hatching of its space. */
export function tiePattern(view: View, faction: FactionId, towards: FactionId): Pattern {
  const bond = relationOf(view, faction, towards);
  if (bond === 'war' || bond === 'truce' || bond === 'allied') return tiePatterns[bond];
  return treatiesBetween(view, faction, towards).length > 0 ? tiePatterns.treaty : 'solid';
}

export function diplomacyLegend(towards: FactionId): LegendEntry[] {
  return [
    { code: 'opinionOf', faction: towards, colour: '#f1e9dc' },
    ...opinionBands.map((band) => ({
      code: `opinion.${band}` as const,
      colour: opinionColours[band],
    })),
    ...ties.map((tie) => ({
      code: tie,
      colour: opinionColours.even,
      pattern: tiePatterns[tie],
    })),
  ];
}
