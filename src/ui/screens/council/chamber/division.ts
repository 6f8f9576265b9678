import type { Ballot, Division, FactionId, VoteChoice } from '../../../../sim';

/** How somebody would vote, or that nobody can say yet. */
export type Side = VoteChoice | 'undecided';

/** One member's part of a division. */
export interface BarPart {
  readonly member: FactionId;
  readonly standing: number;
  readonly side: Side;
  readonly ballot: Ballot;
}

/** A division as a bar: ayes from the left, nays from the right, the rest between. */
export interface DivisionBarModel {
  readonly parts: readonly BarPart[];
  readonly whole: number;
  /** Standing on each side. */
  readonly sums: Readonly<Record<Side, number>>;
  /** Standing the ayes must exceed. */
  readonly needed: number;
}

const sides: readonly Side[] = ['aye', 'undecided', 'abstain', 'nay'];

type Counted = Division & { readonly undecided?: readonly FactionId[] };

/** Members in the order of the bar: by side, the heaviest outermost. */
export function divisionBar(division: Counted): DivisionBarModel {
  const parts = Object.entries(division.ballots).map(([member, ballot]) => ({
    member,
    standing: Math.max(0, ballot.standing),
    side: sideOf(division, member, ballot),
    ballot,
  }));
  const sums = { aye: 0, nay: 0, abstain: 0, undecided: 0 };
  for (const { side, standing } of parts) sums[side] += standing;
  const inwards = (part: BarPart) => (part.side === 'nay' ? part.standing : -part.standing);
  return {
    parts: parts.sort(
      (a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || inwards(a) - inwards(b),
    ),
    whole: parts.reduce((sum, { standing }) => sum + standing, 0),
    sums,
    needed: division.needed,
  };
}

/** How each member votes, for the seats of the chamber. */
export function sidesOf(division: Counted): Record<FactionId, Side> {
  return Object.fromEntries(
    Object.entries(division.ballots).map(([member, ballot]) => [
      member,
      sideOf(division, member, ballot),
    ]),
  );
}

function sideOf({ undecided }: Counted, member: FactionId, { choice }: Ballot): Side {
  return choice === 'abstain' && undecided?.includes(member) ? 'undecided' : choice;
}
