import { playerNameLength } from '../../sim';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { TextInput } from '../kit/TextInput';
import { type Draft, observer, type Person } from './draft';
import type { PowerChoice } from './PowerList';
import './People.css';
import { freePowers, peopleOf, withPerson } from './people';

interface PeopleProps {
  powers: readonly PowerChoice[];
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** Who sits at this page: one person, or several with a power and, if they like, a name each. */
export function People({ powers, draft, onChange }: PeopleProps) {
  const t = words.table.people;
  const people = peopleOf(draft, powers);
  if (draft.power === observer) return null;
  const change = (place: number, part: Partial<Person>) => {
    if (place === 0) return onChange(part);
    const others = people
      .slice(1)
      .map((each, at) => (at === place - 1 ? { ...each, ...part } : each));
    onChange({ others });
  };
  const free = freePowers(draft, powers);
  return (
    <section className="ra-players" aria-label={t.title}>
      {people.length > 1 && (
        <>
          <h2 className="ra-eyebrow">{t.title}</h2>
          <ol>
            {people.map(({ power, name }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: people have no name but their place
              <li key={place}>
                <TextInput
                  aria-label={t.name(place + 1)}
                  placeholder={t.unnamed(place + 1)}
                  value={name}
                  maxLength={playerNameLength}
                  onChange={(name) => change(place, { name })}
                />
                {place === 0 ? (
                  <span className="ra-players-power">
                    {powers.find(({ id }) => id === power)?.name}
                  </span>
                ) : (
                  <Select
                    aria-label={t.power(place + 1)}
                    value={power}
                    options={powers
                      .filter((each) => each.id === power || free.includes(each))
                      .map(({ id, name }) => ({ value: id, label: name }))}
                    onChange={(power) => change(place, { power })}
                  />
                )}
                {place > 0 && (
                  <IconButton
                    icon="close"
                    label={t.remove(place + 1)}
                    onClick={() =>
                      onChange({ others: people.slice(1).filter((_, at) => at !== place - 1) })
                    }
                  />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {free.length > 0 && (
        <Button
          size="small"
          icon="plus"
          hint={t.hint}
          onClick={() => onChange(withPerson(draft, powers))}
        >
          {t.add}
        </Button>
      )}
    </section>
  );
}
