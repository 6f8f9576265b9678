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
  spy_in_hand: {
    name: 'A stranger with good papers',
    text: 'The papers were perfect, which is how he was found. He sits under a lamp and says that he would like to speak to his embassy. He has not yet been asked which.',
    options: {
      parade: {
        name: 'Show him to everybody',
        text: 'In the square, with his papers pinned to him.',
      },
      turn: {
        name: 'Offer him more',
        text: 'He thinks it over for as long as is decent.',
      },
      return: {
        name: 'Send him home with a note',
        text: 'Whoever gets back a spy unbroken owes somebody a thought.',
      },
    },
  },
  word_broken: {
    name: 'What was signed',
    text: 'The treaty hangs framed in the anteroom, with both seals. One of the two who set them has let it be known that circumstances have changed. He means himself.',
    options: {
      denounce: {
        name: 'Read it aloud, in every court',
        text: 'The seals are shown. It costs a month of dinners.',
      },
      seize: {
        name: 'Keep what of theirs is in our ports',
        text: 'Circumstances have changed here, too.',
      },
      swallow: {
        name: 'Take it down from the wall',
        text: 'There is a paler place where it hung. One gets used to it.',
      },
    },
  },
  open_market: {
    name: 'The first convoy',
    text: 'The treaty of trade is dry, and the first convoy is in. On the quay stand a customs officer, an honest broker and a man who calls himself a student of languages. Each has an idea of what to do with foreign merchants.',
    options: {
      fair: {
        name: 'Let them trade as our own do',
        text: 'They look for the catch until evening.',
      },
      tolls: {
        name: 'A small fee, of several kinds',
        text: 'There is a fee for asking about the fees.',
      },
      ears: {
        name: 'Let the student carry their bags',
        text: 'He has learned four languages by the end of the week, and whose wife writes to whom.',
      },
    },
  },
  soldiers_home: {
    name: 'They are coming home',
    text: 'The guns are silent, and the transports come in. Those who step out of them have learned one trade. Somebody must decide what it is to be good for.',
    options: {
      graves: {
        name: 'Let them bury the dead, on both sides',
        text: 'The enemy lends shovels.',
      },
      land: {
        name: 'Give them land and tools',
        text: 'The rows that they plant are very straight.',
      },
      arms: {
        name: 'Keep them under arms',
        text: 'A truce is a date in a calendar.',
      },
    },
  },
  new_head: {
    name: 'A new hand on the seal',
    text: 'There is somebody else in the chair. The petitions of the old reign are carried out in baskets and those of the new carried in; often they are the same baskets. What is done first will be taken for a programme.',
    options: {
      mercy: {
        name: 'Open the cells',
        text: 'Not all of them were innocent. All of them have cousins.',
      },
      accounts: {
        name: 'Audit the friends of the last one',
        text: 'They are found to have been careless with what was not theirs.',
      },
      promises: {
        name: 'Promise something to everybody',
        text: 'It is the cheapest month to do it in.',
      },
      nothing: {
        name: 'Change nothing',
        text: 'The baskets are put down where they stood.',
      },
    },
  },
  first_orders: {
    name: 'The first order of the day',
    text: 'The flag over the governor’s house is ours; the paste on the first notice is still wet. A crowd stands before the wall, waiting to read what kind of masters they have got.',
    options: {
      bread: {
        name: 'Bread, and the names of the dead',
        text: 'They read the second part first.',
      },
      curfew: {
        name: 'A curfew',
        text: 'The streets are quiet. One hears people listening.',
      },
      plunder: {
        name: 'A list of what is to be handed over',
        text: 'It is a long list. There is a second sheet.',
      },
    },
  },
  those_who_fled: {
    name: 'Those who got away',
    text: 'A world is lost, and part of it is at the docks: carts, children, a clock, somebody’s grandmother in a chair. They ask where they are to go. Three offices have each sent an officer with a form.',
    options: {
      shelter: {
        name: 'Take them in',
        text: 'Every house has a room that was going to be painted.',
      },
      recruit: {
        name: 'Give them uniforms',
        text: 'They do not ask how long the service is.',
      },
      ask: {
        name: 'Ask them what they saw',
        text: 'They tell it over and over, and each time a little more exactly.',
      },
    },
  },
  tools_down: {
    name: 'Nobody has come to work',
    text: 'The shift bell has rung and the gates stand open. On the other side of the road sit those who should walk in, with their lunch. They are not shouting. The foreman would prefer it.',
    options: {
      talk: {
        name: 'Cross the road',
        text: 'They make room. It turns out that there is a list.',
      },
      break: {
        name: 'Send in the guards',
        text: 'By noon the bell is obeyed. Nobody looks up.',
      },
      wait: {
        name: 'Wait until they are hungry',
        text: 'So does the foundry.',
      },
    },
  },
};
