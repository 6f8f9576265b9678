/** Short forms for the authors' tables. */

const SKILLS = ['attack', 'defence', 'manoeuvre', 'ground', 'administration'];

/**
 * A person: skills in the order attack, defence, manoeuvre, ground, administration, 0 to 10 each.
 * @param {string} traits ids, separated by spaces
 */
export function person(id, name, species, skills, traits = '') {
  const named = SKILLS.map((skill, index) => [skill, skills[index]]).filter(
    ([, level]) => level > 0,
  );
  return { id, name, species, skills: Object.fromEntries(named), traits: words(traits) };
}

/** "kli_d7 4, kli_brel 2 crew 500" as groups of ships. */
export function ships(text) {
  return text.split(',').map((part) => {
    const [shipClass, count, , crew] = part.trim().split(' ');
    const group = { class: shipClass, count: Number(count) };
    return crew === undefined ? group : { ...group, crew: Number(crew) };
  });
}

/** "duranium_mine*2 reactor" as a list of ids. */
export function buildings(text) {
  return words(text).flatMap((word) => {
    const [id, times = '1'] = word.split('*');
    return Array.from({ length: Number(times) }, () => id);
  });
}

/** Words between blanks. */
export function words(text) {
  return text.split(/\s+/).filter((word) => word !== '');
}
