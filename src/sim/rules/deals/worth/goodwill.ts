import { scale, sum } from '../../../lib/integers';
import { sortedBy } from '../../../lib/ordered';
import { type Term, term, total } from '../../../lib/terms';
import { itemRules } from '../items/registry';
import { halvedBy } from './halvedBy';
import type { Weighed } from './judged';

/** What treaties in a deal come to, beside what each is worth by itself. */
export interface Signing {
  /** What several treaties with one court share, taken off. */
  readonly shared: readonly Term[];
  /** Points that count only where nothing is paid for them. */
  readonly goodwill: number;
}

/**
 * Goodwill signs once: of several treaties with one court, in one deal or within a year, each further one
 * counts for half of what the one before it did, as far as it is for it. The one that counts for
 * most comes first, whatever order they are laid down in.
 * @source invented
 */
export function signingOf(baskets: readonly Weighed[], before: number): Signing {
  const papers = baskets.flatMap(({ items, worths }) =>
    items.flatMap((item, at) => (itemRules(item).goodwillSigns ? [paperOf(worths[at] ?? [])] : [])),
  );
  const ranked = sortedBy(papers, ({ liked, brings }) => -(liked + brings));
  const left = (points: number, rank: number) => scale(points, halvedBy(before + rank));
  const lost = (of: 'liked' | 'brings') =>
    sum(ranked.map((paper, rank) => paper[of] - left(paper[of], rank)));
  const [liked, brings] = [lost('liked'), lost('brings')];
  const all = sum(papers.map((paper) => paper.liked + paper.brings + paper.rest)) - liked - brings;
  const paid = sum(papers.map((paper) => paper.brings + paper.rest)) - brings;
  return {
    shared: [...term('deal.goodwillShared', -liked), ...term('deal.anotherTreaty', -brings)],
    goodwill: Math.max(0, all - Math.max(0, paid)),
  };
}

/** What a treaty adds to an account: as goodwill, by what it is good for, and by what is paid or against it. */
interface Paper {
  readonly liked: number;
  readonly brings: number;
  readonly rest: number;
}

function paperOf(terms: readonly Term[]): Paper {
  const counts = terms.filter(({ label, amount }) => amount > 0 && label !== 'deal.stock');
  const liked = total(counts.filter(isGoodwill));
  const brings = total(counts) - liked;
  return { liked, brings, rest: total(terms) - liked - brings };
}

/**
 * Goodwill signs; it does not pay. What somebody likes about a treaty beyond what it brings him makes
 * him sign it, and no more than that: goods are paid for what it brings.
 * @source invented
 */
export function unpaidTerms(baskets: readonly Weighed[], { goodwill }: Signing): Term[] {
  return goodsOf(baskets) < 0 ? term('deal.unpaid', -goodwill) : [];
}

/** What is paid and got beside treaties. */
function goodsOf(baskets: readonly Weighed[]): number {
  return sum(
    baskets.flatMap(({ items, worths }) =>
      items.map((item, at) => (itemRules(item).goodwillSigns ? 0 : total(worths[at] ?? []))),
    ),
  );
}

/** What one likes, or likes to see kept from a rival: a reason to sign, and no coin. */
function isGoodwill({ label }: Term): boolean {
  return label === 'deal.opinion' || label === 'deal.contains' || label.startsWith('attitude.');
}
