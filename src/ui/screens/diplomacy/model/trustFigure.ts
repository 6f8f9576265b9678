import { type Term, total } from '../../../../sim';
import { signed, words } from '../../../../text';

/** Trust in words, and each part of it as points of a hundred. */
export function trustFigure(terms: readonly Term[]) {
  const { believed } = words.diplomacy.promises;
  return {
    text: believed(total(terms)),
    format: (permille: number) => signed(Math.trunc(permille / 10)),
  };
}
