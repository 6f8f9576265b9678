import type { FactionId, Pattern, Ruleset, SystemId, View } from '../../sim';
import { friendly, sortedBy, supplyOf } from '../../sim';
import type { MapMode } from '../../store/contract';
import type { LegendCode, LegendEntry } from '../../store/mapPort';
import { ember, mix, nobody, type Rgb, rgbOf } from './colour';
import { diplomacyLegend, opinionColour, tiePattern } from './diplomacyMode';
import { liveriesFor } from './liveries';
import type { MapModel, SystemMark } from './mapModel';
import { memberWeights, standingColours } from './standingMode';
import { statecraftLegend } from './statecraft';

const safe = rgbOf('#58c98a');
const cold = rgbOf('#3a4a66');
const sight = rgbOf('#7fe0e0');

/**
 * The colour each system's space has in a mode; null leaves it dark. `towards` is the power whose
 * relations the mode `diplomacy` shows.
 */
export function systemColours(
  mode: MapMode,
  view: View,
  rules: Ruleset | null,
  model: MapModel,
  towards: FactionId = view.faction,
): (Rgb | null)[] {
  switch (mode) {
    case 'political':
      return model.systems.map(({ owner }) => model.powers[owner]?.colour ?? null);
    case 'alliance':
      return byOwner(model, (faction) => allianceColour(view, rules, faction));
    case 'standing':
      return byOwner(model, standingColours(view, rules));
    case 'diplomacy':
      return byOwner(model, (faction) => opinionColour(view, rules, faction, towards));
    case 'economy':
      return model.systems.map((system) => economyColour(view, system));
    case 'supply':
      return supplyColours(view, rules, model);
    case 'detection':
      return model.systems.map(({ clarity }) =>
        clarity === 2 ? sight : clarity === 1 ? cold : null,
      );
    case 'threat':
      return threatColours(view, model);
  }
}

/** The hatching of each power's space where a mode gives it another than its own; else null. */
export function powerPatterns(
  mode: MapMode,
  view: View,
  model: MapModel,
  towards: FactionId = view.faction,
): Pattern[] | null {
  if (mode !== 'diplomacy') return null;
  return model.powers.map(({ id }) => tiePattern(view, id, towards));
}

function byOwner(model: MapModel, colour: (faction: string) => Rgb): (Rgb | null)[] {
  const colours = model.powers.map((power) => colour(power.id));
  return model.systems.map(({ owner }) => colours[owner] ?? null);
}

/** Members of an alliance share its leader's colour. */
function allianceColour(view: View, rules: Ruleset | null, faction: string): Rgb {
  const alliance = view.factions[faction]?.alliance;
  const leader = alliance ? view.alliances[alliance]?.leader : undefined;
  return leader === undefined ? nobody : rgbOf(liveriesFor(view, rules)(leader).colour);
}

/** Richness and people as far as known: dark blue is poor, bright brass is rich. */
function economyColour(view: View, system: SystemMark): Rgb | null {
  const worth = system.worlds.reduce((sum, { id }) => {
    const world = view.worlds[id];
    if (!world) return sum;
    const millions = world.people.reduce((heads, people) => heads + people.millions, 0);
    return sum + world.richness.dilithium + world.richness.duranium + Math.min(10, millions / 500);
  }, 0);
  return system.clarity === 0 ? null : mix(cold, rgbOf('#ffc94d'), Math.min(1, worth / 16));
}

function supplyColours(view: View, rules: Ruleset | null, model: MapModel): (Rgb | null)[] {
  if (!rules || view.factions[view.faction] === undefined) return model.systems.map(() => null);
  const supply = supplyOf(view, rules, view.faction);
  const most = Math.max(1, ...supply.values());
  return model.systems.map(({ id }) => {
    const left = supply.get(id);
    return left === undefined ? null : mix(rgbOf('#7a6a2e'), safe, left / most);
  });
}

/** Armed strangers: where their ships stand, and beside it. */
function threatColours(view: View, model: MapModel): (Rgb | null)[] {
  const ships: Record<SystemId, number> = {};
  for (const fleet of model.fleets) {
    if (fleet.system === null || friendly(view, view.faction, fleet.faction)) continue;
    ships[fleet.system] = (ships[fleet.system] ?? 0) + fleet.ships;
  }
  const direct = model.systems.map(({ id }) => ships[id] ?? 0);
  const threat = [...direct];
  for (const { a, b } of model.lanes) {
    threat[a] = (threat[a] ?? 0) + (direct[b] ?? 0) / 2;
    threat[b] = (threat[b] ?? 0) + (direct[a] ?? 0) / 2;
  }
  return threat.map((amount) =>
    amount === 0 ? null : mix(rgbOf('#7a3a2e'), ember, Math.min(1, amount / 15)),
  );
}

const hexOf = (colour: Rgb) =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What the colours and marks of a mode mean, most important first. */
export function legendFor(
  mode: MapMode,
  view: View,
  towards: FactionId = view.faction,
  rules: Ruleset | null = null,
): LegendEntry[] {
  const marks = statecraftLegend(view, mode).map(({ colour, ...mark }) => ({
    ...mark,
    colour: hexOf(colour),
  }));
  return [...marks, ...coloursOf(mode, view, towards, rules)];
}

function coloursOf(
  mode: MapMode,
  view: View,
  towards: FactionId,
  rules: Ruleset | null,
): LegendEntry[] {
  const entry = (code: LegendCode, colour: Rgb): LegendEntry => ({ code, colour: hexOf(colour) });
  const liveryOf = liveriesFor(view, rules);
  switch (mode) {
    case 'political':
      // One's own first: where only a few lines are shown, it is among them.
      return sortedBy(
        Object.values(view.factions).filter((faction) => faction.alive),
        ({ id }) => (id === view.faction ? 0 : 1),
      ).map(({ id }) => {
        const { colour, pattern } = liveryOf(id);
        return { code: 'power', faction: id, colour, pattern };
      });
    case 'alliance':
      return [
        ...Object.values(view.alliances).map(({ leader }) => ({
          code: 'allianceOf' as const,
          faction: leader,
          colour: liveryOf(leader).colour,
        })),
        entry('unallied', nobody),
      ];
    case 'standing':
      return standingLegend(view, rules);
    case 'diplomacy':
      return diplomacyLegend(towards);
    case 'economy':
      return [entry('rich', rgbOf('#ffc94d')), entry('poor', cold)];
    case 'supply':
      return [entry('suppliedWell', safe), entry('suppliedBarely', rgbOf('#7a6a2e'))];
    case 'detection':
      return [entry('seen', sight), entry('remembered', cold)];
    case 'threat':
      return [entry('threatGreat', ember), entry('threatSmall', rgbOf('#7a3a2e'))];
  }
}

function standingLegend(view: View, rules: Ruleset | null): LegendEntry[] {
  const members = rules === null ? [] : memberWeights(view, rules);
  const liveryOf = liveriesFor(view, rules);
  return [
    ...members.map(({ faction, share, colour }) => ({
      code: 'standingOf' as const,
      faction,
      share,
      colour: hexOf(colour),
      pattern: liveryOf(faction).pattern,
    })),
    { code: members.length === 0 ? 'noStanding' : 'outside', colour: hexOf(nobody) },
  ];
}
