import type { Refusal } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import type { Alliance, Motion } from '../../../state/alliance';
import type { Congress } from '../../../state/congress';
import type { VoteChoice } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { draftMotion } from '../../alliance/agenda';
import { forecastDivision } from '../../alliance/division';
import { leanTerms } from '../../alliance/leans';
import type { Judgement } from '../../deals/answer';
import { answerTo, spanOf } from '../../deals/answers';
import { dealRefusal } from '../../deals/dealRefusal';
import { portion } from '../../deals/worth/judged';
import { opinionOf } from '../opinion';
import { atWar } from '../relations';
import { leavesWarToCouncil } from '../treatyRefusal';
import type { Draft } from './questions/definition';
import { questionRules } from './questions/registry';

type Called = Pick<Congress, 'by' | 'question' | 'answers'>;

/** What one power says to a draft, and why: in points of worth, or of lean where its Council decides. */
export interface Voice {
  readonly faction: FactionId;
  readonly terms: readonly Term[];
  readonly total: number;
  /** `perhaps`: it answers in person and has not, or what is hidden decides. */
  readonly verdict: 'yes' | 'no' | 'perhaps';
  /** Its weight, where a Council decides; null where it alone does. */
  readonly standing: number | null;
}

/** What one side says to a draft. */
export interface SideAnswer {
  readonly speaker: FactionId;
  /** Who decides: the speaker, or all members of an alliance that keeps peace to its Council. */
  readonly voices: readonly Voice[];
  readonly verdict: Voice['verdict'];
}

/** A draft of a congress, and what would become of it. */
export interface DraftForecast {
  readonly draft: Draft;
  /** Why it cannot be signed whoever would; null when it can. */
  readonly refusal: Refusal | null;
  readonly sides: readonly [SideAnswer, SideAnswer];
  readonly verdict: Voice['verdict'];
}

/**
 * What would be signed at a congress if it were held now, by whom and why. The function that holds it: who has envoys
 * answers exactly so.
 * @source invented
 */
export function congressForecast(realm: Realm, rules: Ruleset, congress: Called): DraftForecast[] {
  const { question } = congress;
  const { drafts, validate } = questionRules(question);
  if (validate(realm, question) !== null) return [];
  return drafts(realm, rules, question).map((draft) => {
    const refusal = dealRefusal(realm, rules, draft, true);
    const sides = [
      answerOf(realm, rules, congress, mirrored(draft)),
      answerOf(realm, rules, congress, draft),
    ] as const;
    const verdicts = sides.map(({ verdict }) => verdict);
    const isOff = refusal !== null || verdicts.includes('no');
    const verdict = isOff ? 'no' : verdicts.includes('perhaps') ? 'perhaps' : 'yes';
    return { draft, refusal, sides, verdict };
  });
}

function mirrored({ from, to, give, take }: Draft): Draft {
  return { from: to, to: from, give: take, take: give };
}

/** What the receiver of a draft says to it. */
function answerOf(realm: Realm, rules: Ruleset, congress: Called, draft: Draft): SideAnswer {
  const { to } = draft;
  const alliance = realm.alliances[realm.factions[to]?.alliance ?? ''];
  if (alliance && leavesWarToCouncil(realm, to)) {
    return councilsAnswer(realm, rules, congress, alliance, draft);
  }
  const voice = voiceOf(realm, rules, congress, draft);
  return { speaker: to, voices: [voice], verdict: voice.verdict };
}

function voiceOf(realm: Realm, rules: Ruleset, congress: Called, draft: Draft): Voice {
  const { to } = draft;
  const { terms: worth, hidden } = answerTo(realm, rules, draft);
  const terms = [...worth, ...meetingTerms(realm, rules, congress.by, draft, worth)];
  const points = total(terms);
  const ordered = congress.answers[to];
  const verdict =
    ordered !== undefined
      ? ordered
        ? 'yes'
        : 'no'
      : realm.factions[to]?.envoys === true
        ? verdictOf(points, hidden)
        : 'perhaps';
  return { faction: to, terms, total: points, verdict, standing: null };
}

function verdictOf(points: number, hidden: Judgement['hidden']): Voice['verdict'] {
  const { least, most } = spanOf(points, hidden);
  if (least >= 0) return 'yes';
  return most < 0 ? 'no' : 'perhaps';
}

/**
 * What meeting adds to a draft: nobody has to ask the other for it, which spares a part of the grudge; and what is
 * thought of a third power who called it, unless one fights it oneself.
 */
function meetingTerms(
  realm: Realm,
  rules: Ruleset,
  host: FactionId,
  { from, to }: Draft,
  worth: readonly Term[],
): Term[] {
  const { face, grudge, host: share } = rules.numbers.congress;
  const held = total(worth.filter(({ label }) => label === 'deal.grudge'));
  const isThird = host !== from && host !== to && !atWar(realm, host, to);
  const liked = isThird ? portion(opinionOf(realm, rules, to, host), share) : 0;
  return [
    ...term('congress.face', face),
    ...term('congress.grudge', -portion(held, grudge), from),
    ...term('congress.host', liked, host),
  ];
}

/**
 * A Council that keeps peace to itself votes on it as on an armistice that who called the congress would have moved:
 * each member as it leans, or as it has ordered. Who does not see its books foretells no more than that it may.
 */
function councilsAnswer(
  realm: Realm,
  rules: Ruleset,
  { by, answers }: Called,
  alliance: Alliance,
  { from, to }: Draft,
): SideAnswer {
  const motion = asMotion(realm, by, from, answers);
  const { ballots, passed, undecided } = forecastDivision(realm, rules, alliance, motion);
  const voices = alliance.members.map((faction): Voice => {
    const { choice = 'abstain', standing = 0 } = ballots[faction] ?? {};
    const terms = leanTerms(realm, rules, alliance, faction, motion);
    const isOpen = undecided.includes(faction);
    return { faction, terms, total: total(terms), verdict: said(choice, isOpen), standing };
  });
  const isOpen = undecided.length > 0 || alliance.council === null;
  return { speaker: to, voices, verdict: isOpen ? 'perhaps' : passed ? 'yes' : 'no' };
}

function said(choice: VoteChoice, isOpen: boolean): Voice['verdict'] {
  if (isOpen) return 'perhaps';
  return choice === 'aye' ? 'yes' : 'no';
}

function asMotion(
  realm: Realm,
  by: FactionId,
  enemy: FactionId,
  answers: Congress['answers'],
): Motion {
  const terms = { kind: 'armistice', with: enemy, zone: [] } as const;
  const drafted = draftMotion(realm, by, terms, { ultimatum: false, vote: null });
  const votes: Motion['votes'] = {};
  for (const [member, sign] of Object.entries(answers)) votes[member] = sign ? 'aye' : 'nay';
  return { ...drafted, votes };
}
