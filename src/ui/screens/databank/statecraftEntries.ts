import {
  type Attitudes,
  attitudes,
  type CharterForm,
  type Edict,
  memoryKinds,
  motionKinds,
  type Office,
  type Ruleset,
  type TreatyKind,
  treatyKinds,
} from '../../../sim';
import {
  contentName,
  contentText,
  effectText,
  figureWords,
  number,
  percent,
  words,
} from '../../../text';
import { contentLink, contentLinks } from './contentLink';
import { type Entry, type EntryKind, type EntryLink, facts, keyOf } from './entry';

/** Charters, offices, motions, treaties, and what makes powers like or hate each other. */
export function statecraftEntries(rules: Ruleset): Entry[] {
  const s = words.statecraft;
  return [
    ...Object.values(rules.charters).map((form) => charterEntry(rules, form)),
    ...Object.values(rules.offices).map((office) => officeEntry(rules, office)),
    ...Object.values(rules.edicts).map((edict) => edictEntry(rules, edict)),
    ...motionKinds.map((kind) => plainEntry('motion', kind, words.motions[kind], s.motions[kind])),
    ...treatyKinds.map((kind) => treatyEntry(rules, kind)),
    ...figureEntries(),
    ...attitudes.map((attitude) => attitudeEntry(rules, attitude)),
    ...memoryEntries(rules),
  ];
}

const icons = {
  charter: 'alliance',
  edict: 'databank',
  office: 'crown',
  motion: 'council',
  treaty: 'diplomacy',
  attitude: 'characters',
  memory: 'favour',
  figure: 'info',
} as const;

function plainEntry(
  kind: keyof typeof icons,
  id: string,
  name: string,
  text: string,
  more: Entry['facts'] = [],
): Entry {
  const t = words.screens.databank;
  return {
    key: keyOf(kind, id),
    kind: kind satisfies EntryKind,
    id,
    name,
    group: '',
    text,
    facts: more,
    source: t.rulesSource,
    picture: { kind: 'icon', name: icons[kind] },
  };
}

/** A treaty with what the rules pay for it, what it is worth to each side, and what a breach costs. */
function treatyEntry(rules: Ruleset, kind: TreatyKind): Entry {
  const s = words.statecraft;
  const { treaties, opinion } = rules.numbers;
  const { first, second } = opinion.treaties[kind];
  const esteem = first === second ? s.opinion(first) : `${s.opinion(first)}, ${s.opinion(second)}`;
  const gravity = treaties.gravity[kind];
  return plainEntry(
    'treaty',
    kind,
    s.treaty(words.treaties[kind]),
    words.diplomacy.treaties.hints[kind],
    facts(
      kind === 'trade'
        ? { label: s.paysPerWorld, text: s.latinum(treaties.latinumPerPartner) }
        : null,
      kind === 'trade' ? { label: s.rangeFrom, links: tradeRangeSources(rules) } : null,
      { label: s.whileItLasts, text: esteem },
      {
        label: s.breach,
        text: s.breachOf(
          treaties.breachPrestige * gravity,
          opinion.memories.treatyBroken.points * gravity,
        ),
      },
    ),
  );
}

/** What gives worlds a range of trade. */
function tradeRangeSources(rules: Ruleset): EntryLink[] {
  const gives = (effects: readonly { readonly stat: string }[]) =>
    effects.some(({ stat }) => stat === 'tradeRange');
  return [
    ...Object.values(rules.buildings)
      .filter(({ effects, faction }) => gives(effects) || gives(faction))
      .map(({ id }) => contentLink(rules, 'building', id)),
    ...Object.values(rules.technologies)
      .filter(({ effects }) => gives(effects))
      .map(({ id }) => contentLink(rules, 'technology', id)),
    ...Object.values(rules.cultures)
      .filter(({ effects }) => gives(effects))
      .map(({ id }) => contentLink(rules, 'power', id)),
  ];
}

/** Figures and words of the rules. */
function figureEntries(): Entry[] {
  return Object.entries(figureWords()).map(([id, [name, text]]) =>
    plainEntry('figure', id, name, text),
  );
}

