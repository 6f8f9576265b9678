import { classFigures } from '../../../sim';
import { number, panelWords, words } from '../../../text';
import { useSession } from '../../shell/session';
import { Facts } from '../shared/Facts';

const shownFigures = [
  'hull',
  'shields',
  'attack',
  'shots',
  'accuracy',
  'evasion',
  'sensors',
  'cloak',
  'troops',
  'speed',
  'endurance',
] as const;

/** What a class would be in your hands. */
export function ShipClassCard({ id }: { id: string }) {
  const { view, rules, names } = useSession();
  const shipClass = rules.shipClasses[id];
  if (!shipClass) return null;
  const figures = classFigures(view, rules, view.faction, id);
  return (
    <>
      <p className="ra-dim">
        {[words.nouns.roles[shipClass.role], ...shipClass.traits.map(names.anything)].join(' · ')}
      </p>
      <Facts
        facts={shownFigures
          .filter((figure) => figures[figure] > 0)
          .map((figure) => ({
            label: panelWords().figures[figure],
            value: number(figures[figure]),
          }))}
      />
    </>
  );
}
