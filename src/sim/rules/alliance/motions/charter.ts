import type { Telling } from '../../../events/telling';
import { divide, scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import {
  type Alliance,
  allianceLevels,
  type Charter,
  type CharterChange,
} from '../../../state/alliance';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId, isOneOf, isWhole } from '../../../state/shape';
import { attitudeOf } from '../../diplomacy/attitudes';
import { levelRefusal } from '../cohesion';
import { dueShare, heldShare, shortfall } from '../dueShares';
import { levelInterests } from '../levelInterests';
import { standings } from '../standing';
import { balanceFor } from './balance';
import type { MotionDefinition, MotionOf, TermsOf } from './definition';
import { conviction, part, regard } from './weigh';

/**
 * A change of the constitution, which needs the larger majority.
 * @source seed 10
 * @source invented
 */
export const charter: MotionDefinition<'charter'> = {
  kind: 'charter',
  charter: true,
  cost: (rules) => rules.numbers.council.cost.charter,
  check: (terms) => hasFields(terms, 'kind', 'change') && isChange(terms.change),
  validate: (realm, rules, alliance, _by, { change }) =>
    refusalOf(rules, alliance, change, realm.turn),
  interests,
  foresee: (_realm, _rules, alliance, { terms }) => change(alliance, terms),
  enact,
};

function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const change = value as Record<string, unknown>;
  switch (change.what) {
    case 'shares':
      return (
        hasFields(change, 'what', 'member', 'from', 'permille') &&
        isId(change.member) &&
        isId(change.from) &&
        isWhole(change.permille, 1, 1000)
      );
    case 'majority':
      return hasFields(change, 'what', 'permille') && isWhole(change.permille, 0, 1000);
    case 'equalVotes':
      return hasFields(change, 'what', 'equal') && typeof change.equal === 'boolean';
    case 'war':
      return hasFields(change, 'what', 'by') && isOneOf(change.by, ['council', 'members']);
    case 'veto':
      return (
        hasFields(change, 'what', 'office', 'allowed') &&
        isId(change.office) &&
        typeof change.allowed === 'boolean'
      );
    case 'broker':
      return hasFields(change, 'what', 'broker') && (change.broker === null || isId(change.broker));
    case 'level':
      return (
        hasFields(change, 'what', 'level') &&
        (change.level === null || isOneOf(change.level, allianceLevels))
      );
    default:
      return false;
  }
}

function refusalOf(
  rules: Ruleset,
  alliance: Alliance,
  change: CharterChange,
  turn: number,
): Refusal | null {
  const { charter: now, members } = alliance;
  switch (change.what) {
    case 'shares': {
      const { member, from, permille } = change;
      const stranger = [member, from].find((faction) => !members.includes(faction));
      if (stranger !== undefined) return refuse('notMember', { faction: stranger });
      if (member === from) return refuse('nothingChanges');
      const held = now.shares[from] ?? 0;
      return permille > held
        ? refuse('shareTooLarge', { faction: from, held: divide(held, 10) })
        : null;
    }
    case 'majority': {
      const { leastMajority: least, mostMajority: most } = rules.numbers.council.limits;
      if (change.permille < least || change.permille > most) {
        return refuse('majorityRange', { least: least / 10, most: most / 10 });
      }
      return change.permille === now.majority ? refuse('nothingChanges') : null;
    }
    case 'equalVotes':
      return change.equal === now.equalVotes ? refuse('nothingChanges') : null;
    case 'war':
      return change.by === now.war ? refuse('nothingChanges') : null;
    case 'veto': {
      const form = Object.hasOwn(rules.charters, now.form) ? rules.charters[now.form] : null;
      if (!form?.offices.includes(change.office)) return refuse('noSuchOffice');
      const isAllowed = now.vetoes.includes(change.office);
      return isAllowed === change.allowed ? refuse('nothingChanges') : null;
    }
    case 'broker': {
      const { broker } = change;
      if (broker === alliance.broker) return refuse('nothingChanges');
      if (broker === null) return null;
      if (!now.brokered) return refuse('charterKnowsNoBroker');
      return members.includes(broker) ? null : refuse('notMember', { faction: broker });
    }
    case 'level':
      return levelRefusal(rules, alliance, change.level, turn);
  }
}

/** The alliance as a change would leave it; the one given stays as it is. */
export function amended(alliance: Alliance, change: CharterChange): Alliance {
  if (change.what === 'broker') {
    const { broker } = change;
    const { parity, effort } = alliance.brokerage;
    // A new broker has the balance to win anew: parity stays and drifts from there.
    return { ...alliance, broker, brokerage: { lean: null, effort, parity } };
  }
  return { ...alliance, charter: amendedCharter(alliance.charter, change) };
}

