import { number } from '../../format';

/** Words of the broker's page about promises of others that it guarantees. */
export const surety = {
  title: 'Promises you could guarantee',
  text: (influence: number, fine: number) =>
    `It costs ${number(influence)} influence. Who breaks a promise that you guarantee breaks it to you too, pays the wronged ${number(fine)} latinum as far as his stores go, and does twice the harm to what holds the alliance together. When it is kept, both thank you; and it no longer counts against what his bare word is good for.`,
  none: 'No two members have a promise open between them that you know of.',
  stand: 'Guarantee it',
  stands: 'You guarantee it.',
} as const;
