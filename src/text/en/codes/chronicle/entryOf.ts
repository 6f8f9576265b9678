import type { ChronicleEntry, ChronicleKind } from '../../../../sim';

/** A story of a kind. */
export type EntryOf<K extends ChronicleKind> = Extract<ChronicleEntry, { kind: K }>;
