import { dateOf, type FactionId, type View } from '../../../sim';
import { words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { Tag } from '../../kit/Tag';
import './ObjectiveList.css';

const t = words.shell;

/** The aims of a power with their points, and whether each is reached. */
export function ObjectiveList({ view, faction }: { view: View; faction: FactionId }) {
  const own = view.objectives.filter((objective) => objective.faction === faction);
  if (own.length === 0) return <p>{t.objectives.none}</p>;
  return (
    <ul className="ra-objectives">
      {own.map((objective) => (
        <li
          key={objective.id}
          className={objective.metOn === null ? undefined : 'ra-objective-met'}
        >
          <Icon name={objective.metOn === null ? 'objective' : 'check'} />
          <div>
            <strong>{objective.title}</strong>
            <p>{objective.text}</p>
            <p>
              <Tag tone={objective.kind === 'victory' ? 'ember' : 'plain'}>
                {t.objectives.kinds[objective.kind]}
              </Tag>{' '}
              <Tag tone="brass">{t.objectives.points(objective.points)}</Tag>{' '}
              {objective.metOn !== null && (
                <Tag tone="good">
                  {t.ending.met(words.calendar.date(dateOf(view.frame, objective.metOn)))}
                </Tag>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
