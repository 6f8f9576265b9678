import { useState } from 'react';
import type { TechnologyId } from '../../../sim';
import { contentName, words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { Meter } from '../../kit/Meter';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { moved, type Study, withoutTechnology } from './study';

interface StudyListProps {
  study: Study;
  onRead: (id: TechnologyId) => void;
}

/** What is studied, in order; entries are moved by buttons or by dragging. */
export function StudyList({ study, onRead }: StudyListProps) {
  const t = words.screens.research;
  const { rules } = useSession();
  const { give, reason } = useOrders();
  const [dragged, setDragged] = useState<number | null>(null);
  const { list } = study;
  const set = (technologies: TechnologyId[]) => ({ type: 'setResearch', technologies }) as const;
  const requires = (id: TechnologyId) => rules.technologies[id]?.requires ?? [];
  return (
    <section className="ra-study">
      <SectionHead aside={list.length}>{t.list}</SectionHead>
      {list.length === 0 && <p className="ra-study-empty">{t.empty}</p>}
      <ol>
        {list.map((id, index) => {
          const name = contentName(rules, 'technologies', id);
          const up = set(moved(list, index, index - 1));
          const down = set(moved(list, index, index + 1));
          return (
            <li
              key={id}
              draggable
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={() => {
                if (dragged !== null) give(set(moved(list, dragged, index)));
                setDragged(null);
              }}
            >
              <button type="button" className="ra-study-name" onClick={() => onRead(id)}>
                <span>{name}</span>
                <small>{t.inMonths(study.turns.get(id) ?? null)}</small>
                <Meter
                  label={t.spent(study.progress[id] ?? 0, study.costOf(id))}
                  value={study.progress[id] ?? 0}
                  max={study.costOf(id)}
                />
              </button>
              <IconButton
                icon="up"
                label={t.up(name)}
                disabled={index === 0}
                reason={index === 0 ? undefined : reason(up)}
                onClick={() => give(up)}
              />
              <IconButton
                icon="down"
                label={t.down(name)}
                disabled={index === list.length - 1}
                reason={index === list.length - 1 ? undefined : reason(down)}
                onClick={() => give(down)}
              />
              <IconButton
                icon="close"
                label={t.remove(name)}
                onClick={() => give(set(withoutTechnology(list, id, requires)))}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
