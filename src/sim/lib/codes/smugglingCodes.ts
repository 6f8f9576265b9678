/** Why something is refused: codes of goods run to sealed worlds. */
export type SmugglingRefusal = 'notSealed' | 'runnersTold' | 'runnersMost' | 'noYardForParts';

/** Labels of parts of sums: codes of goods run to sealed worlds. */
export type SmugglingTerm =
  | 'run.base'
  | 'run.pilots'
  | 'run.known'
  | 'run.watch'
  | 'market.toll'
  | 'toll.base'
  | 'toll.watch'
  | 'watch.ships'
  | 'watch.blockade'
  | 'watch.patrol'
  | 'watch.storm';

/** Why a computer player runs goods, or watches a sealed world more closely. */
export type SmugglingReason = 'run.parts' | 'run.stop' | 'run.watch';
