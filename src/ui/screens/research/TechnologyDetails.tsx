import {
  type Building,
  idsOf,
  pathTo,
  type ShipClass,
  type TechnologyId,
  technologyCost,
} from '../../../sim';
import { contentName, contentText, effectText, number, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { SectionHead } from '../../kit/SectionHead';
import { Tag } from '../../kit/Tag';
import { Explained, plainAmount } from '../../panels/shared/Explained';
import { useSession } from '../../shell/session';
import type { Study } from './study';

interface TechnologyDetailsProps {
  id: TechnologyId | null;
  study: Study;
  onAdd: (id: TechnologyId, where: 'first' | 'last') => void;
  onRead: (id: TechnologyId) => void;
}

/** What one technology costs, changes, needs and leads to. */
export function TechnologyDetails({ id, study, onAdd, onRead }: TechnologyDetailsProps) {
  const t = words.screens.research;
  const { view, rules, faction } = useSession();
  const technology = id === null ? undefined : rules.technologies[id];
  if (!technology || id === null) return <p className="ra-dim">{t.choose}</p>;
  const state = study.stateOf(id);
  const leads = idsOf(rules.technologies).filter((each) =>
    rules.technologies[each]?.requires.includes(id),
  );
  const path = state === 'locked' ? pathTo(rules, study.known, id) : [id];
  return (
    <section className="ra-tech-details" aria-live="polite">
      <SectionHead aside={<Tag tone={state === 'known' ? 'good' : 'plain'}>{t.states[state]}</Tag>}>
        <Icon name={`tech-${technology.field}`} /> {words.nouns.fields[technology.field]}{' '}
        {t.tier(technology.tier)}
      </SectionHead>
      <h3>{contentName(rules, 'technologies', id)}</h3>
      <p>{contentText(rules, 'technologies', id)}</p>
      {state !== 'known' && (
        <p className="ra-tech-cost">
          <Icon name="research" />{' '}
          <Explained
            title={t.cost}
            terms={technologyCost(view, rules, view.faction, id)}
            format={plainAmount}
          >
            {t.points(study.costOf(id))}
          </Explained>
          {technology.months !== undefined && <> · {t.atLeast(technology.months)}</>}
          {study.turns.has(id) && <> · {t.inMonths(study.turns.get(id) ?? null)}</>}
        </p>
      )}
      <Effects id={id} />
      <Names title={t.requires} ids={technology.requires} onRead={onRead} />
      <Names title={t.leads} ids={leads} onRead={onRead} />
      {state === 'secret' && <p className="ra-dim">{t.secretHint}</p>}
      {faction !== null && (state === 'available' || state === 'locked') && (
        <div className="ra-button-row">
          <Button size="small" variant="ember" onClick={() => onAdd(id, 'last')}>
            {path.length > 1 ? t.addPath(path.length) : t.add}
          </Button>
          <Button size="small" onClick={() => onAdd(id, 'first')}>
            {t.addFirst}
          </Button>
        </div>
      )}
    </section>
  );
}

function Effects({ id }: { id: TechnologyId }) {
  const t = words.screens.research;
  const { rules } = useSession();
  const technology = rules.technologies[id];
  const unlocks = (['shipClasses', 'buildings'] as const).flatMap((kind) =>
    Object.values<ShipClass | Building>(rules[kind])
      .filter(({ requires }) => requires === id)
      .map((each) => contentName(rules, kind, each.id)),
  );
  return (
    <ul className="ra-tech-effects">
      {technology?.effects.map((effect) => (
        <li key={effectText(effect)}>{effectText(effect)}</li>
      ))}
      {technology?.grants.map((trait) => (
        <li key={trait}>
          {contentName(rules, 'traits', trait)}: {contentText(rules, 'traits', trait)}
        </li>
      ))}
      {unlocks.length > 0 && (
        <li>
          {t.unlocks}: {[...new Set(unlocks)].slice(0, 12).join(', ')}
          {unlocks.length > 12 && ` +${number(unlocks.length - 12)}`}
        </li>
      )}
    </ul>
  );
}

interface NamesProps {
  title: string;
  ids: readonly TechnologyId[];
  onRead: (id: TechnologyId) => void;
}

function Names({ title, ids, onRead }: NamesProps) {
  const { rules } = useSession();
  if (ids.length === 0) return null;
  return (
    <p>
      <span className="ra-dim">{title}: </span>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button type="button" className="ra-link" onClick={() => onRead(id)}>
            {contentName(rules, 'technologies', id)}
          </button>
        </span>
      ))}
    </p>
  );
}
