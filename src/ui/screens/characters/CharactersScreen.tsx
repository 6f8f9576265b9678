import { useMemo, useState } from 'react';
import { type Character, type FactionId, idsOf, inOrder, skills, type View } from '../../../sim';
import { type Names, personsWords, words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { type Column, Table } from '../../kit/Table';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { CharacterCard } from './CharacterCard';
import './CharactersScreen.css';
import { postOf } from './posts';
import { Succession } from './Succession';
import { useHeld } from './useHeld';

type Filter = 'own' | 'others' | 'held' | 'chair';

/** Who serves, what they are good at, and where they are. */
export function CharactersScreen() {
  const t = words.screens.characters;
  const p = personsWords();
  const { view, faction, names } = useSession();
  const held = useHeld();
  const [filter, setFilter] = useState<Filter>(() => opened(view, faction));
  const people = useMemo(
    () =>
      idsOf(view.characters)
        .flatMap((id) => view.characters[id] ?? [])
        .filter((person) => belongs(person, filter, faction)),
    [view, faction, filter],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const read = people.find(({ id }) => id === chosen) ?? people[0];
  const columns = columnsFor(view, names, filter, held);
  const chairs =
    faction === null
      ? inOrder(view.factions).filter(({ alive, head }) => alive && head !== null)
      : [view.factions[faction]].flatMap((power) => power ?? []);
  const free = people.filter(
    (person) => person.role === 'commander' && postOf(view, person) === null,
  ).length;
  return (
    <ScreenFrame
      title={words.shell.screens.characters}
      summary={filter === 'own' ? t.summary(people.length, free) : undefined}
      padding={filter === 'chair' ? undefined : 'flush'}
      tools={
        <Segments
          label={t.filter}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'own', label: t.filters.own },
            { value: 'others', label: t.filters.others },
            { value: 'held', label: p.filters.held },
            { value: 'chair', label: p.filters.chair },
          ]}
        />
      }
      aside={read && filter !== 'chair' ? <CharacterCard person={read} /> : undefined}
    >
      {filter === 'chair' ? (
        chairs.map((power) => <Succession key={power.id} power={power} />)
      ) : people.length === 0 ? (
        <EmptyState icon="characters" title={filter === 'held' ? p.noCaptives : t.none} />
      ) : (
        <Table
          key={filter}
          className="ra-people"
          caption={t.table}
          columns={columns}
          rows={people}
          rowId={({ id }) => id}
          selected={read ? [read.id] : []}
          onSelect={setChosen}
          onOpen={setChosen}
        />
      )}
    </ScreenFrame>
  );
}

/** A chair that is contested is looked at first. */
function opened(view: View, me: FactionId | null): Filter {
  if (me === null) return 'others';
  const contest = view.factions[me]?.contest;
  return contest && contest.answer === null ? 'chair' : 'own';
}

/** Captives are those one holds, and those of one's own whom others hold. */
function belongs(
  { faction: power, status, captor }: Character,
  filter: Filter,
  me: FactionId | null,
): boolean {
  if (status === 'dead' || status === 'retired') return false;
  if (filter === 'held') {
    return status === 'captured' && (me === null || power === me || captor === me);
  }
  return (power === me) === (filter === 'own');
}

function columnsFor(
  view: View,
  names: Names,
  filter: Filter,
  held: (person: Character) => string,
): Column<Character>[] {
  const t = words.screens.characters;
  const placeOf = (person: Character) =>
    person.status === 'captured' ? held(person) : postOf(view, person);
  const columns: (Column<Character> | null)[] = [
    {
      id: 'name',
      head: t.columns.name,
      cell: ({ name }) => <strong>{name}</strong>,
      sortBy: ({ name }) => name,
    },
    filter === 'own'
      ? null
      : {
          id: 'power',
          head: t.columns.power,
          cell: ({ faction }) => <PowerName faction={faction} />,
          sortBy: ({ faction }) => names.power(faction),
        },
    {
      id: 'role',
      head: t.columns.role,
      cell: ({ role }) => words.nouns.characterRoles[role],
      sortBy: ({ role }) => role,
    },
    {
      id: 'where',
      head: t.columns.where,
      cell: (person) => placeOf(person) ?? <span className="ra-dim">{t.unassigned}</span>,
      sortBy: (person) => placeOf(person) ?? '~',
    },
    ...skills.map(
      (skill): Column<Character> => ({
        id: skill,
        head: words.nouns.skills[skill],
        align: 'centre',
        cell: (person) => <Pips level={person.skills[skill]} label={words.nouns.skills[skill]} />,
        sortBy: (person) => person.skills[skill],
      }),
    ),
    {
      id: 'status',
      head: t.columns.status,
      cell: ({ status }) => (
        <Tag tone={status === 'active' ? 'plain' : 'bad'}>
          {words.nouns.characterStatuses[status]}
        </Tag>
      ),
      sortBy: ({ status }) => status,
    },
  ];
  return columns.filter((column) => column !== null);
}

/** A skill as ten small marks. */
export function Pips({ level, label }: { level: number; label: string }) {
  const t = words.screens.characters;
  return (
    <span
      className="ra-pips"
      role="img"
      aria-label={t.skillOf(label, level)}
      title={t.skillOf(label, level)}
    >
      <span style={{ width: `${level * 10}%` }} />
    </span>
  );
}
