import { describe, expect, it } from 'vitest';
import type { Ballot, Division, VoteChoice } from '../../../../../src/sim';
import { weightsFrom } from '../../../../../src/ui/screens/council/chamber/chamber';
import { divisionBar, sidesOf } from '../../../../../src/ui/screens/council/chamber/division';

const ballot = (choice: VoteChoice, standing: number): Ballot => ({
  choice,
  standing,
  lean: [],
  because: 'lean',
});

const division: Division & { undecided: string[] } = {
  motion: 'm',
  terms: { kind: 'dissolution' },
  by: 'a',
  turn: 3,
  ballots: {
    a: ballot('aye', 200),
    b: ballot('nay', 150),
    c: ballot('abstain', 300),
    d: ballot('aye', 250),
    e: ballot('nay', 60),
    f: ballot('abstain', 40),
  },
  ayes: 450,
  nays: 210,
  needed: 500,
  passed: false,
  veto: null,
  tie: false,
  undecided: ['c'],
};

describe('a division as a bar', () => {
  const bar = divisionBar(division);

  it('has the ayes at the left, the nays at the right, the heaviest outermost', () => {
    expect(bar.parts.map(({ member }) => member)).toEqual(['d', 'a', 'c', 'f', 'e', 'b']);
  });

  it('adds up to all standing', () => {
    expect(bar.sums).toEqual({ aye: 450, nay: 210, undecided: 300, abstain: 40 });
    expect(bar.whole).toBe(1000);
  });

  it('tells those who have yet to say from those who abstain', () => {
    expect(sidesOf(division)).toMatchObject({ c: 'undecided', f: 'abstain', a: 'aye' });
  });
});

it('weights keep what is the broker’s work apart from what is their own', () => {
  const weights = weightsFrom(
    {
      klingon: [
        { label: 'standing.share', amount: 400 },
        { label: 'standing.parity', amount: -50 },
      ],
      bajor: [{ label: 'standing.share', amount: 150 }],
      cardassian: [
        { label: 'standing.share', amount: 300 },
        { label: 'standing.parity', amount: 50 },
        { label: 'standing.lean', amount: 20 },
      ],
    },
    ['klingon', 'bajor', 'cardassian'],
  );
  expect(weights.map(({ own, standing }) => [own, standing])).toEqual([
    [400, 350],
    [150, 150],
    [300, 370],
  ]);
  expect(weights.map(({ share }) => share)).toEqual([400, 170, 430]);
});
