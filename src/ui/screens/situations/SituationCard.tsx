import type { SituationOutlook } from '../../../sim';
import {
  contentName,
  contentText,
  situationOrigin,
  situationPageWords,
  stageName,
} from '../../../text';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import { SituationBar } from './SituationBar';
import { SituationComing } from './SituationComing';
import { SituationDecisions } from './SituationDecisions';
import { SituationMoves } from './SituationMoves';
import { SituationStages } from './SituationStages';

/** One chain of what happens, on one card. */
export function SituationCard({ outlook }: { outlook: SituationOutlook }) {
  const t = situationPageWords();
  const { rules } = useSession();
  const { situation, stage, over } = outlook;
  const { id, who = [], decisions = [] } = situation;
  const title = contentName(rules, 'situations', id);
  const origin = situationOrigin(rules, id);
  return (
    <article className="ra-situation ra-cut" aria-label={title} data-over={over}>
      <div>
        <header>
          <h3>{title}</h3>
          <Tag tone={over ? 'plain' : 'ember'}>{stageName(rules, id, stage.id)}</Tag>
          <div className="ra-situation-who">
            {who.map((faction) => (
              <PowerName key={faction} faction={faction} />
            ))}
          </div>
        </header>
        <p>{contentText(rules, 'situations', id)}</p>
        <SituationBar outlook={outlook} title={title} />
        <SituationStages outlook={outlook} />
        <div className="ra-situation-parts">
          <SituationMoves outlook={outlook} />
          <SituationComing outlook={outlook} />
          {decisions.length > 0 && <SituationDecisions outlook={outlook} />}
        </div>
        {origin && <p className="ra-situation-origin">{t.origin(origin)}</p>}
      </div>
    </article>
  );
}
