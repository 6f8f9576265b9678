import { issue, pathTo } from '../issue';
import { usualLanguage } from '../language';
import { nearest } from '../nearest';
import type { ContentTold, ScenarioTexts } from '../types';
import { type Check, idsOf, type ReferenceKind, refer, referTo } from './check';

/** Of whom the texts in each list are. */
const kinds: { readonly [List in keyof ScenarioTexts]?: ReferenceKind } = {
  systems: 'system',
  worlds: 'world',
  characters: 'character',
  alliances: 'alliance',
  factions: 'faction',
  sectors: 'sector',
  fleets: 'fleet',
  ships: 'ship',
  objectives: 'objective',
  decisions: 'decision',
  situations: 'situation',
};

/** Texts in other languages are of what is there, and there is one for each at most. */
export function checkTexts(check: Check): void {
  const { language = usualLanguage, texts = {}, history = [], decisions = [] } = check.scenario;
  for (const [tag, told] of Object.entries(texts)) {
    const path = pathTo('texts', tag);
    if (tag === language) check.issues.push(issue(path, 'ownLanguage'));
    for (const [list, kind] of Object.entries(kinds)) {
      const entries = told[list as keyof typeof kinds] ?? {};
      for (const id of Object.keys(entries)) refer(check, pathTo(`${path}.${list}`, id), kind, id);
    }
    checkSituationTexts(check, `${path}.situations`, told.situations ?? {});
    for (const [id, { options = {} }] of Object.entries(told.decisions ?? {})) {
      const own = decisions.find((decision) => decision.id === id)?.options ?? [];
      const at = `${pathTo(`${path}.decisions`, id)}.options`;
      for (const option of Object.keys(options)) {
        if (own.length > 0) referTo(check, pathTo(at, option), 'option', option, idsOf(own));
      }
    }
    const found = told.history?.length ?? 0;
    if (found > history.length) {
      check.issues.push(issue(`${path}.history`, 'tooMany', { found, most: history.length }));
    }
    checkContentTexts(check, `${path}.content`, told.content ?? {});
  }
}

/** Stages and days are told of where the situation is the scenario's own. */
function checkSituationTexts(
  check: Check,
  path: string,
  told: NonNullable<ScenarioTexts['situations']>,
): void {
  for (const [id, { stages = {}, days = {} }] of Object.entries(told)) {
    const own = check.scenario.situations?.find((situation) => situation.id === id);
    if (own === undefined) continue;
    const at = pathTo(path, id);
    for (const stage of Object.keys(stages)) {
      referTo(check, pathTo(`${at}.stages`, stage), 'stage', stage, idsOf(own.stages));
    }
    for (const day of Object.keys(days)) {
      referTo(check, pathTo(`${at}.days`, day), 'day', day, idsOf(own.days ?? []));
    }
  }
}

/** What the game brings has its words elsewhere: a scenario says those of its own content. */
function checkContentTexts(
  check: Check,
  path: string,
  content: NonNullable<ScenarioTexts['content']>,
): void {
  for (const [kind, entries] of Object.entries(content)) {
    const own = (check.scenario.content?.[kind as ContentTold] ?? []).map(({ id }) => id);
    for (const id of Object.keys(entries ?? {})) {
      if (own.includes(id)) continue;
      const values = { kind: 'ownContent', value: id };
      check.issues.push(
        issue(pathTo(`${path}.${kind}`, id), 'unknownReference', values, nearest(id, own)),
      );
    }
  }
}
