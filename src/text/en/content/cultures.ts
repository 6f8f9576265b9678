import type { CultureKey } from '../../../content/cultures';
import type { ContentWords, CultureWords } from '../../worded';

/** Powers, what is theirs (a Klingon ship), and what they are like. */
export const cultures: ContentWords<CultureKey, CultureWords> = {
  klingon: {
    name: 'Klingon Empire',
    adjective: 'Klingon',
    text: 'The strongest fleets and the emptiest purse. Victory brings honour and honour brings everything else; a retreat is remembered.',
  },
  cardassian: {
    name: 'Cardassian Union',
    adjective: 'Cardassian',
    text: 'The best administration in the quadrant: what it conquers it keeps, counts and puts to work.',
  },
  bajor: {
    name: 'Republic of Bajor',
    adjective: 'Bajoran',
    text: 'A small fleet and a large voice. As broker it sells both giants what they cannot seize: equality.',
  },
  terran: {
    name: 'Terran Republic',
    adjective: 'Terran',
    text: 'Many worlds, many minds, and an arm tired of striking. It learns faster than anyone, and its law forbids it to strike first.',
  },
  rebellion: {
    name: 'Terran Rebellion',
    adjective: 'Rebel',
    text: 'Few ships, no home, nothing to lose. It hides in the plasma storms, strikes yards and convoys, and every freed world sends it crews.',
  },
  commonwealth: {
    name: 'Galactic Commonwealth',
    adjective: 'Commonwealth',
    text: 'A union of the freed. It never strikes first, and those who live near it begin to ask why they do not live in it.',
  },
  romulan: {
    name: 'Romulan Star Empire',
    adjective: 'Romulan',
    text: 'It watches, unseen, and trusts nobody. When it strikes, the first volley is free.',
  },
  ferengi: {
    name: 'Ferengi Alliance',
    adjective: 'Ferengi',
    text: 'It buys what others conquer. An empire that owes it money rarely burns its ports.',
  },
  vulcan: {
    name: 'Confederacy of Vulcan',
    adjective: 'Vulcan',
    text: 'Patient, learned, and harder to keep enslaved than any army suspects.',
  },
  andorian: {
    name: 'Andorian Guard',
    adjective: 'Andorian',
    text: 'The Guard serves, the Guard remembers, and the Guard is always ready to leave.',
  },
  tellarite: {
    name: 'Tellarite Technocracy',
    adjective: 'Tellarite',
    text: 'It builds well, sells dear and tells you why you are wrong.',
  },
  trill: {
    name: 'Trill Symbiosis',
    adjective: 'Trill',
    text: 'A people that lost its oldest voices and is learning to speak without them.',
  },
  betazed: { name: 'Houses of Betazed', adjective: 'Betazoid', text: 'Nobody lies to them twice.' },
  orion: {
    name: 'Orion Syndicate',
    adjective: 'Orion',
    text: 'Everything is for sale, beginning with everybody.',
  },
  gorn: { name: 'Gorn Hegemony', adjective: 'Gorn', text: 'Slow to anger, slower to stop.' },
  tholian: {
    name: 'Tholian Assembly',
    adjective: 'Tholian',
    text: 'Punctual, furious, and certain of where its borders run.',
  },
  breen: {
    name: 'Breen Confederacy',
    adjective: 'Breen',
    text: 'Never turn your back, said someone who did.',
  },
  tzenkethi: {
    name: 'Tzenkethi Coalition',
    adjective: 'Tzenkethi',
    text: 'Everyone has a place there, and you do not.',
  },
  talarian: {
    name: 'Talarian Republic',
    adjective: 'Talarian',
    text: 'Old ships, young captains, no patience.',
  },
  sheliak: {
    name: 'Sheliak Corporate',
    adjective: 'Sheliak',
    text: 'It acts only on a breach of treaty. The treaty has half a million words.',
  },
  borg: {
    name: 'Borg Collective',
    adjective: 'Borg',
    text: 'It does not negotiate, does not tire and does not lose the same way twice.',
  },
  dominion: {
    name: 'Dominion',
    adjective: 'Dominion',
    text: 'Far away, very old, and in no hurry.',
  },
  prime_starfleet: {
    name: 'Starfleet beyond the rift',
    adjective: 'Starfleet',
    text: 'Visitors from a kinder history, with rules against helping and a habit of breaking them.',
  },
  true_way: {
    name: 'True Way',
    adjective: 'True Way',
    text: 'Men who lost one empire and are looking for another.',
  },
  terran_dark: {
    name: 'Terran Empire',
    adjective: 'Imperial',
    text: 'The Empire, unbroken in one history and reborn in another. It has run out of friends and cannot stop.',
  },
  klingon_slaves: {
    name: 'Klingon slave risings',
    adjective: 'Klingon rebel',
    text: 'A warrior people in irons, and the irons are wearing thin.',
  },
  alliance: {
    name: 'Klingon-Cardassian Alliance',
    adjective: 'Alliance',
    text: 'Two giants under one seal, each counting the other’s ships.',
  },
  house1: {
    name: 'House Averan',
    adjective: 'Averan',
    text: 'Raiders who became lords and kept the habits.',
  },
  house2: {
    name: 'House Belisar',
    adjective: 'Belisar',
    text: 'A league of colleges with a navy attached.',
  },
  house3: {
    name: 'House Corvane',
    adjective: 'Corvane',
    text: 'Bankers to both sides of every war.',
  },
  house4: {
    name: 'House Drennic',
    adjective: 'Drennic',
    text: 'Clerks, engineers and very long memories.',
  },
  house5: {
    name: 'House Esterin',
    adjective: 'Esterin',
    text: 'Priests and envoys whose blessing has a price.',
  },
  house6: {
    name: 'House Faroth',
    adjective: 'Faroth',
    text: 'Nobody has met its lord. Everybody has met his listeners.',
  },
  house7: {
    name: 'House Galveth',
    adjective: 'Galveth',
    text: 'Mountain clans in ships like mountains.',
  },
  house8: {
    name: 'House Hollin',
    adjective: 'Hollin',
    text: 'Miners who bought their mine, then their moon, then their freedom.',
  },
};
