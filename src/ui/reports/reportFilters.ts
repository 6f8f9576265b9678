import { concerns, type FactionId, type Report, subjectOf } from '../../sim';

export const reportFilters = ['all', 'yours', 'war', 'politics', 'realm', 'galaxy'] as const;
export type ReportFilter = (typeof reportFilters)[number];

/** Whether a line, with all that is part of it, has what is looked for. */
export function passes(filter: ReportFilter, report: Report, faction: FactionId | null): boolean {
  if (filter === 'all') return true;
  return [report, ...report.parts].some(({ event: each }) =>
    filter === 'yours' ? faction !== null && concerns(each, faction) : subjectOf(each) === filter,
  );
}
