import { isPlaying, useGame } from '../../store';
import './FileIssues.css';
import { IssueList } from './IssueList';

/** Over a running game: what is wrong with a file that was dropped on it. */
export function FileIssues() {
  const issues = useGame((game) => game.issues);
  const playing = useGame(isPlaying);
  if (!playing || issues === null || issues.length === 0) return null;
  return (
    <div className="ra-file-issues">
      <IssueList issues={issues} />
    </div>
  );
}
