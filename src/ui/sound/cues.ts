/** One sound within a cue; a cue is a few of them. */
export interface Tone {
  /** Seconds after the cue begins, and how long it rings. */
  readonly at: number;
  readonly length: number;
  /** Hertz at its beginning and, where it glides, at its end; of noise, what the filter lets by. */
  readonly from: number;
  readonly to?: number;
  readonly wave: OscillatorType | 'noise';
  /** 0 to 1. */
  readonly loudness: number;
}

const bell = (at: number, pitch: number, loudness: number): Tone[] => [
  { at, length: 1.1, from: pitch, wave: 'sine', loudness },
  { at, length: 0.5, from: pitch * 2.76, wave: 'sine', loudness: loudness * 0.3 },
];

const blast = (at: number): Tone[] => [
  { at, length: 0.7, from: 900, to: 90, wave: 'noise', loudness: 0.5 },
  { at, length: 0.5, from: 110, to: 38, wave: 'triangle', loudness: 0.6 },
];

const bolt = (at: number): Tone => ({
  at,
  length: 0.16,
  from: 1300,
  to: 260,
  wave: 'sawtooth',
  loudness: 0.16,
});

/** Every sound of the interface, written for this game: a low bell, a latch, far guns. */
export const cues = {
  /** A screen or a dialog opens. */
  open: [
    { at: 0, length: 0.07, from: 520, to: 700, wave: 'triangle', loudness: 0.16 },
    { at: 0, length: 0.04, from: 2600, wave: 'noise', loudness: 0.08 },
  ],
  close: [{ at: 0, length: 0.08, from: 640, to: 460, wave: 'triangle', loudness: 0.13 }],
  /** An order is given, and taken back. */
  order: [
    { at: 0, length: 0.09, from: 330, wave: 'triangle', loudness: 0.26 },
    { at: 0.07, length: 0.16, from: 495, wave: 'triangle', loudness: 0.22 },
  ],
  undo: [
    { at: 0, length: 0.09, from: 440, wave: 'triangle', loudness: 0.2 },
    { at: 0.07, length: 0.14, from: 330, wave: 'triangle', loudness: 0.18 },
  ],
  refused: [{ at: 0, length: 0.2, from: 150, to: 120, wave: 'square', loudness: 0.1 }],
  /** A month has passed; and one in which guns were heard. */
  turn: [...bell(0, 196, 0.4), ...bell(0.16, 294, 0.22)],
  battle: [bolt(0.1), bolt(0.24), ...blast(0.4), bolt(0.62), ...blast(0.85)],
  /** The Council has voted: a bell of its own, after the month's. */
  division: [...bell(0.7, 523, 0.24), ...bell(1.05, 523, 0.2), ...bell(1.4, 659, 0.22)],
  /** The game is over. */
  ending: [...bell(0, 147, 0.45), ...bell(0.5, 196, 0.35), ...bell(1, 294, 0.3)],
} satisfies Readonly<Record<string, readonly Tone[]>>;

export type Cue = keyof typeof cues;
