import { flows, total, type World, worldOutput } from '../../../sim';
import { number, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { Explained } from '../shared/Explained';
import '../shared/Cost.css';
import './WorldOutput.css';

const t = words.panels.world;

/** What a world yields a month, each figure opening its sum. */
export function WorldOutput({ world }: { world: World }) {
  const { view, rules } = useSession();
  const output = worldOutput(view, rules, world);
  const figures = [
    ...flows.map((flow) => ({
      id: flow,
      name: flow === 'research' ? words.nouns.research : words.nouns.stocks[flow],
      terms: output.flows[flow],
    })),
    { id: 'industry', name: words.nouns.industry, terms: output.industry },
  ].filter(({ terms }) => terms.length > 0);
  return (
    <>
      <SectionHead>{t.output}</SectionHead>
      <div className="ra-output">
        {figures.map(({ id, name, terms }) => (
          <Explained key={id} title={name} terms={terms}>
            <span className={`ra-output-figure ra-stock-${id}`}>
              <Icon name={id} label={name} /> {number(total(terms))}
            </span>
          </Explained>
        ))}
      </div>
    </>
  );
}
