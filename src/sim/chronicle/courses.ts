import { sum } from '../lib/integers';
import { greatest } from '../lib/ordered';
import type { FactionId } from '../state/ids';
import { type Annals, entry, type Taking } from './annals';
import type { ChronicleEntry, ChronicleFactOf, GreatBattle, WarOver } from './entry';
import { gainsOf, opposed, type WarStory } from './warStories';
import { beginning, brought, startOf } from './wars';
import { gathering } from './weights';

/** Each declared war as one story: why it was begun, what decided it, how it ended and what it brought. */
export function tellCourses(annals: Annals, stories: readonly WarStory[]): ChronicleEntry[] {
  return stories.flatMap((story) => {
    const start = startOf(annals, story);
    if (start === null) return [];
    const { begun: turn, ships, sides } = story;
    const end = endOf(annals, story);
    const fact = {
      kind: 'war',
      ...start,
      end,
      decided: annals.months.some(({ events }) => events.some(({ type }) => type === 'gameEnded')),
      gains: gainsOf(story),
      ships,
      greatest: greatestBattle(annals, story),
      turned: turnOf(annals, story),
    } as const;
    const until = end?.turn ?? annals.months.at(-1)?.turn ?? turn;
    const weight = beginning(annals, story) + brought(story);
    return [entry(fact, { turn, until }, null, sides.flat(), weight)];
  });
}

function endOf(annals: Annals, { ended, sides }: WarStory): WarOver | null {
  if (ended === null) return null;
  const powers = annals.after(ended.turn)?.powers ?? {};
  const fallen = sides.flat().filter((id) => powers[id] === undefined);
  return { ...ended, fallen: fallen.sort() };
}

/** Whether something happened while a war was fought. */
function isDuring({ begun, ended }: WarStory, turn: number): boolean {
  return turn >= begun && (ended === null || turn <= ended.turn);
}

function greatestBattle({ months }: Annals, story: WarStory): GreatBattle | null {
  const battles = months.flatMap(({ turn, events }) =>
    events.flatMap((event): GreatBattle[] => {
      if (event.type !== 'battleFought' || event.where === null || !isDuring(story, turn))
        return [];
      const [one = [], other = []] = event.sides;
      if (!one.some((a) => other.some((b) => opposed(story, a, b)))) return [];
      const ships = sum(Object.values(event.lost));
      return [{ turn, place: event.where, victor: event.victor, ships }];
    }),
  );
  const found = greatest(battles, ({ ships }) => ships);
  return found !== null && found.ships >= gathering.battleShips ? found : null;
}

/** The side that was behind by so many worlds and came out ahead has turned the war. */
const behind = 2;

/** Who turned a war, and since when: by what passed between its sides, one world after the other. */
function turnOf({ takings }: Annals, story: WarStory): ChronicleFactOf<'war'>['turned'] {
  const passed = takings.filter(
    ({ turn, by, from }) => isDuring(story, turn) && opposed(story, by, from),
  );
  const isFirst = ({ by }: Taking) => story.sides[0].includes(by);
  let net = 0;
  const course = passed.map((taking) => {
    net += isFirst(taking) ? 1 : -1;
    return net;
  });
  const ahead = net > 0;
  const worst = ahead ? Math.min(0, ...course) : Math.max(0, ...course);
  if (net === 0 || Math.abs(worst) < behind) return null;
  const since = passed
    .slice(course.lastIndexOf(worst) + 1)
    .filter((each) => isFirst(each) === ahead);
  const [first] = since;
  if (first === undefined) return null;
  const taken = (id: FactionId) => since.filter(({ by }) => by === id).length;
  const by = greatest([...new Set(since.map((each) => each.by))].sort(), taken) ?? first.by;
  return { by, turn: first.turn };
}
