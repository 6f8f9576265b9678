import {
  allianceLevels,
  type CharterChange,
  type FactionId,
  idsOf,
  longestLevy,
  type MotionKind,
  type MotionTerms,
  type SubjectLaw,
  type SystemId,
  stepOf,
  subjectLaws,
  termLeft,
  type WorldId,
} from '../../../../sim';
import { councilWords, words } from '../../../../text';
import type { SelectOption } from '../../../kit/Select';
import { powerOption, systemOption, worldOption } from '../../../panels/shared/thingOptions';
import {
  borderWith,
  enemies,
  enemySystems,
  type Mover,
  movable,
  outsiders,
  stagingSystems,
  worldsToAllot,
} from './candidates';

export type FieldName = keyof ReturnType<typeof councilWords>['propose']['fields'];
export type Chosen = Readonly<Partial<Record<FieldName, string>>>;

/** One choice that a motion leaves open, with what may sensibly be chosen. */
export interface FormField {
  readonly name: FieldName;
  readonly options: readonly SelectOption[];
  readonly value: string;
}

/** A motion being drawn up; `terms` is null while there is nothing of its kind to move. */
export interface MotionForm {
  readonly fields: readonly FormField[];
  readonly terms: MotionTerms | null;
}

/**
 * Asks for a field and answers what is chosen: else what is proposed, else the first; '' where there
 * is nothing to choose from.
 */
type Ask = (name: FieldName, options: readonly SelectOption[], proposed?: string) => string;
type Draw<T> = (ask: Ask, mover: Mover) => T | null;
type TermsOf<K extends MotionKind> = Extract<MotionTerms, { kind: K }>;

/** The fields of a motion of a kind, filled with what was chosen so far. */
export function motionForm(mover: Mover, kind: MotionKind, chosen: Chosen): MotionForm {
  const fields: FormField[] = [];
  const ask: Ask = (name, options, proposed) => {
    const among = (wanted: string | undefined) => options.find(({ value }) => value === wanted);
    const wanted = among(chosen[name]) ?? among(proposed) ?? options[0];
    if (options.length > 0) fields.push({ name, options, value: wanted?.value ?? '' });
    return wanted?.value ?? '';
  };
  return { fields, terms: draws[kind](ask, mover) };
}

