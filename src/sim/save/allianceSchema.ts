import * as z from 'zod/mini';
import type { Term } from '../lib/terms';
import {
  type Account,
  type Alliance,
  type AllianceBond,
  accountCauses,
  allianceLevels,
  type Ballot,
  bondKinds,
  type Charter,
  type CharterChange,
  type CouncilAffairs,
  type Discontent,
  type Division,
  discontentStages,
  excuses,
  type Intent,
  type Lobbying,
  type Motion,
  type MotionTerms,
  type Operation,
  type Spoil,
  subjectLaws,
} from '../state/alliance';
import { anyId, share, whole } from '../state/schemaParts';
import { decided } from './diplomacySchema';
import { count, ids, maybeId, name, number, recordOf } from './schemaBasics';

const choice = z.enum(['aye', 'nay', 'abstain']);
const war = z.enum(['council', 'members']);

const charter: z.ZodMiniType<Charter> = z.strictObject({
  form: anyId,
  shares: recordOf(number),
  equalVotes: z.boolean(),
  majority: share,
  charterMajority: share,
  brokered: z.boolean(),
  vetoes: ids,
  war,
  subjects: z.enum(subjectLaws),
  tariff: share,
  quota: share,
  technology: z.boolean(),
  notice: count,
  level: z.exactOptional(z.enum(allianceLevels)),
});

const change: z.ZodMiniType<CharterChange> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('shares'), member: anyId, from: anyId, permille: share }),
  z.strictObject({ what: z.literal('majority'), permille: share }),
  z.strictObject({ what: z.literal('equalVotes'), equal: z.boolean() }),
  z.strictObject({ what: z.literal('war'), by: war }),
  z.strictObject({ what: z.literal('veto'), office: anyId, allowed: z.boolean() }),
  z.strictObject({ what: z.literal('broker'), broker: maybeId }),
  z.strictObject({ what: z.literal('level'), level: z.nullable(z.enum(allianceLevels)) }),
]);

const kind = <K extends MotionTerms['kind']>(value: K) => z.literal(value);

/** The terms of every kind of motion. */
const motionTerms: z.ZodMiniType<MotionTerms> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('war'), on: anyId }),
  z.strictObject({ kind: kind('armistice'), with: anyId, zone: ids }),
  z.strictObject({
    kind: kind('operation'),
    target: anyId,
    staging: anyId,
    strike: count,
    command: anyId,
  }),
  z.strictObject({ kind: kind('quota'), permille: share }),
  z.strictObject({ kind: kind('allotment'), world: anyId, to: anyId }),
  z.strictObject({
    kind: kind('tribute'),
    from: anyId,
    to: anyId,
    latinum: count,
    turns: count,
  }),
  z.strictObject({ kind: kind('tariff'), permille: share }),
  z.strictObject({ kind: kind('technology'), shared: z.boolean() }),
  z.strictObject({ kind: kind('admission'), faction: anyId }),
  z.strictObject({ kind: kind('expulsion'), member: anyId }),
  z.strictObject({ kind: kind('censure'), member: anyId }),
  z.strictObject({ kind: kind('subjects'), law: z.enum(subjectLaws) }),
  z.strictObject({ kind: kind('emancipation'), member: maybeId }),
  z.strictObject({
    kind: kind('election'),
    office: anyId,
    holder: anyId,
    recall: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ kind: kind('charter'), change }),
  z.strictObject({ kind: kind('dissolution') }),
]);

const lobbying: z.ZodMiniType<Lobbying> = z.strictObject({
  by: anyId,
  means: z.enum(['persuade', 'press']),
  choice: decided,
  influence: count,
});

const motion: z.ZodMiniType<Motion> = z.strictObject({
  id: anyId,
  terms: motionTerms,
  by: anyId,
  entered: count,
  putOffTo: z.exactOptional(count),
  ultimatum: z.boolean(),
  offer: maybeId,
  lobbying: recordOf(z.array(lobbying)),
  votes: recordOf(choice),
});

// Files of older builds may hold labels that nobody uses any more: `src/text` spells them out.
const term = z.strictObject({
  label: name,
  subject: z.exactOptional(name),
  amount: number,
}) as unknown as z.ZodMiniType<Term>;

const ballot: z.ZodMiniType<Ballot> = z.strictObject({
  choice,
  standing: number,
  lean: z.array(term),
  because: z.enum(['lean', 'command', 'pledge', 'none']),
});

const division: z.ZodMiniType<Division> = z.strictObject({
  motion: anyId,
  terms: motionTerms,
  by: anyId,
  turn: count,
  ballots: recordOf(ballot),
  ayes: number,
  nays: number,
  needed: number,
  passed: z.boolean(),
  veto: maybeId,
  tie: z.boolean(),
});

const operation: z.ZodMiniType<Operation> = z.strictObject({
  id: anyId,
  target: anyId,
  staging: anyId,
  strike: count,
  command: anyId,
  called: count,
  quotas: recordOf(count),
  fleets: recordOf(ids),
  excuses: z.exactOptional(recordOf(z.enum(excuses))),
  brought: recordOf(count),
  status: z.enum(['gathering', 'striking', 'won', 'failed']),
});

const entries = z.partialRecord(z.enum(accountCauses), number);
const account: z.ZodMiniType<Account> = z.strictObject({ given: entries, received: entries });

const spoil: z.ZodMiniType<Spoil> = z.strictObject({
  world: anyId,
  by: anyId,
  from: anyId,
  turn: count,
  worth: number,
  allotted: count,
});

const intent: z.ZodMiniType<Intent> = z.strictObject({
  kind: z.enum(['attack', 'defend', 'gather', 'raid']),
  system: anyId,
  turn: count,
});

const discontent: z.ZodMiniType<Discontent> = z.strictObject({
  stage: z.enum(discontentStages),
  since: count,
});

const council: z.ZodMiniType<CouncilAffairs> = z.strictObject({
  agenda: z.array(motion),
  divisions: z.array(division),
  favours: recordOf(number),
  operations: z.array(operation),
  accounts: recordOf(account),
  spoils: recordOf(spoil),
  intents: recordOf(z.array(intent)),
  bidsCalled: z.exactOptional(count),
  chest: number,
  notices: recordOf(count),
  discontent: z.exactOptional(recordOf(discontent)),
});

const bond: z.ZodMiniType<AllianceBond> = z.strictObject({
  kind: z.enum(bondKinds),
  since: count,
  turn: count,
  points: number,
});

/** An alliance as a kept state has it. */
export const alliance: z.ZodMiniType<Alliance> = z.strictObject({
  id: anyId,
  name,
  members: ids,
  leader: anyId,
  broker: maybeId,
  founded: number,
  charter,
  offices: recordOf(
    z.strictObject({ holder: anyId, since: number, terms: z.exactOptional(count) }),
  ),
  brokerage: z.strictObject({ lean: maybeId, effort: whole(0, 3), parity: whole(0, 100) }),
  bonds: z.exactOptional(z.array(bond)),
  slackSince: z.exactOptional(count),
  council: z.nullable(council),
});
