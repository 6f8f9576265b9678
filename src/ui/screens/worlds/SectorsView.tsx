import { idsOf, sectorOf, type World } from '../../../sim';
import { words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { oncePerView, useSession } from '../../shell/session';
import { sectorsOf } from '../characters/posts';
import { FoundSector } from './FoundSector';
import { SectorCard } from './SectorCard';
import './SectorsView.css';

/** Own worlds, and those of each sector by its id. */
const membership = oncePerView((view) => {
  const worlds = idsOf(view.worlds)
    .flatMap((id) => view.worlds[id] ?? [])
    .filter(({ owner }) => owner === view.faction);
  const bySector: Record<string, World[]> = {};
  for (const world of worlds) {
    const sector = sectorOf(view, world);
    if (sector) bySector[sector.id] = [...(bySector[sector.id] ?? []), world];
  }
  return { worlds, bySector };
});

/** All sectors of the power, and the founding of another. */
export function SectorsView() {
  const t = words.sectors;
  const { view, rules, commands } = useSession();
  const sectors = sectorsOf(view);
  const { worlds, bySector } = membership(view, rules);
  return (
    <div className="ra-sectors">
      {sectors.length === 0 && (
        <EmptyState icon="worlds" title={t.none}>
          {t.noneHint}
        </EmptyState>
      )}
      {sectors.map((sector) => (
        <SectorCard key={sector.id} sector={sector} worlds={bySector[sector.id] ?? []} />
      ))}
      {commands && <FoundSector view={view} worlds={worlds} />}
    </div>
  );
}