const draws: { readonly [K in MotionKind]: Draw<TermsOf<K>> } = {
  war: (ask, mover) => {
    const targets = movable(mover, outsiders(mover), (on) => ({ kind: 'war', on }));
    const on = ask('on', powers(mover, targets));
    return on === '' ? null : { kind: 'war', on };
  },
  armistice: (ask, mover) => {
    const t = councilWords().propose;
    const power = ask('with', powers(mover, enemies(mover)));
    if (power === '') return null;
    const border = borderWith(mover, power);
    const zone = ask('zone', [
      { value: 'none', label: t.zones.none },
      ...(border.length === 0 ? [] : [{ value: 'border', label: t.zones.border(border.length) }]),
    ]);
    return { kind: 'armistice', with: power, zone: zone === 'border' ? border : [] };
  },
  operation: (ask, mover) => {
    const target = ask('target', systems(mover, enemySystems(mover)));
    if (target === '') return null;
    const staging = ask('staging', systems(mover, stagingSystems(mover, target)));
    const strike = Number(ask('strike', strikeDays(mover)));
    const command = ask('command', commanders(mover));
    return { kind: 'operation', target, staging, strike, command };
  },
  quota: (ask, { alliance, rules }) => {
    const { mostQuota } = rules.numbers.council.limits;
    return { kind: 'quota', permille: askShare(ask, [0, mostQuota, 50], alliance.charter.quota) };
  },
  allotment: (ask, mover) => {
    const { view, alliance } = mover;
    const world = ask('world', worlds(mover, worldsToAllot(mover)));
    if (world === '') return null;
    const owner = view.worlds[world]?.owner;
    const others = alliance.members.filter((member) => member !== owner);
    return { kind: 'allotment', world, to: ask('to', powers(mover, ownFirst(mover, others))) };
  },
  tribute: (ask, mover) => {
    const t = councilWords().propose;
    const { members } = mover.alliance;
    const rest = members.filter((member) => member !== mover.faction);
    const from = ask('from', powers(mover, [...rest, mover.faction]));
    const others = members.filter((member) => member !== from);
    const to = ask('to', powers(mover, ownFirst(mover, others)));
    const { mostTribute } = mover.rules.numbers.council.limits;
    const mostMonths = longestLevy(mover.rules);
    const latinum = Number(ask('latinum', numbered(upTo(mostTribute, tributes), t.latinum), '20'));
    const turns = Number(ask('turns', numbered(upTo(mostMonths, terms), t.forMonths), '12'));
    return { kind: 'tribute', from, to, latinum, turns };
  },
  tariff: (ask, { alliance, rules }) => {
    const { mostTariff } = rules.numbers.council.limits;
    return {
      kind: 'tariff',
      permille: askShare(ask, [0, mostTariff, 10], alliance.charter.tariff),
    };
  },
  technology: (ask, { alliance }) => {
    const t = councilWords().propose;
    const shared = !alliance.charter.technology;
    const label = shared ? t.sharedYes : t.sharedNo;
    ask('shared', [{ value: String(shared), label }]);
    return { kind: 'technology', shared };
  },
  admission: (ask, mover) => {
    const free = outsiders(mover);
    const guests = movable(mover, free, (faction) => ({ kind: 'admission', faction }));
    const faction = ask('faction', powers(mover, guests));
    return faction === '' ? null : { kind: 'admission', faction };
  },
  expulsion: (ask, mover) => {
    const member = ask('member', powers(mover, otherMembers(mover)));
    return member === '' ? null : { kind: 'expulsion', member };
  },
  censure: (ask, mover) => {
    const member = ask('member', powers(mover, otherMembers(mover)));
    return member === '' ? null : { kind: 'censure', member };
  },
  subjects: (ask, { alliance }) => {
    const laws = subjectLaws.filter((law) => law !== alliance.charter.subjects);
    const law = ask(
      'law',
      laws.map((value) => ({ value, label: words.subjectLaws[value].name })),
    );
    return { kind: 'subjects', law: law as SubjectLaw };
  },
  emancipation: (ask, mover) => {
    const t = councilWords().propose;
    const member = ask('member', [
      { value: '', label: t.all },
      ...powers(mover, mover.alliance.members),
    ]);
    return { kind: 'emancipation', member: member === '' ? null : member };
  },
  election: (ask, mover) => {
    const { alliance } = mover;
    const office = ask('office', offices(mover, officesOf(mover)));
    if (office === '') return null;
    // While the term runs there is but one way to another holder.
    const left = termLeft(mover.view, mover.rules, alliance, office);
    const isRecall = left > mover.rules.numbers.council.office.canvass;
    const candidates = alliance.members.filter(
      (member) => !isRecall || member !== alliance.offices[office]?.holder,
    );
    const holder = ask('holder', powers(mover, ownFirst(mover, candidates)));
    const terms = { kind: 'election', office, holder } as const;
    return isRecall ? { ...terms, recall: true } : terms;
  },
  charter: (ask, mover) => {
    const t = councilWords().propose;
    const kinds = idsOf(changes) as CharterChange['what'][];
    const what = ask(
      'what',
      kinds.map((value) => ({ value, label: t.changes[value] })),
    ) as CharterChange['what'];
    const change = changes[what](ask, mover);
    return change === null ? null : { kind: 'charter', change };
  },
  dissolution: () => ({ kind: 'dissolution' }),
};

const changes: {
  readonly [W in CharterChange['what']]: Draw<Extract<CharterChange, { what: W }>>;
} = {
  shares: (ask, mover) => {
    const t = councilWords().propose;
    const { members } = mover.alliance;
    const member = ask('to', powers(mover, ownFirst(mover, members)));
    const others = members.filter((each) => each !== member);
    const from = ask('from', powers(mover, others));
    const permille = Number(ask('permille', numbered(sharesOf(mover, from), t.percent), '20'));
    return from === '' ? null : { what: 'shares', member, from, permille };
  },
  majority: (ask, { alliance, rules }) => {
    const { leastMajority, mostMajority } = rules.numbers.council.limits;
    const range = [leastMajority, mostMajority, 50] as const;
    return { what: 'majority', permille: askShare(ask, range, alliance.charter.majority) };
  },
  equalVotes: (ask, { alliance }) => {
    const t = councilWords().propose;
    const equal = !alliance.charter.equalVotes;
    ask('equal', [{ value: String(equal), label: equal ? t.equalYes : t.equalNo }]);
    return { what: 'equalVotes', equal };
  },
  war: (ask, { alliance }) => {
    const t = councilWords().propose;
    const by = alliance.charter.war === 'council' ? 'members' : 'council';
    ask('by', [{ value: by, label: by === 'council' ? t.council : t.members }]);
    return { what: 'war', by };
  },
  veto: (ask, mover) => {
    const t = councilWords().propose;
    const office = ask('office', offices(mover, officesOf(mover)));
    if (office === '') return null;
    const allowed = !mover.alliance.charter.vetoes.includes(office);
    ask('allowed', [{ value: String(allowed), label: allowed ? t.yes : t.no }]);
    return { what: 'veto', office, allowed };
  },
  broker: (ask, mover) => {
    const t = councilWords().propose;
    const { alliance } = mover;
    const others = alliance.members.filter((member) => member !== alliance.broker);
    const vacate = alliance.broker === null ? [] : [{ value: '', label: t.nobody }];
    const broker = ask('broker', [...powers(mover, others), ...vacate]);
    return { what: 'broker', broker: broker === '' ? null : broker };
  },
  level: (ask, { alliance }) => {
    const t = councilWords().charter;
    const held = stepOf(alliance.charter.level);
    // One step up, or down as far as one likes.
    const open = allianceLevels.filter((_, index) => index !== held - 1 && index <= held);
    const none = held === 0 ? [] : [{ value: '', label: t.unbound }];
    const named = open.toReversed().map((value) => ({
      value,
      label: words.allianceLevels[value].name,
    }));
    const wanted = ask('level', [...named, ...none]);
    return { what: 'level', level: open.find((each) => each === wanted) ?? null };
  },
};

