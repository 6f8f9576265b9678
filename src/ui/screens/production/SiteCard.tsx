import { useState } from 'react';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { classes } from '../../kit/classes';
import { Icon } from '../../kit/Icon';
import { selectAndFocus } from '../../shell/follow';
import { useOrders } from '../../shell/useOrders';
import { EntityName } from '../EntityName';
import { JobRow } from './JobRow';
import type { ProductionSite } from './productionSites';

/** The queue of one world; its entries can be dragged to another place. */
export function SiteCard({ site }: { site: ProductionSite }) {
  const t = words.screens.production;
  const { world, jobs, industry } = site;
  const { give } = useOrders();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const drop = () => {
    if (dragged !== null && over !== null) {
      give({ type: 'reorderQueue', world: world.id, item: dragged, position: over });
    }
    setDragged(null);
    setOver(null);
  };
  return (
    <section className={classes('ra-site ra-cut', jobs.length === 0 && 'ra-site-idle')}>
      <header>
        <Icon name={`world-${world.class}`} label={words.nouns.worldClasses[world.class]} />
        <h3>
          <EntityName selection={{ kind: 'world', world: world.id }}>{world.name}</EntityName>
        </h3>
        <span className="ra-dim">{t.work(industry)}</span>
      </header>
      {jobs.length === 0 && (
        <p className="ra-site-empty">
          {t.idle}
          <Button
            size="small"
            variant="ember"
            onClick={() => selectAndFocus({ kind: 'world', world: world.id, part: 'production' })}
          >
            {t.choose}
          </Button>
        </p>
      )}
      <ol>
        {jobs.map((job, index) => (
          <li
            key={job.item.id}
            draggable
            data-over={over === index && dragged !== null && dragged !== job.item.id}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(job.item.id);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop();
            }}
            onDragEnd={() => setDragged(null)}
          >
            <JobRow world={world} job={job} index={index} count={jobs.length} />
          </li>
        ))}
      </ol>
    </section>
  );
}
