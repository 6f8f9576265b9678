import { type Claim, claimsOn, dateOf, type World } from '../../../sim';
import { panelWords, words } from '../../../text';
import { useSession } from '../../shell/session';
import { EntityLink } from '../shared/EntityLink';
import { Facts } from '../shared/Facts';

/** Who claims a world that another holds, why, and until when. */
export function ClaimFacts({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, names } = useSession();
  const claims = claimsOn(view, world);
  const date = (turn: number) => words.calendar.date(dateOf(view.frame, turn));
  const ground = ({ ground, since, until }: Claim) =>
    ground === 'aim' ? t.claims.aim : t.claims[ground](date(since), date(until));
  return (
    <Facts
      facts={claims.map((claim) => ({
        label: (
          <>
            {t.claims.by} <EntityLink segment={names.faction(claim.by)} />
          </>
        ),
        value: ground(claim),
      }))}
    />
  );
}
