import { expect, test } from 'vitest';
import { type Found, search } from '../../../src/ui/shell/search/searchIndex';

const found = (name: string): Found => ({ key: name, kind: 'world', name, open: () => undefined });
const index = ["Qo'noS", 'Ty’Gokor', 'Alpha Centauri', 'Central yards', 'Concentric'].map(found);
const names = (query: string) => search(index, query, 10).map(({ name }) => name);

test('a name is found without its apostrophes and capitals', () => {
  expect(names('qonos')).toEqual(["Qo'noS"]);
  expect(names('TYGO')).toEqual(['Ty’Gokor']);
});

test('names that begin so come first, then words that do, then the rest', () => {
  expect(names('cent')).toEqual(['Central yards', 'Alpha Centauri', 'Concentric']);
});
