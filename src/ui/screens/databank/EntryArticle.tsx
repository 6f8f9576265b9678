import { words } from '../../../text';
import { Emblem } from '../../kit/Emblem';
import { Icon } from '../../kit/Icon';
import { ShipShape } from '../../kit/ShipShape';
import '../../panels/shared/Facts.css';
import type { Entry, EntryFact } from './entry';

interface EntryArticleProps {
  entry: Entry;
  onFollow: (key: string) => void;
}

/** One entry in full, its names leading on to theirs. */
export function EntryArticle({ entry, onFollow }: EntryArticleProps) {
  const t = words.screens.databank;
  return (
    <article className="ra-entry" aria-live="polite">
      <header>
        <Picture picture={entry.picture} />
        <div>
          <p className="ra-eyebrow">
            {t.kinds[entry.kind]}
            {entry.group !== '' && ` · ${entry.group}`}
          </p>
          <h2>{entry.name}</h2>
        </div>
      </header>
      {entry.text !== '' && <p className="ra-entry-text">{entry.text}</p>}
      <dl>
        {entry.facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history may tell of one year twice
          <div key={index}>
            <dt>{fact.label}</dt>
            <dd>
              <FactText fact={fact} onFollow={onFollow} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t.source}</dt>
          <dd>{entry.source}</dd>
        </div>
      </dl>
    </article>
  );
}

function FactText({ fact, onFollow }: { fact: EntryFact; onFollow: (key: string) => void }) {
  if (!fact.links) return <>{fact.text}</>;
  return (
    <span className="ra-entry-links">
      {fact.links.map(({ key, name }) => (
        <button key={key} type="button" className="ra-link" onClick={() => onFollow(key)}>
          {name}
        </button>
      ))}
    </span>
  );
}

function Picture({ picture }: { picture: Entry['picture'] }) {
  switch (picture.kind) {
    case 'icon':
      return <Icon name={picture.name} />;
    case 'emblem':
      return <Emblem culture={picture.culture} colour={picture.colour} />;
    case 'ship':
      return <ShipShape culture={picture.culture} shipRole={picture.role} />;
  }
}
