import './Wordmark.css';

export interface WordmarkProps {
  /** The title's two words, each set as its own line. */
  words: readonly [string, string];
  /** A line below. */
  motto?: string | undefined;
}

/** The game's name in brass capitals over a sundered rule. */
export function Wordmark({ words, motto }: WordmarkProps) {
  return (
    <div className="ra-wordmark">
      <h1>
        <span>{words[0]}</span> <span>{words[1]}</span>
      </h1>
      <svg viewBox="0 0 400 12" aria-hidden="true" preserveAspectRatio="none">
        <path d="M0 5H176L184 1L190 6L182 11L172 7H0Z" />
        <path d="M400 5H222L212 1L204 6L214 11L226 7H400Z" />
      </svg>
      {motto && <p>{motto}</p>}
    </div>
  );
}
