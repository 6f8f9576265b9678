import { flows, type World, worldFigures, worldOutput } from '../../../sim';
import { panelWords, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { KnownFigure } from '../../kit/KnownFigure';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { Explained } from '../shared/Explained';
import '../shared/Cost.css';
import './WorldOutput.css';

/** What a world yields a month, each figure opening its sum. */
export function WorldOutput({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const output = worldOutput(view, rules, world);
  const known = worldFigures(view, rules, world).output;
  const figures = [
    ...flows.map((flow) => ({
      id: flow,
      name: flow === 'research' ? words.nouns.research : words.nouns.stocks[flow],
      terms: output.flows[flow],
      known: known[flow],
    })),
    { id: 'industry', name: words.nouns.industry, terms: output.industry, known: known.industry },
  ].filter(({ terms, known }) => terms.length > 0 || known.kind === 'unknown');
  return (
    <>
      <SectionHead>{t.output}</SectionHead>
      <div className="ra-output">
        {figures.map(({ id, name, terms, known }) => (
          <span key={id} className={`ra-output-figure ra-stock-${id}`}>
            <Icon name={id} label={name} />{' '}
            <KnownFigure known={known}>
              <Explained title={name} terms={terms}>
                {words.known.bare(known)}
              </Explained>
            </KnownFigure>
          </span>
        ))}
      </div>
    </>
  );
}
