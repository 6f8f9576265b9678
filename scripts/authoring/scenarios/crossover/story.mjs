export const briefing = [
  'May 2370. For seventy-five years the Klingon-Cardassian Alliance has owned everything worth owning between Earth and Cardassia. Terrans dig its ore, Vulcans keep its accounts, Andorians die in its arenas. On Terok Nor, the great station above Bajor, Intendant Kira Nerys presides over the richest mine of them all and is seldom bored, because a Terran pirate named Sisko brings her tribute and a Terran tinker named O’Brien keeps her lights on.',
  'A week ago a small ship fell out of nowhere. The two people in it had familiar faces and impossible memories: of a place where Terrans answer to nobody. They were gone again within days, but the overseer of the ore halls lies dead behind them, a barman has paid for a kindness with his life, and Sisko has turned his ship round with O’Brien aboard and the tribute in the hold.',
  'Now a dozen stolen and patched-up vessels hide in the Badlands, where plasma storms blind every sensor but those of pilots who grew up there. Around them lie seventy-odd systems of the Alliance, garrisoned everywhere and strong almost nowhere. Klingon officers want hostages shot; Cardassian officers want lists; the Intendant wants her pirate back, or his head.',
  'The rebels cannot win a battle that their enemies see coming. They can raid, vanish, settle the storms, open the camps one after another, and last. The Alliance cannot lose, except by being everywhere too late.',
];

export const history = [
  {
    when: 'May 2370',
    text: 'Benjamin Sisko founds the Terran Rebellion in the Badlands.',
    claim: 'The Terran Rebellion lived.',
    check: { alive: { faction: 'rebellion' } },
  },
  {
    when: '2371',
    text: 'The Alliance begins a sensor array that would see into the storms; Professor Sisko abandons it.',
    claim: 'The Cardassians never learned to build deep field arrays.',
    check: { not: { knows: { faction: 'cardassian', technology: 'deep_field_arrays' } } },
  },
  {
    when: '2371',
    text: 'Sisko is killed, and O’Brien, who never wanted it, leads.',
  },
  {
    when: '2372',
    text: 'The rebels take Terok Nor, and hold it against the Regent himself.',
    claim: 'The rebels held Terok Nor.',
    check: { holds: { faction: 'rebellion', systems: ['denorios_belt'] } },
  },
  {
    when: '2375',
    text: 'Regent Worf is captured; in the same year the rebels’ yard at Empok Nor is destroyed.',
    claim: 'The rebels did not hold Empok Nor.',
    check: { not: { holds: { faction: 'rebellion', systems: ['trivas'] } } },
  },
  {
    when: '2377',
    text: 'Bajor leaves the Alliance that it held together.',
    claim: 'Bajor and the Klingons were not allied.',
    check: { not: { allied: { factions: ['klingon', 'bajor'] } } },
  },
  {
    when: '2378',
    text: 'A fleet nobody had counted frees Earth.',
    claim: 'Earth was Terran again.',
    check: { holds: { faction: 'rebellion', systems: ['sol'] } },
  },
  {
    when: '2380',
    text: 'The Alliance is dissolved.',
    claim: 'Klingons and Cardassians were not allied.',
    check: { not: { allied: { factions: ['klingon', 'cardassian'] } } },
  },
];

/** What this starting point brings of its own. */
export const content = {
  buildings: [
    {
      id: 'storm_tunnels',
      name: 'Tunnels of the Storm Rock',
      kind: 'wonder',
      cost: { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 0 },
      upkeep: 0,
      requires: null,
      replaces: null,
      classes: [],
      perWorld: 1,
      perFaction: 1,
      unique: true,
      slots: 0,
      yard: 0,
      drydock: 0,
      effects: [
        { stat: 'latinumIncome', flat: 90 },
        { stat: 'duraniumIncome', flat: 120 },
        { stat: 'dilithiumIncome', flat: 36 },
        { stat: 'influenceIncome', flat: 3 },
        { stat: 'industry', flat: 150 },
        { stat: 'researchIncome', flat: 10 },
        { stat: 'supplyRange', flat: 200 },
        { stat: 'batteries', flat: 1800 },
        { stat: 'planetaryShields', flat: 500 },
        { stat: 'garrisonLimit', flat: 440 },
        { stat: 'garrisonStrength', permille: 1700 },
      ],
      faction: [],
      text: 'Only pilots raised in the storms find the rock whole, and every gun on it was stolen. Freighter crews who look away and overseers who can be bought keep it fed.',
    },
  ],
};
