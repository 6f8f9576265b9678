const ENTRIES = ['worlds', 'factions', 'fleets', 'characters', 'objectives', 'history'];

/** JSON with one entry to a line, so that a change of one shows as one line. */
export function toJson(scenario) {
  const parts = Object.entries(scenario)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${textOf(key, value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function textOf(key, value) {
  if (key === 'map') {
    return `{\n    "systems": ${lines(value.systems, 6)},\n    "lanes": ${lines(value.lanes, 6)}\n  }`;
  }
  if (key === 'briefing' || ENTRIES.includes(key)) return lines(value, 4);
  return JSON.stringify(value);
}

function lines(list, indent) {
  const pad = ' '.repeat(indent);
  const body = list.map((entry) => `${pad}${JSON.stringify(entry)}`).join(',\n');
  return `[\n${body}\n${' '.repeat(indent - 2)}]`;
}
