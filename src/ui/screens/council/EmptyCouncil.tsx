import { inOrder } from '../../../sim';
import { useDiplomacy, useUi } from '../../../store';
import { councilWords } from '../../../text';
import { Button } from '../../kit/Button';
import { EmptyState } from '../../kit/EmptyState';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';

/** For whoever sits in no Council: the way to one, and the alliances of others. */
export function EmptyCouncil() {
  const t = councilWords().empty;
  const { view, commands, liveryOf } = useSession();
  const alliances = inOrder(view.alliances);
  const toTalks = () => {
    useDiplomacy.getState().show('talks');
    useUi.getState().openScreen('diplomacy');
  };
  return (
    <div className="ra-council-empty">
      <EmptyChamber />
      <EmptyState
        icon="council"
        title={t.title}
        action={
          commands && (
            <Button variant="ember" icon="diplomacy" onClick={toTalks}>
              {t.act}
            </Button>
          )
        }
      >
        {t.text}
      </EmptyState>
      {alliances.length > 0 && (
        <section>
          <p className="ra-eyebrow">{t.others}</p>
          <ul>
            {alliances.map(({ id, name, members, leader }) => (
              <li key={id} style={{ borderColor: liveryOf(leader).colour }}>
                <strong>{name}</strong>
                {members.map((member) => (
                  <PowerName key={member} faction={member} />
                ))}
              </li>
            ))}
          </ul>
          <p className="ra-dim">{t.closed}</p>
        </section>
      )}
    </div>
  );
}

/** A seat with the way to the next, and that way: as the style sheet dashes the rows. */
const bench = 17;
const gangway = 5;

/** Rows of empty seats. */
function EmptyChamber() {
  return (
    <svg className="ra-council-vacant" viewBox="-160 -160 320 170" aria-hidden="true">
      {[70, 95, 120, 145].map((radius) => (
        <path
          key={radius}
          // Whole seats from end to end.
          pathLength={Math.round((Math.PI * radius) / bench) * bench - gangway}
          d={`M${-radius} 0A${radius} ${radius} 0 0 1 ${radius} 0`}
        />
      ))}
      <path className="ra-council-vacant-chair" d="M-16 4V-26L-10 -36H10L16 -26V4Z" />
    </svg>
  );
}
