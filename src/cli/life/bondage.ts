import type { FactionId, Scenario } from '../../sim';
import type { Campaign } from '../campaign';
import type { CampaignTask } from '../campaignTask';
import { inThreads } from '../inThreads';
import { type Options, UsageError } from '../options';
import { printJson, printTable } from '../print';
import type { Seated } from '../seated';

/** What a power came to under one law, in the mean of its games: latinum and ore a month, and worlds. */
export interface UnderLaw {
  readonly meanWorldsEnd: number;
  readonly meanIncome24: number;
}

/** The same seeds with a power that frees all whom it rules, and with one that enslaves them. */
export interface Bondage {
  readonly power: FactionId;
  readonly games: number;
  readonly freeing: UnderLaw;
  readonly enslaving: UnderLaw;
}

/** The powers of `--law`, as in `--law klingon,cardassian`; null where it is not asked for. Throws a UsageError for who does not play. */
export function lawgivers(options: Options, { factions }: Scenario): readonly FactionId[] | null {
  const text = options.text('law');
  if (text === null) return null;
  const ids = factions.map(({ id }) => id);
  const wanted = text.split(',').sort();
  const strange = wanted.find((id) => !ids.includes(id));
  if (strange === undefined) return wanted;
  throw new UsageError(
    `--law takes powers that play, not "${strange}". There are: ${ids.join(', ')}.`,
  );
}

/** Plays every seed twice: these powers are played as usual but for their laws. */
export async function playBondage(
  tasks: readonly CampaignTask[],
  powers: readonly FactionId[],
): Promise<Bondage[]> {
  const under = (law: Seated[string]): Seated =>
    Object.fromEntries(powers.map((power) => [power, law]));
  const seatings = [under('freeing'), under('enslaving')];
  const pairs = tasks.flatMap((task) => seatings.map((seated) => ({ ...task, seated })));
  const played = await inThreads('campaign', pairs);
  const ofLaw = (law: 0 | 1) => played.filter((_, at) => at % 2 === law);
  return powers.map((power) => ({
    power,
    games: tasks.length,
    freeing: meansOf(ofLaw(0), power),
    enslaving: meansOf(ofLaw(1), power),
  }));
}

function meansOf(played: readonly Campaign[], power: FactionId): UnderLaw {
  const mean = (figures: readonly number[]) =>
    Math.round(figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length));
  return {
    meanWorldsEnd: mean(played.map(({ worldsEnd }) => worldsEnd[power] ?? 0)),
    meanIncome24: mean(played.map(({ income24 }) => income24[power] ?? 0)),
  };
}

/** What all these powers came to under one law, in the mean of a power. */
function together(bondage: readonly Bondage[], law: 'freeing' | 'enslaving'): UnderLaw {
  const mean = (of: (under: UnderLaw) => number) =>
    Math.round(bondage.reduce((sum, each) => sum + of(each[law]), 0) / Math.max(1, bondage.length));
  return {
    meanWorldsEnd: mean(({ meanWorldsEnd }) => meanWorldsEnd),
    meanIncome24: mean(({ meanIncome24 }) => meanIncome24),
  };
}

export function describeBondage(bondage: readonly Bondage[], json: boolean): void {
  if (json) {
    const powers = Object.fromEntries(bondage.map(({ power, ...rest }) => [power, rest]));
    const [freeing, enslaving] = [together(bondage, 'freeing'), together(bondage, 'enslaving')];
    printJson({ bondage: { freeing, enslaving, powers } });
    return;
  }
  printTable(
    ['power', 'games', 'law', 'income in month 24', 'worlds at the end'],
    bondage.flatMap(({ power, games, freeing, enslaving }) => [
      [power, games, 'freeing', freeing.meanIncome24, freeing.meanWorldsEnd],
      [power, games, 'enslaving', enslaving.meanIncome24, enslaving.meanWorldsEnd],
    ]),
  );
}
