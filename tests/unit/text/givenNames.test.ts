import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { allianceName, generateScenario, newGame } from '../../../src/sim';
import { allianceTitle, namesIn, powerName, wordingText } from '../../../src/text';
import { allianceNames } from '../../../src/text/en/content/allianceNames';
import { cultures } from '../../../src/text/en/content/cultures';
import { speak, translationOf } from '../../../src/text/spoken';

const galaxy = generateScenario({ seed: 'words', systems: 40, factions: 3 }, ruleset);
const setup = { scenario: galaxy.id, seed: '1', luck: 'full', players: {} } as const;
const game = newGame(galaxy, setup, ruleset);
const [leader = '', partner = ''] = Object.keys(game.factions);

/** Says something while other words are spoken for some cultures and all alliances. */
function inOtherWords<T>(say: () => T): T {
  const { adjective: _, ...rest } = cultures.klingon;
  const klingon = { ...rest, name: 'Klingonisches Reich', adjective: 'Klingonisch' };
  const names = { founded: 'Bund von {leader} und {partner}', split: 'Liga: {leader}' };
  speak('de', translationOf([cultures, { ...cultures, klingon }], [allianceNames, names]));
  try {
    return say();
  } finally {
    speak('en', (english) => english);
  }
}

describe('the texts of a drawn galaxy', () => {
  test('are said where they are shown, and are no part of its file', () => {
    expect(wordingText(galaxy.title)).toBe('Uncharted space');
    expect(wordingText(galaxy.subtitle)).toBe('40 systems, 3 powers, seed words');
    expect(galaxy.briefing.map(wordingText).join(' ')).toMatch(/^Nobody has drawn this chart/);
    expect(wordingText(galaxy.factions[0]?.situation ?? '')).toMatch(
      /^One home world, (no|one|two|three|four|five|six) outposts, and/,
    );
    expect(game.objectives.map(({ text }) => wordingText(text))).toContain(
      'Have six developed worlds.',
    );
    expect(JSON.stringify(galaxy)).not.toMatch(/Nobody has drawn|Realm of the frontier/);
  });

  test('what an author wrote stands as it is written', () => {
    expect(wordingText('The Division')).toBe('The Division');
  });

  test('its powers are called as their cultures are', () => {
    const power = { id: 'a', name: null, culture: 'klingon' };
    expect(game.factions[leader]?.name).toBeNull();
    expect(powerName(ruleset, power)).toBe('Klingon Empire');
    expect(inOtherWords(() => powerName(ruleset, power))).toBe('Klingonisches Reich');
    expect(namesIn(game, ruleset).power(leader)).toBe(
      powerName(ruleset, game.factions[leader] ?? { id: leader }),
    );
  });
});

describe('the name of an alliance', () => {
  test.each(['founded', 'split'] as const)('that the game made is known: %s', (kind) => {
    const name = allianceName(ruleset, game, kind, { leader, partner });
    expect(allianceTitle(ruleset, name)).toBe(name);
    expect(allianceTitle(ruleset, `${name} 2`)).toBe(`${name} 2`);
  });

  test('that the game made is said in the language that is spoken', () => {
    inOtherWords(() => {
      expect(allianceTitle(ruleset, 'Klingon-Bajoran Alliance 2')).toBe(
        'Bund von Klingonisch und Bajoran 2',
      );
      expect(allianceTitle(ruleset, 'Klingon League')).toBe('Liga: Klingonisch');
    });
  });

  test.each(['Khitomer Accord', 'Ferengi Trade League', 'Our-Own Alliance'])(
    'that people gave stays as it is: %s',
    (name) => {
      expect(inOtherWords(() => allianceTitle(ruleset, name))).toBe(name);
    },
  );
});
