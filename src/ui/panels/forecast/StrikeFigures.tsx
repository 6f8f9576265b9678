import type {
  Encounter,
  Known,
  Odds,
  StrikeBattle,
  StrikeForecast,
  Term,
  WorldId,
} from '../../../sim';
import { number, panelWords, percent, tenths, termLabel, words } from '../../../text';
import { Figure } from '../../kit/Figure';
import { KnownFigure } from '../../kit/KnownFigure';
import { Meter } from '../../kit/Meter';
import { useSession } from '../../shell/session';
import { Explained } from '../shared/Explained';
import { StrikeNotes } from './StrikeNotes';
import type { Act } from './strikeOrders';

/** Permille from which a battle counts as certain, and from which a draw is worth a word. */
const sure = 950;
const worthSaying = 100;

const unlooked: Known = { kind: 'unknown', why: 'outOfSight' };

interface StrikeFiguresProps {
  strike: StrikeForecast;
  world: WorldId | null;
  /** What the pointer rests on: its figures go first. */
  act: Act | null;
}

/** What is to be expected, the weightiest first: the battle, the landing or what else is meant, the way. */
export function StrikeFigures({ strike, world, act }: StrikeFiguresProps) {
  const t = panelWords().forecast;
  const { battle, encounters, landings, unknowns } = strike;
  const landing = landings.find((each) => each.world === world);
  const isBlind = unknowns.some(({ kind }) => kind === 'unseen' || kind === 'storm');
  const { names } = useSession();
  return (
    <>
      <div className="ra-forecast-odds">
        {battle ? (
          <Figure
            size="large"
            value={oddsText(battle.odds)}
            label={battle.chance < sure ? t.winIfFought : t.win}
          />
        ) : (
          <Figure
            size="large"
            value={isBlind ? <KnownFigure known={unlooked} /> : '–'}
            label={isBlind ? t.nobodyLooks : t.noEnemy}
          />
        )}
        {landing && (
          <Figure
            size="large"
            value={
              <Explained
                title={t.takes(names.world(landing.world).text)}
                terms={landing.landing.terms}
              >
                {isBlind && landing.falls.to > 900
                  ? words.known.short(unlooked)
                  : oddsText(landing.falls)}
              </Explained>
            }
            label={t.takes(names.world(landing.world).text)}
          />
        )}
      </div>
      {act === 'raid' && <Raid strike={strike} />}
      {act === 'bombard' && <Siege strike={strike} world={world} />}
      {battle && <Battle battle={battle} />}
      {encounters.map((each) => (
        <OnTheWay key={`${each.turn}${each.system}${each.towards}`} encounter={each} />
      ))}
      {landing && <Landing landing={landing} />}
      <StrikeNotes strike={strike} />
      {battle && <TermLine terms={battle.terms} />}
    </>
  );
}

/** A chance, or what it lies between. */
export function oddsText({ from, to, likely }: Odds): string {
  const t = panelWords().forecast;
  if (to - from <= 30) return percent(likely);
  return t.between(Math.round(from / 10), Math.round(to / 10));
}

function Battle({ battle }: { battle: StrikeBattle }) {
  const t = panelWords().forecast;
  const { odds, win, undecided, lose, losses, chance } = battle;
  return (
    <>
      <Meter
        size="thick"
        label={t.meter(win)}
        max={1000}
        parts={[
          { id: 'win', amount: win, colour: 'var(--ember-strong)' },
          { id: 'undecided', amount: undecided, colour: 'var(--brass-dim)' },
          { id: 'lose', amount: lose, colour: 'var(--lacquer-hover)' },
        ]}
      />
      <p>
        {odds.to - odds.from > 30 && `${t.likeliest(percent(odds.likely))} `}
        {undecided >= worthSaying && `${t.undecided(percent(undecided))} `}
        {chance < sure && `${t.fightChance(chance)} `}
        {t.expected(tenths(losses.own.ships), tenths(losses.enemy.ships))}
      </p>
    </>
  );
}

/** Terms as one line of words: `+24 First volley unseen · −9 Batteries of Vulcan`. */
function TermLine({ terms }: { terms: readonly Term[] }) {
  const t = panelWords().forecast;
  const { names } = useSession();
  const weighty = terms.filter(({ amount }) => Math.abs(amount) >= 5);
  if (weighty.length === 0) return null;
  return (
    <p className="ra-forecast-terms">
      {weighty.map((term) => t.term(termLabel(term, names), term.amount)).join(' · ')}
    </p>
  );
}

function Landing({ landing: each }: { landing: StrikeForecast['landings'][number] }) {
  const t = panelWords().forecast;
  const { landing, troops, aboard, age } = each;
  return (
    <p>
      {troops === null ? t.troopsShort(number(aboard)) : t.troopsNeeded(number(troops.needed))}{' '}
      {t.troops(number(landing.losses.own), number(landing.losses.enemy))}
      {landing.obstacle !== null && ` ${t.obstacles[landing.obstacle]}`}
      {age !== null && ` ${t.garrisonSeen(words.known.seen({ kind: 'lastSeen', age }))}`}
    </p>
  );
}

function Raid({ strike: { raid } }: { strike: StrikeForecast }) {
  const t = panelWords().forecast;
  if (raid === null) return <p>{t.noRaid}</p>;
  return (
    <p>
      <Explained title={t.raid} terms={raid.terms}>
        {t.raidTakes(number(raid.latinum))}
      </Explained>{' '}
      {t.raidChance(percent(raid.chance))}
    </p>
  );
}

function Siege({ strike: { sieges }, world }: { strike: StrikeForecast; world: WorldId | null }) {
  const t = panelWords().forecast;
  const { names } = useSession();
  const siege = sieges.find((each) => each.world === world);
  if (!siege) return <p>{t.noSiege}</p>;
  const { defences, garrison, millions, prestige } = siege.bombardment;
  return (
    <p>
      {t.siege(names.world(siege.world).text, {
        defences: number(defences),
        garrison: number(garrison),
        millions: number(millions),
        prestige: number(prestige),
      })}
      {siege.months > 0 && ` ${t.silencedIn(siege.months)}`}
    </p>
  );
}

function OnTheWay({ encounter }: { encounter: Encounter }) {
  const t = panelWords().forecast;
  const { names } = useSession();
  const { turn, system, towards, by, chance, win, losses } = encounter;
  const where =
    towards === null
      ? names.system(system).text
      : t.onLane(names.system(system).text, names.system(towards).text);
  return (
    <p className="ra-bad">
      {t.encounter(turn, where, by.map((each) => names.faction(each).text).join(', '))}{' '}
      {t.encounterOdds(percent(chance), percent(win), tenths(losses))}
    </p>
  );
}