/** Latinum a month, and months, that a tribute is asked for. */
const tributes = [5, 10, 20, 30, 50, 80, 120];
const terms = [6, 12, 24, 36];

const upTo = (most: number, values: readonly number[]) => values.filter((value) => value <= most);

function offices({ names }: Mover, ids: readonly string[]): SelectOption[] {
  return ids.map((value) => ({ value, label: names.anything(value) }));
}

const powers = (mover: Mover, ids: readonly FactionId[]) => ids.map((id) => powerOption(mover, id));
const systems = (mover: Mover, ids: readonly SystemId[]) =>
  ids.map((id) => systemOption(mover, id));
const worlds = (mover: Mover, ids: readonly WorldId[]) => ids.map((id) => worldOption(mover, id));

function numbered(values: readonly number[], word: (value: number) => string): SelectOption[] {
  return values.map((value) => ({ value: String(value), label: word(value) }));
}

/** Whole percents of the base shares that could be taken from a member, in permille. */
function sharesOf({ alliance }: Mover, from: FactionId): number[] {
  const held = alliance.charter.shares[from] ?? 0;
  return Array.from({ length: Math.floor(held / 10) }, (_, index) => 10 * (index + 1));
}

/** Asks for a share in permille, from least to most in steps: another than the one that holds. */
function askShare(
  ask: Ask,
  [least, most, step]: readonly [number, number, number],
  held: number,
): number {
  const t = councilWords().propose;
  const count = Math.floor((most - least) / step) + 1;
  const values = Array.from({ length: count }, (_, index) => least + step * index);
  const others = values.filter((value) => value !== held);
  const next = others.find((value) => value > held);
  return Number(ask('permille', numbered(others, t.percent), String(next)));
}

function ownFirst<T>({ faction }: Mover, ids: readonly T[]): T[] {
  const own = ids.filter((id) => id === faction);
  return [...own, ...ids.filter((id) => id !== faction)];
}

function otherMembers({ alliance, faction }: Mover): string[] {
  return alliance.members.filter((member) => member !== faction);
}

function officesOf({ rules, alliance }: Mover): readonly string[] {
  return rules.charters[alliance.charter.form]?.offices ?? idsOf(alliance.offices);
}

/** Days on which an operation may set out, counted from now. */
function strikeDays({ view, rules }: Mover): SelectOption[] {
  const t = councilWords().propose;
  const { leastNotice, mostNotice } = rules.numbers.operations;
  // It is voted on next turn at the earliest.
  const first = view.turn + 1 + leastNotice;
  return Array.from({ length: mostNotice - leastNotice + 1 }, (_, index) => ({
    value: String(first + index),
    label: t.inMonths(first + index - view.turn),
  }));
}

/** Members who may command, whoever holds the office of command first. */
function commanders(mover: Mover): SelectOption[] {
  const { alliance, rules } = mover;
  const office = idsOf(alliance.offices).find((id) =>
    rules.offices[id]?.powers.includes('command'),
  );
  const first = office === undefined ? alliance.leader : alliance.offices[office]?.holder;
  const rest = alliance.members.filter((member) => member !== first);
  return powers(mover, first === undefined ? rest : [first, ...rest]);
}
