import { number } from '../../../format';

/** Words of congresses on the Diplomacy screen. */
export const congresses = {
  coming: 'Congresses to come',
  past: 'Congresses held lately',
  none: 'No congress has been called.',
  about: (of: string) => `The wars of ${of}`,
  by: (host: string, date: string) => `called by ${host}, to be held in ${date}`,
  heldIn: (host: string, date: string) => `called by ${host}, held in ${date}`,
  invited: 'Invited',
  between: (one: string, other: string) => `Peace between ${one} and ${other}`,
  pays: (who: string, latinum: number) => `${who} pays ${number(latinum)} latinum.`,
  verdicts: { yes: 'Signs', no: 'Refuses', perhaps: 'Open' } as const,
  would: { yes: 'Would be signed', no: 'Would not be signed', perhaps: 'Open' } as const,
  signed: 'Signed',
  notSigned: 'Not signed',
  moot: 'There was nothing left to settle.',
  council: 'Its Council decides: each member by its standing.',
  standing: (weight: number) => `standing ${number(weight)}`,
  inPerson: 'answers in person',
  sign: 'Sign',
  refuse: 'Refuse',
  leave: 'Leave it to the envoys',
  call: 'Call a congress',
  callText:
    'All whom the wars of a power concern are invited. On the day every two sides sign a peace if both would by sums that everybody can open; it binds like any treaty. Until then the war goes on.',
  whose: 'Whose wars are to be settled',
  cost: 'Influence, whatever comes of it:',
  foretold: 'If it were held today',
  noWars: 'Nobody is at war.',
  called: 'The invitations go out',
  watch: 'Only who commands a power can call a congress.',
};
