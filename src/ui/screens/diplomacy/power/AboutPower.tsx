import {
  attitudes,
  attitudeTerms,
  dateOf,
  type FactionId,
  idsOf,
  isRebellion,
  relationOf,
  statehoodTerms,
  total,
} from '../../../../sim';
import { useOpen } from '../../../../store';
import {
  contentName,
  contentText,
  panelWords,
  powerDifference,
  signed,
  words,
} from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained } from '../../../panels/shared/Explained';
import { Facts } from '../../../panels/shared/Facts';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { EntityName } from '../../EntityName';
import { PowerName } from '../../PowerName';

/** What everybody knows of a power: where it lives, what it cares about, whom it fights. */
export function AboutPower({ power: id }: { power: FactionId }) {
  const t = words.diplomacy.power;
  const { view, rules } = useSession();
  const told = useOpen((game) => game.scenario.factions.find((each) => each.id === id));
  const power = view.factions[id];
  if (!power) return null;
  const capital = view.worlds[power.capital ?? ''];
  const traits = [...new Set([...power.traits, ...(rules.cultures[power.culture]?.traits ?? [])])];
  return (
    <div className="ra-about">
      <div>
        <Facts
          facts={[
            {
              label: panelWords().faction.capital,
              value: capital ? (
                <EntityName selection={{ kind: 'world', world: capital.id }}>
                  {capital.name}
                </EntityName>
              ) : (
                t.noHome
              ),
            },
            { label: panelWords().faction.prestige, value: signed(power.prestige) },
            {
              label: panelWords().faction.exhaustion,
              value: panelWords().faction.exhaustionOf(power.exhaustion),
            },
          ]}
        />
        <Statehood power={id} />
        <Cares power={id} />
        <Relations power={id} />
      </div>
      <div>
        {told && (
          <>
            <SectionHead>{t.different}</SectionHead>
            <p>{powerDifference(rules, told)}</p>
          </>
        )}
        {traits.map((trait) => (
          <p key={trait}>
            <strong>{contentName(rules, 'traits', trait)}.</strong>{' '}
            {contentText(rules, 'traits', trait)}
          </p>
        ))}
      </div>
    </div>
  );
}

/** What a rebellion lacks to be a state, and who recognises it. */
function Statehood({ power: id }: { power: FactionId }) {
  const t = words.diplomacy.power;
  const { view, rules, names, commands, faction } = useSession();
  const power = view.factions[id];
  if (!power) return null;
  const courts = power.recognised ?? [];
  const { enough } = rules.numbers.recognition.statehood;
  const terms = statehoodTerms(view, rules, id);
  const isRebel = isRebellion(view, rules, id);
  if (!isRebel && courts.length === 0 && power.stateSince === undefined) return null;
  const since =
    power.stateSince === undefined
      ? null
      : words.calendar.date(dateOf(view.frame, power.stateSince));
  return (
    <>
      <SectionHead>{t.statehood.title}</SectionHead>
      <Facts
        facts={[
          {
            label: t.statehood.state,
            value:
              since !== null ? (
                t.statehood.since(since)
              ) : (
                <Explained title={t.statehood.state} terms={terms}>
                  {t.statehood.of(total(terms), enough)}
                </Explained>
              ),
          },
          {
            label: t.statehood.courts,
            value:
              courts.length === 0
                ? t.statehood.nobody
                : courts.map((court) => names.power(court)).join(', '),
          },
        ]}
      />
      {isRebel && commands && faction !== null && faction !== id && (
        <OrderButton order={{ type: 'recognise', power: id }}>
          {t.statehood.recognise(rules.numbers.recognition.price)}
        </OrderButton>
      )}
    </>
  );
}

/** What its people and its ruler care about; what weighs nothing is left out. */
function Cares({ power }: { power: FactionId }) {
  const t = words.diplomacy.power;
  const { view, rules } = useSession();
  const cares = attitudes
    .map((attitude) => ({ attitude, terms: attitudeTerms(view, rules, power, attitude) }))
    .filter(({ terms }) => total(terms) !== 0);
  if (cares.length === 0) return null;
  return (
    <>
      <SectionHead>{t.cares}</SectionHead>
      <Facts
        facts={cares.map(({ attitude, terms }) => ({
          label: words.diplomacy.attitudes[attitude],
          value: (
            <Explained title={words.diplomacy.attitudes[attitude]} terms={terms}>
              {signed(total(terms))}
            </Explained>
          ),
        }))}
      />
    </>
  );
}

function Relations({ power }: { power: FactionId }) {
  const t = words.diplomacy.power;
  const { view } = useSession();
  const bonds = (['war', 'truce', 'allied'] as const).map((bond) => ({
    bond,
    ids: idsOf(view.factions).filter(
      (id) => view.factions[id]?.alive && id !== power && relationOf(view, power, id) === bond,
    ),
  }));
  if (bonds.every(({ ids }) => ids.length === 0)) return null;
  return (
    <>
      <SectionHead>{t.relations}</SectionHead>
      <Facts
        facts={bonds.map(({ bond, ids }) =>
          ids.length === 0
            ? null
            : {
                label: words.nouns.relations[bond],
                value: (
                  <span className="ra-about-names">
                    {ids.map((id) => (
                      <PowerName key={id} faction={id} />
                    ))}
                  </span>
                ),
              },
        )}
      />
    </>
  );
}
