import type { Liveries } from '../../content/liveries';
import type { FactionId, ScenarioFaction } from '../../sim';
import { words } from '../../text';
import { classes } from '../kit/classes';
import { Emblem } from '../kit/Emblem';
import { Icon } from '../kit/Icon';
import { observer } from './draft';
import './PowerList.css';
import { Stars } from './Stars';

/** A power as the choice shows it. */
export interface PowerChoice {
  readonly id: FactionId;
  readonly name: string;
  readonly difficulty: ScenarioFaction['difficulty'];
}

interface PowerListProps {
  powers: readonly PowerChoice[];
  chosen: string;
  onChoose: (id: string) => void;
  liveryOf: Liveries;
}

/** The powers a person may play, and watching, as one group of radio buttons. */
export function PowerList({ powers, chosen, onChoose, liveryOf }: PowerListProps) {
  const t = words.menus.campaign;
  return (
    <fieldset className="ra-powers">
      <legend className="ra-eyebrow">{t.powers}</legend>
      {powers.map(({ id, name, difficulty }) => (
        <label key={id} className={classes('ra-power', id === chosen && 'ra-power-chosen')}>
          <input
            type="radio"
            name="power"
            className="ra-hidden"
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span className="ra-power-emblem" style={{ color: liveryOf(id).colour }}>
            <Emblem culture={liveryOf(id).emblem} />
          </span>
          <span className="ra-power-name">{name}</span>
          <Stars difficulty={difficulty} />
        </label>
      ))}
      <label className={classes('ra-power', chosen === observer && 'ra-power-chosen')}>
        <input
          type="radio"
          name="power"
          className="ra-hidden"
          checked={chosen === observer}
          onChange={() => onChoose(observer)}
        />
        <span className="ra-power-emblem">
          <Icon name="replay" />
        </span>
        <span className="ra-power-name">{t.observer}</span>
      </label>
    </fieldset>
  );
}
