import type { Division } from '../../../../sim';
import { councilWords } from '../../../../text';
import { Tag } from '../../../kit/Tag';
import { useSession } from '../../../shell/session';

/** Whether a motion would pass as things stand, and by what turn. */
export function Outlook({ division }: { division: Division }) {
  const t = councilWords().agenda;
  const { names } = useSession();
  const { passed, veto, tie } = division;
  const note = veto !== null ? t.vetoed(names.faction(veto).text) : tie ? t.tie : null;
  return (
    <span className="ra-outlook">
      <Tag tone={passed ? 'good' : 'bad'} icon={passed ? 'vote-yes' : 'vote-no'}>
        {passed ? t.passes : t.fails}
      </Tag>
      {note && <small>{note}</small>}
    </span>
  );
}
