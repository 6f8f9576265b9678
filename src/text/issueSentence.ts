import type { Issue } from '../sim';
import { issues, issueWord } from './en/codes/issues';
import { fill } from './fill';
import { spoken } from './spoken';

/** What is wrong with a file, without its path. */
export function issueSentence(issue: Issue): string {
  return fill(spoken(issues)[issue.code], issue.values, spoken(issueWord));
}
