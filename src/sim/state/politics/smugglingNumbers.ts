/** Running goods to worlds that are sealed off. Chances in permille, stocks in units. */
export interface SmugglingNumbers {
  /** Latinum for a cargo, whether or not it comes through, and cargoes a month for a world at most. */
  readonly price: number;
  readonly most: number;
  /** Work that a sealed yard can do with the parts of a cargo. */
  readonly parts: number;
  /** Chance that a cargo comes through: to begin with, by pilots who see through storms, for each that came the same way last month; its limits. */
  readonly odds: {
    readonly base: number;
    readonly pilots: number;
    readonly known: number;
    readonly least: number;
    readonly most: number;
  };
  /** What lowers it: each warship that lies there up to a limit, a fleet told to blockade, each on patrol there or a lane away up to a limit; a storm. */
  readonly watch: {
    readonly ship: number;
    readonly mostShips: number;
    readonly blockade: number;
    readonly patrol: number;
    readonly mostPatrols: number;
    readonly storm: number;
  };
  /** What smugglers take of every deal of who is cut off from the market: to begin with, of the watch on his ports in the mean, and at most. */
  readonly toll: { readonly base: number; readonly watch: number; readonly most: number };
  /** Share of the price that a caught cargo is worth to who caught it. */
  readonly prize: number;
}
