import { scale } from '../lib/integers';
import { greatest } from '../lib/ordered';
import type { TreatyKind } from '../state/diplomacy';
import type { FactionId } from '../state/ids';
import type { Outcome } from '../state/objective';
import { type Annals, entry, foesIn } from './annals';
import type { ChronicleEntry } from './entry';
import type { WarStory } from './warStories';
import { gathering, weights } from './weights';

/** Words broken, treaties that bind fates, aims met, and the end. */
export function tellPolitics(annals: Annals, wars: readonly WarStory[]): ChronicleEntry[] {
  return annals.months.flatMap((month) =>
    month.events.flatMap((event): ChronicleEntry[] => {
      const { turn } = month;
      switch (event.type) {
        case 'treatyBroken': {
          const { by, on, kind: treaty } = event;
          // A war that begins breaks what there was: it is told of itself.
          const isWar = !wereAtWar(annals, turn, [by, on]) && foesIn(month, by).includes(on);
          if (isWar) return [];
          const war = warAfter(wars, turn, by, on);
          const fact = { kind: 'treatyBroken', by, on, treaty, war } as const;
          const { points, war: more } = weights.treatyBroken;
          const weight = points + (war === null ? 0 : more);
          return [entry(fact, { turn }, null, [by, on], weight)];
        }
        case 'treatySigned': {
          const { parties, kind: treaty } = event;
          // An armistice is told with the war that it ends.
          if (!isGreat(treaty) || (treaty === 'armistice' && wereAtWar(annals, turn, parties)))
            return [];
          const [one, other] = parties;
          const common = foesIn(month, one).filter((id) => foesIn(month, other).includes(id));
          const against = greatest(common, (id) => month.powers[id]?.rating ?? 0);
          const fact = { kind: 'pactSigned', treaty, parties, against } as const;
          return [entry(fact, { turn }, null, parties, weights.pactSigned[treaty])];
        }
        case 'objectiveMet': {
          const { faction, objective, points } = event;
          // What is reached with the end is told with it.
          if (month.events.some(({ type }) => type === 'gameEnded')) return [];
          const fact = { kind: 'aimMet', faction, objective, points } as const;
          const { points: usual, eachPoint, most, early } = weights.aimMet;
          const worth = usual + Math.min(most, eachPoint * points);
          const weight = turn > gathering.earlyMonths ? worth : scale(worth, early);
          return [entry(fact, { turn }, null, [faction], weight)];
        }
        case 'gameEnded': {
          const { outcome } = event;
          const fact = { kind: 'gameEnded', outcome, aims: aimsOf(annals, outcome) } as const;
          return [entry(fact, { turn }, null, outcome.winners, weights.gameEnded.points)];
        }
        default:
          return [];
      }
    }),
  );
}

/** When one made war on the other in the year after a month; null: it did not. */
function warAfter(
  wars: readonly WarStory[],
  turn: number,
  by: FactionId,
  on: FactionId,
): number | null {
  const war = wars.find(
    ({ begun, declared }) =>
      begun >= turn &&
      begun - turn <= gathering.treatyMonths &&
      declared?.by === by &&
      declared.on === on,
  );
  return war?.begun ?? null;
}

type GreatTreaty = keyof typeof weights.pactSigned;

function isGreat(treaty: TreatyKind): treaty is GreatTreaty {
  return Object.hasOwn(weights.pactSigned, treaty);
}

function wereAtWar(annals: Annals, turn: number, [one, other]: readonly [FactionId, FactionId]) {
  return annals.foesOf(turn, one).includes(other);
}

/** What the winners had reached, the aim that decided left out. */
function aimsOf(annals: Annals, { winners, objective }: Outcome): string[] {
  return annals.months.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.type === 'objectiveMet' &&
      winners.includes(event.faction) &&
      event.objective !== objective
        ? [event.objective]
        : [],
    ),
  );
}
