import type { Issue } from '../../sim';
import { useGame, useRefused } from '../../store';
import { issueSentence, words } from '../../text';
import { Button } from '../kit/Button';
import { Tag } from '../kit/Tag';
import './IssueList.css';

/** Every fault of a file that could not be opened: where, what, and what was probably meant. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const t = words.menus.issues;
  const file = useRefused((refused) => refused.file);
  return (
    <section className="ra-issues ra-cut" role="alert">
      <header>
        <h2>{t.title(file, issues.length)}</h2>
        <Button size="small" onClick={() => useGame.setState({ issues: null })}>
          {t.dismiss}
        </Button>
      </header>
      <ol>
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.code} ${issueSentence(issue)}`}>
            <code>{issue.path === '' ? t.whole : issue.path}</code>
            <span>
              {issueSentence(issue)}{' '}
              {issue.severity === 'warning' && <Tag tone="brass">{t.warning}</Tag>}
            </span>
            {issue.suggestion !== null && <em>{t.suggestion(issue.suggestion)}</em>}
          </li>
        ))}
      </ol>
    </section>
  );
}
