import {
  attitudes,
  attitudeTerms,
  type FactionId,
  idsOf,
  relationOf,
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
