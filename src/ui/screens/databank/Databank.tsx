import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Ruleset, View } from '../../../sim';
import { words } from '../../../text';
import { TextInput } from '../../kit/TextInput';
import './Databank.css';
import { databankOf, found } from './databank';
import { EntryArticle } from './EntryArticle';
import type { Entry, EntryKind } from './entry';
import { useLore } from './useLore';

/** Everything the rules, the chart and the histories know: kinds, entries, and one entry read at a time. */
export function Databank({ rules, view = null }: { rules: Ruleset; view?: View | null }) {
  const t = words.screens.databank;
  const kinds = Object.keys(t.kinds) as EntryKind[];
  const lore = useLore(rules, view);
  const bank = useMemo(() => databankOf(rules, lore), [rules, lore]);
  const [kind, setKind] = useState<EntryKind>('power');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const entries = useMemo(() => found(bank, kind, wanted), [bank, kind, wanted]);
  const [key, setKey] = useState<string | null>(null);
  const read = (key === null ? undefined : bank.byKey.get(key)) ?? entries[0];
  const follow = (next: string) => {
    const entry = bank.byKey.get(next);
    if (!entry) return;
    setQuery('');
    setKind(entry.kind);
    setKey(next);
  };
  return (
    <div className="ra-databank">
      <nav aria-label={t.kind}>
        <TextInput
          type="search"
          aria-label={t.search}
          placeholder={t.searchHint}
          value={query}
          onChange={setQuery}
        />
        <ul className="ra-databank-kinds">
          {kinds.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-pressed={query === '' && each === kind}
                onClick={() => {
                  setQuery('');
                  setKind(each);
                  setKey(null);
                }}
              >
                {t.kinds[each]}
                <span>{t.count(bank.entries.filter((entry) => entry.kind === each).length)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <EntryList entries={entries} read={read?.key} grouped={wanted === ''} onRead={setKey} />
      {read && <EntryArticle entry={read} onFollow={follow} />}
    </div>
  );
}

interface EntryListProps {
  entries: readonly Entry[];
  read: string | undefined;
  /** Whether groups have headings; what a search found has kinds instead. */
  grouped: boolean;
  onRead: (key: string) => void;
}

function EntryList({ entries, read, grouped, onRead }: EntryListProps) {
  const t = words.screens.databank;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector(`[data-key="${CSS.escape(read ?? '')}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [read]);
  return (
    <ul ref={list} className="ra-databank-entries" aria-label={t.entries}>
      {entries.length === 0 && <li className="ra-dim">{t.nothing}</li>}
      {entries.map((entry, index) => {
        const headed = grouped && entry.group !== '' && entries[index - 1]?.group !== entry.group;
        return (
          <li key={entry.key}>
            {headed && <h3 className="ra-eyebrow">{entry.group}</h3>}
            <button
              type="button"
              data-key={entry.key}
              aria-pressed={entry.key === read}
              onClick={() => onRead(entry.key)}
            >
              {entry.name}
              {!grouped && <small>{t.kinds[entry.kind]}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
