import type { DecisionKey } from '../../../content/decisions';
import type { ContentWords, DecisionWords } from '../../worded';

/** Decisions that any game may have. */
export const decisions: ContentWords<DecisionKey, DecisionWords> = {
  captive_commander: {
    name: 'The captive',
    text: 'An enemy of name sits in our cells. His people wait to hear what becomes of him, and so do our own officers, who might sit in theirs tomorrow.',
    options: {
      parole: {
        name: 'Let him go on his word',
        text: 'His people will remember it, and so will those who think that we are soft.',
      },
      question: {
        name: 'Ask him what he knows',
        text: 'A man who is asked long enough says something. It will be known how he was asked.',
      },
      hold: { name: 'Keep him', text: 'A captive is worth something as long as he is one.' },
    },
  },
  field_won: {
    name: 'After the battle',
    text: 'The field is ours, strewn with hulls, with the dead and with those who still breathe. What is done in the first hours will be told for years.',
    options: {
      honours: {
        name: 'Hold a triumph',
        text: 'Let it be seen who won here. Feasts are not cheap.',
      },
      salvage: {
        name: 'Send in the salvage crews',
        text: 'Metal does not ask who flew it.',
      },
      survivors: {
        name: 'Bring in the survivors',
        text: 'Theirs and ours, in the order in which they are found.',
      },
    },
  },
};
