import type { Luck } from '../lib/luck';

const heads = [
  'Al', 'An', 'Ar', 'Bel', 'Bor', 'Cal', 'Cor', 'Dan', 'Del', 'Dor', 'El', 'Er', 'Fal', 'Gal', 'Gor',
  'Hal', 'Hes', 'Il', 'Ir', 'Jor', 'Kal', 'Kel', 'Kor', 'Lan', 'Lor', 'Mal', 'Mar', 'Mor', 'Nal',
  'Nor', 'Or', 'Pal', 'Per', 'Quel', 'Ral', 'Ror', 'Sal', 'Sor', 'Tal', 'Ter', 'Tor', 'Ul', 'Ur',
  'Val', 'Vor', 'Wen', 'Yal', 'Zan', 'Zor',
];
const middles = [
  'a', 'ada', 'agi', 'ama', 'ani', 'ara', 'ava', 'e', 'edo', 'eli', 'ena', 'era', 'esta', 'i', 'ida',
  'ili', 'ina', 'iri', 'o', 'oda', 'oli', 'ona', 'ora', 'u', 'una', 'uri',
];
const tails = [
  'bis', 'don', 'dra', 'gan', 'kar', 'lan', 'lis', 'lon', 'lux', 'mar', 'mis', 'na', 'nar', 'nis',
  'nor', 'phon', 'ran', 'ris', 'rus', 'sa', 'san', 'tar', 'th', 'thon', 'tis', 'tor', 'va', 'van',
  'vos', 'xis', 'zar',
];

/** `count` different names of stars, made of syllables of our own. */
export function starNames(count: number, luck: Luck): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(luck.pick(heads) + luck.pick(middles) + luck.pick(tails));
  return [...names];
}
