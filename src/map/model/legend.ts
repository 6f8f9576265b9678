/** What a colour of the map means; `code` is worded by `src/text`, `faction` names a power. */
export interface LegendEntry {
  readonly code: string;
  readonly faction?: string;
  /** Its part of a whole, in permille. */
  readonly share?: number;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly pattern?: string;
}
