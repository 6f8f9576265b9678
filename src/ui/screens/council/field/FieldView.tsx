import { type Alliance, dateOf, openOperations, spoilsOf } from '../../../../sim';
import { councilWords, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { SectionHead } from '../../../kit/SectionHead';
import { Tag } from '../../../kit/Tag';
import { useSession } from '../../../shell/session';
import { EntityName } from '../../EntityName';
import './FieldView.css';
import { proposeWith } from '../propose/proposeWith';
import { IntentsSection } from './IntentsSection';
import { OperationCard } from './OperationCard';

/** The alliance at war: joint operations, what members are about to do, what was taken together. */
export function FieldView({ alliance, member }: { alliance: Alliance; member: boolean }) {
  const t = councilWords().field;
  const operations = alliance.council?.operations ?? [];
  const open = openOperations(alliance);
  const over = operations.filter((operation) => !open.includes(operation)).reverse();
  return (
    <div className="ra-field-view">
      <section>
        <SectionHead
          aside={
            member && (
              <Button size="small" onClick={() => proposeWith('operation', {})}>
                {t.call}
              </Button>
            )
          }
        >
          {t.operations}
        </SectionHead>
        {operations.length === 0 && <p className="ra-dim">{t.noOperations}</p>}
        {[...open, ...over].map((operation) => (
          <OperationCard key={operation.id} alliance={alliance} operation={operation} />
        ))}
      </section>
      <IntentsSection alliance={alliance} member={member} />
      <Spoils alliance={alliance} member={member} />
    </div>
  );
}

/** Worlds taken together: whose they were, who holds them, and whether the Council has spoken. */
function Spoils({ alliance, member }: { alliance: Alliance; member: boolean }) {
  const t = councilWords().field;
  const { view, faction, names } = useSession();
  const spoils = spoilsOf(alliance);
  return (
    <section>
      <SectionHead aside={spoils.length}>{t.spoils}</SectionHead>
      {spoils.length === 0 && <p className="ra-dim">{t.noSpoils}</p>}
      <ul className="ra-spoils">
        {spoils.map(({ world, by, from, turn, worth, allotted }) => {
          const owner = view.worlds[world]?.owner ?? null;
          const date = words.calendar.date(dateOf(view.frame, Math.max(1, turn)));
          return (
            <li key={world}>
              <div>
                <EntityName selection={{ kind: 'world', world }}>
                  {names.world(world).text}
                </EntityName>{' '}
                <small>
                  {t.takenBy(names.faction(by).text, names.faction(from).text)}, {date}
                </small>
                <br />
                <small>
                  {owner !== null && `${t.holds(names.faction(owner).text)} · `}
                  {t.worth(worth)}
                </small>
              </div>
              <Tag tone={allotted > 0 ? 'plain' : 'brass'}>
                {allotted > 0 ? t.allotted : t.unallotted}
              </Tag>
              {member && faction !== null && owner !== faction && (
                <Button
                  size="small"
                  onClick={() => proposeWith('allotment', { world, to: faction })}
                >
                  {t.claim}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
