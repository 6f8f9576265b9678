import type { EdictKey } from '../../../content/edicts';
import type { ContentWords } from '../../worded';

/** Edicts. */
export const edicts: ContentWords<EdictKey> = {
  work_drive: {
    name: 'Work drive',
    text: 'Quotas on every wall: the workshops do more, and those who stand in them like it less.',
  },
  deep_shafts: {
    name: 'Deeper shafts',
    text: 'Duranium is dug where it was not worth the danger before.',
  },
  open_markets: {
    name: 'Open markets',
    text: 'Tolls are forgiven and merchants protected; the treasury takes its part of more.',
  },
  patronage: {
    name: 'Patronage of learning',
    text: 'The head of state dines with scholars, and pays for what they ask.',
  },
  homesteads: {
    name: 'Homesteads',
    text: 'Land for whoever goes out to till it: colonies cost less to found, and peoples grow faster.',
  },
  public_feasts: {
    name: 'Public feasts',
    text: 'Bread, music and a day without work. It is remembered.',
  },
  merchant_fuel: {
    name: 'Fuel for merchants',
    text: 'Whoever trades under the flag fills his bunkers from the stores of the state.',
  },
  double_shifts: {
    name: 'Double shifts',
    text: 'Whoever works through the night is paid for it twice. The yards are never dark.',
  },
  far_voices: {
    name: 'Voices abroad',
    text: 'Players, printers and paid pens tell every court how well one is governed here. Whose word is known to be false is not believed.',
  },
  call_to_arms: {
    name: 'Call to arms',
    text: 'Volunteers fill the garrisons and crews serve for less than their pay.',
  },
};
