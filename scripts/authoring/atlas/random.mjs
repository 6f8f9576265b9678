/**
 * A repeatable number in 0..1 drawn for the given words (FNV-1a, then an avalanche). Keyed, not
 * sequenced: adding one system leaves the draws of all others as they were.
 * @param {...(string | number)} words
 */
export function draw(...words) {
  let hash = 0x811c9dc5;
  for (const character of words.join('|')) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
