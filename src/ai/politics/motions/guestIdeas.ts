import type { Alliance, FactionId } from '../../../sim';
import { admissionPlan, foundingAnswer, opinionOf, sortedBy } from '../../../sim';
import { because, type Planner } from '../../core/planner';
import type { Rival } from '../../core/posture';
import { commonEnemyOf } from '../commonEnemy';
import type { Outlook } from '../outlook';
import { woo } from '../wooing';
import type { Idea } from './idea';
import { weigher } from './officeIdeas';

/** Opinion from which an outsider is invited. */
const welcome = 15;
/** Members beyond which nobody is invited, and turns in which a young alliance finds its feet. */
const most = 4;
const settles = 12;
/** Points by which a guest's own sum may fall short for it to be invited all the same, and to be courted. */
const hope = 20;
const courted = 50;
/** Strength of an enemy at war, in permille of the own side's, from which help is wanted. */
const mighty = 600;

/** Whom an alliance might admit: an outsider who shares the enemy, or one who would vote with the player. */
export function guestIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  const { planner } = outlook;
  const guests = guestsOf(outlook, alliance).filter(
    ({ faction }) => shortOf(planner, alliance, faction) <= hope,
  );
  return [...invitations(outlook, guests), ...friends(outlook, alliance, guests)];
}

/** Wins over the guest that is nearest to joining against an enemy, and would not yet. */
export function courtGuests(outlook: Outlook, alliance: Alliance): void {
  const { planner } = outlook;
  const enemy = foeOf(outlook);
  if (enemy === undefined) return;
  const short = ({ faction }: Rival) => shortOf(planner, alliance, faction);
  const reluctant = guestsOf(outlook, alliance).filter(
    (guest) =>
      guest.faction !== enemy.faction && short(guest) > hope && short(guest) <= hope + courted,
  );
  const [nearest] = sortedBy(reluctant, short);
  if (nearest !== undefined) woo(outlook, nearest.faction, enemy.faction);
}

/** Neighbours in no alliance who are liked, where there is room for another. */
function guestsOf({ planner, posture, opinion }: Outlook, alliance: Alliance): Rival[] {
  const { view } = planner;
  const established = view.turn >= alliance.founded + settles;
  if (!established || alliance.members.length >= most) return [];
  return posture.rivals.filter(
    ({ faction, atWar, distance }) =>
      !atWar &&
      distance >= 0 &&
      (view.factions[faction]?.alliance ?? null) === null &&
      opinion(faction) >= welcome,
  );
}

/** What a guest with envoys lacks, by its own sum, to sign what it is offered; a person is asked. */
function shortOf({ view, rules, me }: Planner, alliance: Alliance, guest: FactionId): number {
  if (view.factions[guest]?.envoys !== true) return 0;
  const plan = admissionPlan(view, rules, alliance, me, guest);
  return Math.max(0, -foundingAnswer(view, rules, guest, plan).total);
}

function foeOf(outlook: Outlook): Rival | undefined {
  const { rivals } = outlook.posture;
  const fought = rivals.find(({ atWar, faction }) => atWar && outlook.ratio(faction) > mighty);
  return fought ?? commonEnemyOf(outlook)?.rival;
}

/** An outsider who shares the enemy and is liked well enough. */
function invitations(outlook: Outlook, guests: readonly Rival[]): Idea[] {
  const { planner, opinion } = outlook;
  const { view, rules } = planner;
  const enemy = guests.length === 0 ? undefined : foeOf(outlook);
  if (enemy === undefined) return [];
  const free = guests.filter(
    ({ faction }) =>
      faction !== enemy.faction && opinionOf(view, rules, faction, enemy.faction) < 0,
  );
  return sortedBy(free, ({ faction }) => -opinion(faction))
    .slice(0, 1)
    .map(({ faction }) => ({
      terms: { kind: 'admission', faction },
      matter: `move:admission:${faction}`,
      reason: because('move.admission', { faction, enemy: enemy.faction }, [
        { label: 'computer.opinion', subject: faction, amount: opinion(faction) },
      ]),
    }));
}

/** A neighbour who likes one better than the mightiest of the others is one vote more against him. */
function friends(
  { planner, opinion }: Outlook,
  alliance: Alliance,
  guests: readonly Rival[],
): Idea[] {
  const { view, rules, me } = planner;
  const weight = weigher(planner, alliance);
  const others = alliance.members.filter((member) => member !== me);
  const [rival] = sortedBy(others, (member) => -weight(member));
  if (rival === undefined) return [];
  const liked = guests.filter(
    ({ faction }) => opinionOf(view, rules, faction, me) > opinionOf(view, rules, faction, rival),
  );
  return sortedBy(liked, ({ faction }) => -opinion(faction))
    .slice(0, 1)
    .map(({ faction }) => ({
      terms: { kind: 'admission', faction },
      matter: `move:admission:${faction}`,
      reason: because('move.friend', { faction, rival }, [
        { label: 'computer.opinion', subject: faction, amount: opinion(faction) },
        { label: 'computer.weight', subject: rival, amount: weight(rival) },
        { label: 'computer.weight', subject: me, amount: weight(me) },
      ]),
    }));
}
