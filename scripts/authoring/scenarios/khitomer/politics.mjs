/**
 * What the courts of 2295 think of each other: points, and by how much they differ from game to
 * game. Khitomer has just failed; nobody has signed anything yet.
 */
const opinion = (of, about, points, spread = 0) =>
  spread === 0 ? { of, about, points } : { of, about, points, spread };

/** Both ways alike. */
const mutual = (a, b, points, spread) => [
  opinion(a, b, points, spread),
  opinion(b, a, points, spread),
];

export const opinions = [
  // Spock refused the Regent's hand.
  opinion('klingon', 'terran', -45, 15),
  opinion('terran', 'klingon', -35, 10),
  // The offer looks for another taker. Neither giant trusts the other; both trust Bajor.
  opinion('klingon', 'cardassian', -10, 44),
  opinion('cardassian', 'klingon', -12, 44),
  opinion('klingon', 'bajor', 20, 24),
  opinion('bajor', 'klingon', 14, 36),
  opinion('cardassian', 'bajor', 18, 24),
  opinion('bajor', 'cardassian', 18, 36),
  // A republic without slaves is a bad example.
  opinion('cardassian', 'terran', -22, 16),
  opinion('terran', 'cardassian', -12, 10),
  // The Empire held Bajor once; a republic may say what it likes.
  opinion('bajor', 'terran', -12, 14),
  opinion('terran', 'bajor', 0, 12),
  // He sent the Praetor's offer home as well.
  opinion('romulan', 'terran', -25, 15),
  opinion('terran', 'romulan', -12, 8),
  ...mutual('romulan', 'klingon', -30, 15),
  // Old border foes.
  ...mutual('tholian', 'terran', -25, 10),
  ...mutual('tholian', 'cardassian', -20, 10),
  ...mutual('gorn', 'terran', -15, 15),
  ...mutual('gorn', 'klingon', -10, 15),
  ...mutual('orion', 'terran', -10, 10),
  ...mutual('orion', 'klingon', -8, 16),
  // Whoever pays is a friend.
  ...mutual('ferengi', 'bajor', 12, 8),
  ...mutual('ferengi', 'cardassian', 8, 8),
];

export const treaties = [
  { between: ['ferengi', 'bajor'], kind: 'trade' },
  { between: ['ferengi', 'cardassian'], kind: 'trade' },
  { between: ['terran', 'sheliak'], kind: 'nonAggression' },
  { between: ['bajor', 'cardassian'], kind: 'nonAggression', turns: 24 },
];
