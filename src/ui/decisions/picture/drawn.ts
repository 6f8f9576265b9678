/** A power as far as a picture shows it. */
export interface Shown {
  /** `#rrggbb`. */
  readonly colour: string;
  /** Whose emblem it flies; null: it is nobody's. */
  readonly emblem: string | null;
  /** In which style its hulls are drawn: see shipDrawing. */
  readonly hulls: string;
}

/** What a motif is drawn with. */
export interface Drawn {
  /** Begins the names of gradients, of which several pictures may stand on one page. */
  readonly id: string;
  readonly own: Shown;
  readonly other: Shown;
  /** Places what is scattered. */
  readonly seed: string;
}
