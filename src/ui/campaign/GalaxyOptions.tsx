import { sandboxLimits } from '../../sim';
import { words } from '../../text';
import { Field } from '../kit/Field';
import { Select } from '../kit/Select';
import { Slider } from '../kit/Slider';
import type { Galaxy } from './sandboxFrom';

const laneKinds = ['few', 'some', 'many'] as const;

interface GalaxyOptionsProps {
  galaxy: Galaxy;
  onChange: (galaxy: Galaxy) => void;
}

/** How large the galaxy is, how many share it and how it is joined. */
export function GalaxyOptions({ galaxy, onChange }: GalaxyOptionsProps) {
  const t = words.menus.sandbox;
  const [fewest, most] = sandboxLimits.factions;
  const room = Math.min(most, Math.floor(galaxy.systems / sandboxLimits.room));
  return (
    <section className="ra-options">
      <Field label={t.systems}>
        {(ids) => (
          <Slider
            {...ids}
            min={sandboxLimits.systems[0]}
            max={sandboxLimits.systems[1]}
            step={10}
            value={galaxy.systems}
            text={t.systemsOf(galaxy.systems)}
            onChange={(systems) => {
              const places = Math.floor(systems / sandboxLimits.room);
              onChange({ ...galaxy, systems, factions: Math.min(galaxy.factions, places) });
            }}
          />
        )}
      </Field>
      <Field label={t.factions}>
        {(ids) => (
          <Slider
            {...ids}
            min={fewest}
            max={room}
            value={galaxy.factions}
            text={t.factionsOf(galaxy.factions)}
            onChange={(factions) => onChange({ ...galaxy, factions })}
          />
        )}
      </Field>
      <Field label={t.turns}>
        {(ids) => (
          <Slider
            {...ids}
            min={sandboxLimits.turns[0]}
            max={sandboxLimits.turns[1]}
            step={10}
            value={galaxy.turns}
            text={t.turnsOf(galaxy.turns)}
            onChange={(turns) => onChange({ ...galaxy, turns })}
          />
        )}
      </Field>
      <Field label={t.lanes}>
        {(ids) => (
          <Select
            {...ids}
            value={galaxy.lanes}
            options={laneKinds.map((value) => ({ value, label: t.laneKinds[value] }))}
            onChange={(lanes) => onChange({ ...galaxy, lanes: lanes as Galaxy['lanes'] })}
          />
        )}
      </Field>
    </section>
  );
}