function amendedCharter(now: Charter, change: Exclude<CharterChange, { what: 'broker' }>): Charter {
  switch (change.what) {
    case 'shares': {
      const { member, from, permille } = change;
      const { [from]: given = 0, [member]: held = 0 } = now.shares;
      const shares = { ...now.shares, [from]: given - permille, [member]: held + permille };
      return { ...now, shares };
    }
    case 'majority':
      return { ...now, majority: change.permille };
    case 'equalVotes':
      return { ...now, equalVotes: change.equal };
    case 'war':
      return { ...now, war: change.by };
    case 'veto': {
      const others = now.vetoes.filter((office) => office !== change.office);
      return { ...now, vetoes: change.allowed ? [...others, change.office].sort() : others };
    }
    case 'level': {
      const { level: _, ...loose } = now;
      return change.level === null ? loose : { ...loose, level: change.level };
    }
  }
}

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { change }: TermsOf<'charter'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const weigh = (council: Alliance) => total(standings(realm, rules, council)[member] ?? []);
  const won = weigh(amended(alliance, change)) - weigh(alliance);
  return [
    ...term('lean.custom', lean.custom),
    ...term('lean.ownStanding', part(won, lean.standing)),
    ...dueTerms(realm, rules, alliance, member, change),
    ...stakeTerms(realm, rules, alliance, member, change),
  ];
}

/** What it lacks of its due is held against a change that takes more of it, for one that gives it back. */
function dueTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  change: CharterChange,
): Term[] {
  const lacks = ({ members, charter: { shares, equalVotes } }: Alliance) => {
    const shareOut = { members, shares, equalVotes };
    return shortfall(heldShare(shareOut, member), dueShare(realm, rules, shareOut, member));
  };
  const before = lacks(alliance);
  const after = lacks(amended(alliance, change));
  const { shortShare } = rules.numbers.council.lean;
  return term('lean.shortShare', scale(after > before ? -after : before - after, shortShare));
}

/** What a change means to a member besides its own standing. */
function stakeTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  change: CharterChange,
): Term[] {
  const { lean } = rules.numbers.council;
  const cares = (sign: number) => [
    ...conviction(realm, rules, member, 'equality', sign),
    ...conviction(realm, rules, member, 'ambition', -sign),
  ];
  switch (change.what) {
    case 'shares': {
      const won = change.member === member ? 1 : change.from === member ? -1 : 0;
      return [
        ...term('lean.ownShare', part(won * change.permille, lean.standing)),
        ...regard(realm, rules, member, change.member, 1),
        ...regard(realm, rules, member, change.from, -1),
        ...balanceFor(realm, rules, alliance, member, change.member, change.from),
      ];
    }
    case 'majority':
      // A higher bar protects who is equal to the others or less; it irks whoever is ambitious.
      return cares(Math.sign(change.permille - alliance.charter.majority));
    case 'equalVotes':
      return cares(change.equal ? 1 : -1);
    case 'war': {
      const sign = change.by === 'members' ? 1 : -1;
      const ambition = attitudeOf(realm, rules, member, 'ambition');
      return [
        ...term('lean.freeHand', part(sign * ambition, lean.attitude)),
        ...conviction(realm, rules, member, 'coalition', -sign),
      ];
    }
    case 'veto': {
      const holder = alliance.offices[change.office]?.holder ?? null;
      const sign = change.allowed ? 1 : -1;
      if (holder === member) return term('lean.veto', sign * lean.keeper, change.office);
      return [
        ...term('lean.vetoOfOthers', -sign * lean.keeper, change.office),
        ...(holder === null ? [] : regard(realm, rules, member, holder, sign)),
      ];
    }
    case 'broker': {
      const stake = change.broker === member ? 1 : alliance.broker === member ? -1 : 0;
      return [
        ...term('lean.chair', stake * lean.chair),
        ...(change.broker === null ? [] : regard(realm, rules, member, change.broker, 1)),
        ...(alliance.broker === null ? [] : regard(realm, rules, member, alliance.broker, -1)),
      ];
    }
    case 'level':
      return levelInterests(realm, rules, alliance, member, change.level);
  }
}

function change(alliance: Alliance, { change: what }: TermsOf<'charter'>): void {
  const after = amended(alliance, what);
  alliance.charter = after.charter;
  alliance.broker = after.broker;
  alliance.brokerage = after.brokerage;
}

function enact(
  _game: Game,
  { emit }: Telling,
  alliance: Alliance,
  { terms }: MotionOf<'charter'>,
): void {
  change(alliance, terms);
  if (terms.change.what !== 'broker') return;
  const { id, broker } = alliance;
  emit({ type: 'brokerChanged', alliance: id, broker }, null, 'all');
}
