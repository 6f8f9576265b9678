/** When courts recognise a rebellion, and when it is a state. */
export interface RecognitionNumbers {
  /** Influence it costs a court, and prestige of who is recognised. */
  readonly price: number;
  readonly prestige: number;
  /** What makes a state: developed worlds at least; points for each of them and for each court; points that suffice. */
  readonly statehood: {
    readonly leastWorlds: number;
    readonly world: number;
    readonly court: number;
    readonly enough: number;
    /** Prestige on that day, and loyalty of its worlds ever after, in points. */
    readonly prestige: number;
    readonly loyalty: number;
  };
}
