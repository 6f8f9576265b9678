import { adjust, scale } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { Councillor, WinningMeans } from '../../../state/court';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { customOf } from '../attitudes';
import { atWar, membersWith } from '../relations';
import { partnersOf } from '../treatyLookup';
import { courtOf, natureOf } from './councillors';

/** What the means of winning a councillor is paid in. */
export function stockOf(means: WinningMeans): 'influence' | 'latinum' {
  return means === 'flatter' ? 'influence' : 'latinum';
}

/**
 * What it costs to win a councillor: the dearer the more honour means to him and his people, the more
 * often he was won before, the more friends one has at that court, and across the lines of a war. In influence or latinum, by the means.
 * @source invented
 */
export function winningTerms(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  court: FactionId,
  { person, bought = 0 }: Councillor,
  means: WinningMeans,
): Term[] {
  const { win } = rules.numbers.court;
  const base = means === 'flatter' ? win.flattery : win.bribery;
  const honour = customOf(realm, rules, court, 'honour') + natureOf(realm, rules, person, 'honour');
  const friends = courtOf(realm, court).filter(
    (each) => each.person !== person && each.won?.by === by,
  ).length;
  const share = (permille: number) => adjust(base, permille) - base;
  const terms = [
    ...term('winning.base', base),
    ...term('winning.honour', share(Math.max(win.least - 1000, honour * win.honour)), person),
    ...term('winning.again', share(bought * win.again), person),
    ...term('winning.friends', share(friends * win.again), court),
    ...term('winning.war', atWar(realm, by, court) ? share(win.war) : 0, court),
  ];
  return [...terms, ...term('winning.least', Math.max(0, scale(base, win.least) - total(terms)))];
}

/**
 * The chance a month that a bribe at a court comes to light, in permille: others who share intelligence
 * with it, and allies at war with who paid, look the closer.
 * @source invented
 */
export function exposureTerms(
  realm: Realm,
  rules: Ruleset,
  court: FactionId,
  by: FactionId,
): Term[] {
  const { base, most, intelligence, rival } = rules.numbers.court.exposure;
  const informed = partnersOf(realm, 'intelligence', court).filter((id) => id !== by);
  const rivals = membersWith(realm, court).filter(
    (id) => id !== court && id !== by && atWar(realm, id, by),
  );
  const terms = [
    ...term('exposure.base', base),
    ...informed.flatMap((id) => term('exposure.intelligence', intelligence, id)),
    ...rivals.flatMap((id) => term('exposure.rival', rival, id)),
  ];
  return [...terms, ...term('exposure.most', Math.min(0, most - total(terms)))];
}
