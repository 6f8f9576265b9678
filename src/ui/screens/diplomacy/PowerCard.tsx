import { liveryOf } from '../../../content/palette';
import { type FactionId, idsOf, relationOf } from '../../../sim';
import { useGame } from '../../../store';
import { words } from '../../../text';
import { Emblem } from '../../kit/Emblem';
import { Facts } from '../../panels/shared/Facts';
import { useSession } from '../../shell/session';
import { EntityName } from '../EntityName';
import { PowerName } from '../PowerName';

const t = words.screens.diplomacy;

/** What everybody knows of a power. */
export function PowerCard({ faction }: { faction: FactionId }) {
  const { view, rules } = useSession();
  const told = useGame((game) => game.scenario?.factions.find(({ id }) => id === faction));
  const power = view.factions[faction];
  if (!power) return null;
  const { colour } = liveryOf(faction);
  const capital = view.worlds[power.capital ?? ''];
  const alliance = view.alliances[power.alliance ?? ''];
  const others = (bond: string) =>
    idsOf(view.factions).filter(
      (id) => view.factions[id]?.alive && id !== faction && relationOf(view, faction, id) === bond,
    );
  const traits = [...new Set([...power.traits, ...(rules.cultures[power.culture]?.traits ?? [])])];
  return (
    <section className="ra-powercard ra-cut" style={{ '--accent': colour } as React.CSSProperties}>
      <header>
        <Emblem faction={power.culture} colour={colour} />
        <h3>{power.name}</h3>
      </header>
      <div className="ra-powercard-columns">
        <Facts
          facts={[
            { label: t.government, value: power.government },
            { label: t.head, value: view.characters[power.head ?? '']?.name ?? t.nobody },
            {
              label: t.capital,
              value: capital ? (
                <EntityName selection={{ kind: 'world', world: capital.id }}>
                  {capital.name}
                </EntityName>
              ) : (
                t.none
              ),
            },
            { label: t.columns.alliance, value: alliance?.name ?? t.none },
            ...(['war', 'truce', 'allied'] as const).map((bond) => {
              const ids = others(bond);
              return ids.length === 0
                ? null
                : {
                    label: words.nouns.relations[bond],
                    value: (
                      <span className="ra-powercard-names">
                        {ids.map((id) => (
                          <PowerName key={id} faction={id} />
                        ))}
                      </span>
                    ),
                  };
            }),
          ]}
        />
        <div>
          {told && <p>{told.different}</p>}
          {traits.map((id) => (
            <p key={id}>
              <strong>{rules.traits[id]?.name ?? id}.</strong> {rules.traits[id]?.text}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
