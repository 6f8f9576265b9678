import { type Character, dateOf, idsOf, skills } from '../../../sim';
import { contentName, contentText, effectText, words } from '../../../text';
import { Field } from '../../kit/Field';
import { Meter } from '../../kit/Meter';
import { SectionHead } from '../../kit/SectionHead';
import { Choice } from '../../panels/shared/Choice';
import { fleetOption, worldOption } from '../../panels/shared/thingOptions';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { PowerName } from '../PowerName';
import { Captivity } from './Captivity';
import { PersonMind } from './PersonMind';
import { postOf, sectorsOf } from './posts';

const nowhere = '';

/** One person: skills, nature, post; the person's own may be given another. */
export function CharacterCard({ person }: { person: Character }) {
  const t = words.screens.characters;
  const { view, rules, faction, commands } = useSession();
  const own = person.faction === faction;
  const isFit = person.status === 'active';
  return (
    <section className="ra-person" aria-live="polite">
      <SectionHead>{words.nouns.characterRoles[person.role]}</SectionHead>
      <h3>{person.name}</h3>
      <p>
        <PowerName faction={person.faction} /> · {contentName(rules, 'species', person.species)}
      </p>
      {person.status !== 'captured' && <p>{postOf(view, person) ?? t.unassigned}</p>}
      {person.status === 'wounded' && (
        <p className="ra-dim">{t.until(words.calendar.date(dateOf(view.frame, person.until)))}</p>
      )}
      {person.status === 'captured' && <Captivity person={person} />}
      <dl className="ra-person-skills">
        {skills.map((skill) => (
          <div key={skill}>
            <dt>{words.nouns.skills[skill]}</dt>
            <dd>
              <Meter
                label={t.skillOf(words.nouns.skills[skill], person.skills[skill])}
                value={person.skills[skill]}
                max={10}
              />
              {person.skills[skill]}
            </dd>
          </div>
        ))}
      </dl>
      {person.traits.map((id) => {
        const trait = rules.characterTraits[id];
        return (
          <div key={id} className="ra-person-trait">
            <strong>{contentName(rules, 'characterTraits', id)}</strong>
            <p>{contentText(rules, 'characterTraits', id)}</p>
            <p className="ra-dim">{trait?.effects.map(effectText).join(' · ')}</p>
          </div>
        );
      })}
      <PersonMind person={person} />
      {own && commands && isFit && person.role !== 'governor' && <FleetChoice person={person} />}
      {own && commands && isFit && person.role === 'governor' && <SectorChoice person={person} />}
    </section>
  );
}

function FleetChoice({ person }: { person: Character }) {
  const t = words.screens.characters;
  const session = useSession();
  const { view, faction } = session;
  const { give } = useOrders();
  const fleets = idsOf(view.fleets)
    .flatMap((id) => view.fleets[id] ?? [])
    .filter((fleet) => fleet.faction === faction);
  const now = fleets.find(({ commander }) => commander === person.id)?.id ?? nowhere;
  const choose = (fleet: string) => {
    if (fleet === nowhere) give({ type: 'assignCommander', fleet: now, character: null });
    else give({ type: 'assignCommander', fleet, character: person.id });
  };
  return (
    <Field label={t.assign}>
      {(ids) => (
        <Choice
          {...ids}
          value={now}
          onChange={choose}
          options={[
            { value: nowhere, label: t.nobodyToCommand },
            ...fleets.map(({ id, name, commander }) => ({
              ...fleetOption(session, id),
              label:
                commander === null || commander === person.id
                  ? name
                  : `${name} (${view.characters[commander]?.name ?? ''})`,
            })),
          ]}
        />
      )}
    </Field>
  );
}

function SectorChoice({ person }: { person: Character }) {
  const t = words.screens.characters;
  const session = useSession();
  const { give } = useOrders();
  const sectors = sectorsOf(session.view);
  const now = sectors.find(({ governor }) => governor === person.id)?.id ?? nowhere;
  const choose = (sector: string) => {
    if (sector === nowhere) give({ type: 'assignGovernor', sector: now, character: null });
    else give({ type: 'assignGovernor', sector, character: person.id });
  };
  return (
    <Field label={t.govern}>
      {(ids) => (
        <Choice
          {...ids}
          value={now}
          onChange={choose}
          options={[
            { value: nowhere, label: t.noSector },
            ...sectors.map(({ id, name, seat }) => ({
              value: id,
              label: name,
              note: worldOption(session, seat).note,
            })),
          ]}
        />
      )}
    </Field>
  );
}
