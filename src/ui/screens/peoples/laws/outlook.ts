import type { LawOutlook } from '../../../../sim';

/** The months for which the figures of a law and their terms are told. */
export const toldMonths = [12, 60] as const;

/** How far its curves look ahead, counted every third month. */
export const outlook: LawOutlook = { months: 60, every: 3, asked: toldMonths };
