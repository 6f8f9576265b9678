import { useState } from 'react';
import {
  type Alliance,
  atWar,
  type Intent,
  idsOf,
  type Order,
  systemOwner,
  type View,
} from '../../../../sim';
import { councilWords } from '../../../../text';
import { Button } from '../../../kit/Button';
import { IconButton } from '../../../kit/IconButton';
import { SectionHead } from '../../../kit/SectionHead';
import { Select } from '../../../kit/Select';
import { Choice } from '../../../panels/shared/Choice';
import { systemOption } from '../../../panels/shared/thingOptions';
import { useSession } from '../../../shell/session';
import { useOrders } from '../../../shell/useOrders';
import { EntityName } from '../../EntityName';
import { PowerName } from '../../PowerName';
import { intentText } from './intentText';

const kinds = ['attack', 'defend', 'gather', 'raid'] as const satisfies readonly Intent['kind'][];

interface IntentsSectionProps {
  alliance: Alliance;
  member: boolean;
}

/** What the members say they are about to do; one's own words can be changed. */
export function IntentsSection({ alliance, member }: IntentsSectionProps) {
  const t = councilWords().field;
  const { faction, commands, names } = useSession();
  const said = alliance.council?.intents ?? {};
  const others = alliance.members.filter((id) => id !== faction && (said[id]?.length ?? 0) > 0);
  return (
    <section>
      <SectionHead>{t.intents}</SectionHead>
      {others.length === 0 && <p className="ra-dim">{t.noIntents}</p>}
      <ul className="ra-intents">
        {others.map((id) => (
          <li key={id}>
            <PowerName faction={id} />
            <span>
              {(said[id] ?? []).map((intent) => (
                <EntityName
                  key={`${intent.kind} ${intent.system}`}
                  selection={{ kind: 'system', system: intent.system }}
                >
                  {intentText(intent, names)}
                </EntityName>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {member && commands && faction !== null && <OwnIntents intents={said[faction] ?? []} />}
    </section>
  );
}

/** The person's own: a list that is told anew whenever it changes. */
function OwnIntents({ intents }: { intents: readonly Intent[] }) {
  const t = councilWords().field;
  const session = useSession();
  const { view, names } = session;
  const { reason, give } = useOrders();
  const [kind, setKind] = useState<Intent['kind']>('attack');
  const places = placesFor(view, kind);
  const [wanted, setWanted] = useState('');
  const system = places.includes(wanted) ? wanted : (places[0] ?? '');
  const tell = (list: readonly Pick<Intent, 'kind' | 'system'>[]): Order => ({
    type: 'declareIntents',
    intents: list.map((each) => ({ kind: each.kind, system: each.system })),
  });
  const more = tell([...intents, { kind, system }]);
  return (
    <>
      <p className="ra-eyebrow">{t.yourIntents}</p>
      <ul className="ra-own-intents">
        {intents.map((intent) => {
          const text = intentText(intent, names);
          return (
            <li key={text}>
              {text}
              <IconButton
                icon="close"
                label={t.forget(text)}
                onClick={() => give(tell(intents.filter((each) => each !== intent)))}
              />
            </li>
          );
        })}
      </ul>
      <div className="ra-tell">
        <Select
          aria-label={t.kind}
          value={kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(value) => setKind(value as Intent['kind'])}
        />
        <Choice
          aria-label={t.where}
          value={system}
          options={places.map((id) => systemOption(session, id))}
          onChange={setWanted}
        />
        <Button size="small" reason={reason(more)} onClick={() => give(more)}>
          {t.declare}
        </Button>
      </div>
    </>
  );
}

/** Enemies' systems for what is against them, one's own and allies' for the rest; by name. */
function placesFor(view: View, kind: Intent['kind']): string[] {
  const hostile = kind === 'attack' || kind === 'raid';
  const name = (system: string) => view.chart.systems[system]?.name ?? system;
  return idsOf(view.chart.systems)
    .filter((system) => {
      const owner = systemOwner(view, system);
      return owner !== null && atWar(view, view.faction, owner) === hostile;
    })
    .sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
