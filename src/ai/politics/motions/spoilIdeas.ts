import type { Alliance, FactionId, Spoil, WorldId } from '../../../sim';
import {
  contentmentOf,
  discontentReaches,
  inOrder,
  shareTerms,
  sortedBy,
  total,
} from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';

/** Turns a world is held before anybody asks the Council whose it shall be. */
const decency = 2;
/** Turns for which a conquest is fresh enough to be argued about. */
const stale = 36;
/** Share of spoils against contribution, in permille, from which one has a claim. */
const shortchanged = -80;

/** Who shall have what was conquered: claims of one's own, and a bone for a partner who sulks. */
export function spoilIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  const open = openSpoils(outlook, alliance);
  return [...claims(outlook, alliance, open), ...bones(outlook, alliance, open)];
}

function openSpoils({ planner: { view } }: Outlook, { council }: Alliance): Spoil[] {
  const fresh = inOrder(council?.spoils ?? {}).filter(
    ({ allotted, turn }) =>
      allotted === 0 && view.turn - turn >= decency && view.turn - turn < stale,
  );
  return sortedBy(fresh, ({ worth }) => -worth);
}

/** A claim to what another holds, by whoever got less than it earned or is near. */
function claims(outlook: Outlook, alliance: Alliance, open: readonly Spoil[]): Idea[] {
  const { planner } = outlook;
  const { view, rules, me, aims } = planner;
  const due = total(shareTerms(view, rules, alliance, me));
  const wanted = open.filter(({ world, by }) => {
    const holder = view.worlds[world]?.owner;
    const system = view.worlds[world]?.system ?? '';
    const mine = holder === me || by === me;
    return (
      holder != null &&
      alliance.members.includes(holder) &&
      !mine &&
      (due < shortchanged || aims.has(system))
    );
  });
  return wanted
    .slice(0, 1)
    .map(({ world, worth }) =>
      allotment(
        world,
        me,
        because('move.claim', { world }, [
          { label: 'computer.worth', subject: world, amount: worth },
          ...shareTerms(view, rules, alliance, me),
        ]),
      ),
    );
}

/** A conquest of another's, or one's own, for the partner whose demands endanger the alliance. */
function bones(outlook: Outlook, alliance: Alliance, open: readonly Spoil[]): Idea[] {
  const { planner } = outlook;
  const { view, rules, me } = planner;
  const fresh = open.filter(({ world }) => view.worlds[world]?.owner != null);
  if (fresh.length === 0) return [];
  const others = alliance.members.filter((member) => member !== me);
  const moods = new Map<FactionId, number>();
  const mood = (member: FactionId) => {
    const known = moods.get(member) ?? contentmentOf(view, rules, alliance, member);
    moods.set(member, known);
    return known;
  };
  const sulking = sortedBy(
    others.filter(
      (member) =>
        discontentReaches(alliance, member, 'demanding') &&
        outlook.opinion(member) > -20 &&
        total(shareTerms(view, rules, alliance, member)) < shortchanged,
    ),
    mood,
  )[0];
  if (sulking === undefined) return [];
  const least = fresh.filter(({ world }) => {
    const holder = view.worlds[world]?.owner;
    return holder != null && holder !== sulking && !isAtSeat(outlook, holder, world);
  });
  const bone = least.at(-1);
  if (!bone) return [];
  return [
    allotment(
      bone.world,
      sulking,
      because('move.bone', { world: bone.world, faction: sulking }, [
        { label: 'computer.contentment', subject: sulking, amount: mood(sulking) },
        { label: 'computer.worth', subject: bone.world, amount: bone.worth },
      ]),
    ),
  ];
}

/** Whether a world lies in the system of its holder's seat: nobody gives that away. */
function isAtSeat({ planner: { view } }: Outlook, holder: FactionId, world: WorldId): boolean {
  const seat = view.worlds[view.factions[holder]?.capital ?? '']?.system;
  return seat !== undefined && view.worlds[world]?.system === seat;
}

function allotment(world: string, to: FactionId, reason: Idea['reason']): Idea {
  return {
    terms: { kind: 'allotment', world, to },
    matter: `move:allotment:${world}`,
    reason,
  };
}
