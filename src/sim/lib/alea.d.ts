declare module 'seedrandom/lib/alea' {
  /** A seeded stream; only the integer draw is used by the rules. */
  interface AleaStream {
    int32(): number;
  }
  export default function alea(seed: string): AleaStream;
}
