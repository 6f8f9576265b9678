import type { SituationKey } from '../../../content/situations';
import type { ContentWords, SituationWords } from '../../worded';

/** Situations that any game may have. */
export const situations: ContentWords<SituationKey, SituationWords> = {
  a_people_stirs: {
    name: 'A people stirs',
    text: 'Under our rule somebody has begun to ask for more than bread. The bar shows how hard the angriest of these movements has become: a mild one can be talked to, a hard one only wants us gone. What can be answered is on the page of peoples.',
    stages: {
      murmurs: { name: 'Murmurs', text: 'Things are said behind closed doors.' },
      sabotage: { name: 'Sabotage', text: 'Machines break that nobody has touched.' },
      strike: { name: 'Strike', text: 'Whole works stand still.' },
      uprising: { name: 'Uprising', text: 'They have taken up arms.' },
    },
  },
};
