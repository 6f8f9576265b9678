/** Figures and words of the rules: one word for each thing, and what it counts. */
export const figureWords = {
  fightingStrength: [
    'Fighting strength',
    'How strong a fleet is as it stands: of each ship the root of the damage it does a round times the damage it can take, with its crew, its damage, its commander and what its power knows. Shown for your fleets and those in sight; battles are forecast by the same figures.',
  ],
  paperStrength: [
    'Paper strength',
    'How strong a fleet is as allies count it: as its ships were built, by the hull they have left, without crews, commanders and secrets. Quotas, joint operations and the accounts of an alliance go by it.',
  ],
  might: [
    'Might',
    'The weight of a power in the world: the paper strength of its fleets and the industry of its worlds. Courts reckon with it in talks, threats and votes.',
  ],
  standing: [
    'Standing',
    'The weight of a member in Council: its base share and what fleets, industry, prestige and offices add, as the broker moves it.',
  ],
  baseShare: [
    'Base share',
    'The part of all standing that the charter gives a member, whatever it brings. All base shares together are 100 %.',
  ],
  parity: [
    'Parity',
    'How far the broker has pulled the standings of the great partners together: at 0 the stronger rules, at 100 both weigh the same.',
  ],
  contentment: [
    'Contentment',
    'How content a member is with its alliance. Low, it threatens to leave; very low, it goes, and others may go with it.',
  ],
  lean: [
    'Lean',
    'How a member would vote on a motion, in points: above 0 for it, below 0 against it. Every term of it can be opened.',
  ],
  favour: [
    'Favour',
    'What one member owes another. While it is owed, it leans towards the motions of who it is owed to.',
  ],
  pledge: [
    'Promise',
    'A word given: a vote, a war, a world, a course as broker, or to spare somebody. Kept or broken, it is remembered by all who knew of it.',
  ],
  trust: ['Trust', 'What the word of a power is worth, by how it kept earlier ones.'],
  opinion: [
    'Opinion',
    'What one power thinks of another, in points; the sum of deeds remembered, treaties, friends, enemies and character. Every term of it can be opened.',
  ],
  warScore: [
    'War score',
    'How a war stands for one side: worlds taken, aims reached, losses, weariness. Peace takes no more than it supports.',
  ],
  bondage: [
    'Bondage',
    'To hold people as property, and drive them to work by force. It is a crime. For a while it pays who commits it: the enslaved do more work than the free, go into mines nobody else would enter, and cost only their guards. They discover nothing and bear no arms; fewer children are born to them; they flee where their own kind live free. They hate their master, and so does their kin on every other world he rules; unrest feeds on it, and they rise with whoever lands to free them. Powers of their people remember it, and courts that abhor it. Who ends it loses work until the freed have found other, and wins loyalty, recruits, learning and friends. Who ends what he lately began himself is thanked by nobody.',
  ],
  peopleLaw: [
    'Law on a people',
    'What a power makes of a people it rules: citizens, clients, subjects or enslaved; everywhere, or on one world. It is for who is conquered later too; where there is no law, conquest and custom decide. The law of an alliance is the least. Who rises, rises at once, and may not be cast down for a while; who sinks, sinks step by step, and it is paid for at once, in influence, loyalty, unrest, prestige and opinion.',
  ],
  exhaustion: [
    'Exhaustion',
    'How weary of war a power is. It grows with losses and weighs for peace.',
  ],
  truce: ['Truce', 'Some months after a peace in which neither side may begin a new war.'],
  neutralZone: [
    'Neutral zone',
    'Systems of an armistice in which no armed fleet of either side may be. Who is seen there violates it; after some violations it is broken.',
  ],
  tradeRange: [
    'Trade range',
    'How far a developed world trades, as the crow flies. Spaceports, exchanges, some technologies and some peoples give it. Each foreign developed world in range and at peace brings latinum, and more under a trade treaty.',
  ],
  chest: [
    'Common chest',
    'What members pay in by the tariff; part of it is paid out each month, to its keeper first, then by standing.',
  ],
  spoil: [
    'Spoils',
    'Worlds taken from an enemy of the alliance. The Council may allot them, whoever holds them.',
  ],
  ultimatum: [
    'Ultimatum',
    'A motion whose mover leaves the alliance if it fails. It frightens who needs him, and is not forgotten.',
  ],
  lobbying: [
    'Lobbying',
    'Speaking to a member before a vote: persuasion costs influence, pressure costs its opinion.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