function charterEntry(rules: Ruleset, form: CharterForm): Entry {
  const s = words.statecraft;
  const { id, equalVotes, brokered, war, subjects } = form;
  return plainEntry(
    'charter',
    id,
    contentName(rules, 'charters', id),
    contentText(rules, 'charters', id),
    facts(
      {
        label: s.offices,
        links: form.offices.map((office) => contentLink(rules, 'office', office)),
      },
      { label: s.votes, text: equalVotes ? s.equalVotes : s.weighted },
      { label: s.broker, text: brokered ? s.brokered : s.unbrokered },
      { label: s.majority, text: percent(form.majority) },
      { label: s.charterMajority, text: percent(form.charterMajority) },
      { label: s.war, text: s.warBy[war] },
      { label: s.subjects, text: words.subjectLaws[subjects].text },
      { label: s.tariff, text: percent(form.tariff) },
      { label: s.quota, text: percent(form.quota) },
      { label: s.notice, text: words.calendar.months(form.notice) },
    ),
  );
}

function officeEntry(rules: Ruleset, office: Office): Entry {
  const s = words.statecraft;
  const t = words.screens.databank;
  const charters = Object.values(rules.charters).filter(({ offices }) =>
    offices.includes(office.id),
  );
  return plainEntry(
    'office',
    office.id,
    contentName(rules, 'offices', office.id),
    contentText(rules, 'offices', office.id),
    facts(
      { label: s.standing, text: office.standing > 0 ? `+${number(office.standing)}` : '' },
      { label: s.powersOf, text: office.powers.map((power) => s.powers[power]).join(' · ') },
      { label: t.facts.effects, text: office.effects.map(effectText).join(' · ') },
      {
        label: t.facts.has,
        links: contentLinks(rules, 'charter', charters),
      },
    ),
  );
}

function edictEntry(
  rules: Ruleset,
  { id, upkeep, perWorld, fuel, pay, effects, esteem = 0 }: Edict,
): Entry {
  const t = words.screens.databank;
  return plainEntry(
    'edict',
    id,
    contentName(rules, 'edicts', id),
    contentText(rules, 'edicts', id),
    facts(
      {
        label: t.facts.upkeep,
        text: words.edicts.everywhere(upkeep, perWorld, fuel, pay),
      },
      {
        label: t.facts.effects,
        text: [...effects.map(effectText), ...esteemText(esteem)].join(' · '),
      },
    ),
  );
}

function esteemText(points: number): string[] {
  return points > 0 ? [words.edicts.esteem(points)] : [];
}

function attitudeEntry(rules: Ruleset, attitude: keyof Attitudes): Entry {
  const s = words.statecraft;
  const t = words.screens.databank;
  const [name, text] = s.attitudes[attitude];
  const holders = [
    ...holdersAmong(rules, Object.values(rules.cultures), 'power', attitude),
    ...holdersAmong(rules, Object.values(rules.characterTraits), 'nature', attitude),
  ];
  return plainEntry(
    'attitude',
    attitude,
    name,
    text,
    facts({ label: t.facts.has, links: holders }),
  );
}

interface Holder {
  readonly id: string;
  readonly attitudes?: Attitudes;
}

/** Who cares about it, those who care most first, with how much. */
function holdersAmong(
  rules: Ruleset,
  entries: readonly Holder[],
  kind: 'power' | 'nature',
  attitude: keyof Attitudes,
): EntryLink[] {
  const caring = entries.map(({ id, attitudes: cares }) => ({
    ...contentLink(rules, kind, id),
    points: cares?.[attitude] ?? 0,
  }));
  return caring
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ key, name, points }) => ({
      key,
      name: `${name} ${points > 0 ? '+' : '−'}${Math.abs(points)}`,
    }));
}

function memoryEntries(rules: Ruleset): Entry[] {
  const s = words.statecraft;
  return memoryKinds.map((kind) => {
    const { points, span, most } = rules.numbers.opinion.memories[kind];
    return plainEntry(
      'memory',
      kind,
      s.memories[kind],
      '',
      facts(
        points === 0 ? null : { label: s.strength, text: s.opinion(points) },
        { label: s.most, text: s.opinion(points < 0 ? -most : most) },
        { label: s.fades, text: words.calendar.months(span) },
      ),
    );
  });
}
