import type { Telling } from '../../../events/telling';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import {
  type People,
  type PeopleLaw,
  type PeopleStatus,
  peopleStatuses,
  type World,
} from '../../../state/world';
import { leastUnderLaw } from '../../alliance/leastStatus';
import { type Lift, release } from '../../alliance/subjectLaw';
import { worldsUnder } from '../../chart/worlds';
import { higherOf, lawFor, lawsOf, rankOf } from './standingLaw';

/**
 * A month of a power's laws: who is to rise rises at once, who is to sink sinks a step when it is due. What is said of
 * worlds it holds no more is forgotten.
 * @source invented
 */
export function carryOutLaws(realm: Realm, context: Telling, faction: FactionId): void {
  const power = realm.factions[faction];
  if (!power?.laws) return;
  const laws = stillMeant(realm, faction, power.laws);
  if (laws.length < power.laws.length) power.laws = laws;
  if (laws.length === 0) return;
  const under = underLaws(realm, faction);
  if (isCarriedOut(realm, faction, under)) return;
  for (const status of peopleStatuses) {
    release(realm, context, faction, riseTo(status, under), 'law');
  }
  sink(realm, context, faction, under);
}

/** What the laws of a power, and that of its alliance, make of a people; undefined: nothing, or its own people. */
type Under = (
  people: People,
  world: World,
) => { readonly law: PeopleLaw; readonly status: PeopleStatus } | undefined;

function underLaws(realm: Realm, faction: FactionId): Under {
  const power = realm.factions[faction];
  const laws = lawsOf(power);
  const least = leastUnderLaw(realm, faction);
  return ({ species }, { id }) => {
    const law = species === power?.species ? undefined : lawFor(laws, species, id);
    if (law === undefined) return undefined;
    return { law, status: least === null ? law.status : higherOf(law.status, least) };
  };
}

/** An exception for a world that is lost, or whose people is gone, or that says no more than the law and is held no longer. */
function stillMeant(realm: Realm, faction: FactionId, laws: readonly PeopleLaw[]): PeopleLaw[] {
  return laws.filter(({ species, world, status, held }) => {
    if (world === null) return true;
    const there = realm.worlds[world];
    const lives = there?.people.some((people) => people.species === species) === true;
    if (there?.owner !== faction || !lives) return false;
    return held >= realm.turn || lawFor(laws, species, null)?.status !== status;
  });
}

/** Whether everybody lives as the laws say: so it is in most months. */
function isCarriedOut(realm: Realm, faction: FactionId, under: Under): boolean {
  return worldsUnder(realm, faction).every((world) =>
    world.people.every((people) => {
      const meant = under(people, world);
      return meant === undefined || meant.status === people.status;
    }),
  );
}

function riseTo(status: PeopleStatus, under: Under): Lift {
  return (people, world) => {
    const wanted = under(people, world)?.status;
    return wanted === status && rankOf(wanted) > rankOf(people.status) ? wanted : people.status;
  };
}

/** Nobody sinks more than a step at a time, and nobody in the month in which the law is given. */
function sink(realm: Realm, { rules, emit }: Telling, faction: FactionId, under: Under): void {
  const sunk = new Map<SpeciesId, { status: PeopleStatus; worlds: WorldId[] }>();
  for (const world of worldsUnder(realm, faction)) {
    const people = world.people.map((each) => {
      const status = nextBelow(realm.turn, rules, each, under(each, world));
      if (status === each.status) return each;
      const before = sunk.get(each.species);
      sunk.set(each.species, { status, worlds: [...(before?.worlds ?? []), world.id] });
      const { freed: _, ...bare } = each;
      return { ...bare, status };
    });
    if (people.every((each, at) => each === world.people[at])) continue;
    world.people = people;
    if (people.some(({ status }) => status === 'enslaved')) delete world.freedOn;
  }
  for (const [species, { status, worlds }] of sunk) {
    emit({ type: 'peopleSunk', faction, species, status, worlds }, null, 'all');
  }
}

function nextBelow(
  turn: number,
  rules: Ruleset,
  { status }: People,
  under: ReturnType<Under>,
): PeopleStatus {
  if (under === undefined || rankOf(status) <= rankOf(under.status)) return status;
  const months = turn - under.law.since;
  if (months <= 0 || months % rules.numbers.laws.step !== 0) return status;
  return peopleStatuses[rankOf(status) - 1] ?? status;
}
