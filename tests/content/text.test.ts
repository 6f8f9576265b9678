import { describe, expect, test } from 'vitest';
import { orderTypes } from '../../src/sim';
import { issueCodes } from '../../src/sim/scenario/issue';
import { words } from '../../src/text';
import { events } from '../../src/text/en/codes/events';
import { issues } from '../../src/text/en/codes/issues';
import { orderSentences } from '../../src/text/en/codes/orderSentences';
import { reasons } from '../../src/text/en/codes/reasons';
import { statements } from '../../src/text/en/codes/statements';
import { terms } from '../../src/text/en/codes/terms';
import { type Source, sourcesIn } from '../boundaries/support/sources';

/** `${…}` in a code stands for any word of it. */
const codesIn = (sources: readonly Source[], pattern: RegExp) => {
  const found = sources.flatMap(({ code }) =>
    [...code.matchAll(pattern)].map((match) => match.slice(1).find((group) => group) ?? ''),
  );
  return [...new Set(found)].sort();
};

const isWorded = (table: Readonly<Record<string, unknown>>, code: string) => {
  if (!code.includes('${')) return code in table;
  const form = code.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  const pattern = new RegExp(`^${form.join('\\w+')}$`);
  return Object.keys(table).some((key) => pattern.test(key));
};

const core = sourcesIn('src/sim');
const ai = sourcesIn('src/ai');

const refusalCodes = codesIn([...core, ...ai], /\brefuse\(\s*'([^']+)'/g);
const termLabels = codesIn(
  [...core, ...ai],
  /(?:\bterm|\bloss|\bweigh)\(\s*(?:'([^']+)'|`([^`]+)`)|\blabel:\s*(?:'([^']+)'|`([^`]+)`)|characterSources\([^)]*'([^']+)'\)/g,
);
/** Codes of reasons may also be chosen (`because(near ? 'a.b' : 'c.d')`) or passed on. */
const reasonCodes = codesIn(ai, /\bbecause\(\s*'([^']+)'|'((?:build|cloak)\.\w+)'/g);
const statementCodes = codesIn(core, /\bstatement\(\s*(?:\w+\.\w+ \? )?(?:'([^']+)'|`([^`]+)`)/g);
const eventTypes = codesIn(
  core.filter(({ path }) => path.endsWith('events/event.ts')),
  /\| \{ type: '([^']+)'/g,
);

describe('every code of the core has its words', () => {
  test('the search finds codes at all', () => {
    expect(refusalCodes).toContain('malformed');
    expect(termLabels).toContain('income.world');
    expect(termLabels).toContain('governorTrait');
    expect(eventTypes).toContain('warDeclared');
    const template = ['loyalty.$', 'law}'].join('{');
    expect(isWorded({ 'loyalty.citizen': '' }, template)).toBe(true);
    expect(isWorded({ 'unrest.citizen': '' }, template)).toBe(false);
  });

  test.each([
    ['refusals', refusalCodes, words.refusals],
    ['terms', termLabels, terms],
    ['reasons', reasonCodes, reasons],
    ['statements', statementCodes, statements],
    ['events', eventTypes, events],
    ['issues', [...issueCodes], issues],
    ['orders', orderTypes, orderSentences],
  ])('%s', (_, codes, table) => {
    expect(codes.filter((code) => !isWorded(table, code))).toEqual([]);
  });
});
