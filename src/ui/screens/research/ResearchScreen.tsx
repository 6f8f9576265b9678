import { useState } from 'react';
import { pathTo, type TechnologyId } from '../../../sim';
import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { ScreenFrame } from '../ScreenFrame';
import { StudyList } from './StudyList';
import { studyOf, withTechnology } from './study';
import { TechnologyDetails } from './TechnologyDetails';
import { TechnologyTree } from './TechnologyTree';
import './ResearchScreen.css';

/** The tree of technologies, what is being studied, and what each brings. */
export function ResearchScreen() {
  const t = words.screens.research;
  const { view, rules, faction } = useSession();
  const { give } = useOrders();
  const study = studyOf(view, rules);
  const [read, setRead] = useState<TechnologyId | null>(study.list[0] ?? null);
  const add = (id: TechnologyId, where: 'first' | 'last') => {
    const path = pathTo(rules, study.known, id);
    give({ type: 'setResearch', technologies: withTechnology(study, path, where) });
  };
  const press = (id: TechnologyId) => {
    setRead(id);
    const state = study.stateOf(id);
    if (faction !== null && (state === 'available' || state === 'locked')) add(id, 'last');
  };
  return (
    <ScreenFrame
      title={words.shell.screens.research}
      summary={t.summary(study.points, study.known.size, Object.keys(rules.technologies).length)}
      tools={<Legend />}
      aside={
        <>
          {faction !== null && <StudyList study={study} onRead={setRead} />}
          <TechnologyDetails id={read} study={study} onAdd={add} onRead={setRead} />
        </>
      }
    >
      <TechnologyTree study={study} read={read} onRead={setRead} onPress={press} />
    </ScreenFrame>
  );
}

function Legend() {
  const t = words.screens.research;
  return (
    <ul className="ra-tech-legend" aria-label={t.legend}>
      {(['known', 'studying', 'available', 'locked', 'secret'] as const).map((state) => (
        <li key={state} data-state={state}>
          {t.states[state]}
        </li>
      ))}
    </ul>
  );
}
