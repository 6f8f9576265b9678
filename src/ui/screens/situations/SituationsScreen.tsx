import { situationsOf } from '../../../sim';
import { situationPageWords, words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { SectionHead } from '../../kit/SectionHead';
import { oncePerView, useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { SituationCard } from './SituationCard';
import './SituationsScreen.css';

const followed = oncePerView((view, rules) => situationsOf(view, rules, view.faction));

/** All situations that who looks can follow, those under way first: bar, stages, what moves them, what is coming. */
export function SituationsScreen() {
  const t = situationPageWords();
  const { view, rules } = useSession();
  const all = followed(view, rules);
  const going = all.filter(({ over }) => !over);
  const past = all.filter(({ over }) => over);
  const title = words.shell.screens.situations;
  if (all.length === 0) {
    return (
      <ScreenFrame title={title}>
        <EmptyState icon="situation" title={t.none}>
          {t.noneText}
        </EmptyState>
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame title={title} summary={t.summary(going.length, past.length)}>
      <div className="ra-situations">
        {going.map((each) => (
          <SituationCard key={each.situation.id} outlook={each} />
        ))}
        {past.length > 0 && <SectionHead aside={past.length}>{t.past}</SectionHead>}
        {past.map((each) => (
          <SituationCard key={each.situation.id} outlook={each} />
        ))}
      </div>
    </ScreenFrame>
  );
}
