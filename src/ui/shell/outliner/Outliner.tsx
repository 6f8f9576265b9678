import { useState } from 'react';
import { words } from '../../../text';
import { Select } from '../../kit/Select';
import { useSession } from '../session';
import { FleetGroup } from './FleetGroup';
import { type Sort, sorts } from './groups';
import { NeedGroup } from './NeedGroup';
import { WorldGroup } from './WorldGroup';
import './Outliner.css';

/** What you have and what waits for you, most pressing first. */
export function Outliner() {
  const { faction, commands } = useSession();
  const [sort, setSort] = useState<Sort>('urgency');
  const t = words.shell.outliner;
  if (faction === null) return null;
  return (
    <nav className="ra-outliner ra-cut" aria-label={words.shell.regions.outliner}>
      <div className="ra-outliner-scroll">
        {commands && <NeedGroup />}
        <FleetGroup sort={sort} />
        <WorldGroup sort={sort} development="developed" title={t.worlds} open />
        <WorldGroup sort={sort} development="outpost" title={t.outposts} />
      </div>
      <div className="ra-outliner-sort">
        <Select
          aria-label={t.sortBy}
          value={sort}
          options={sorts.map((value) => ({ value, label: `${t.sortBy}: ${t.sorts[value]}` }))}
          onChange={(value) => setSort(value as Sort)}
        />
      </div>
    </nav>
  );
}
