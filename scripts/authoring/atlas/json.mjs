/** JSON with one system or lane to a line: small, and a change of one shows as one line. */
export function toJson({ systems, lanes, theatres }) {
  const named = Object.entries(theatres).map(
    ([name, { year, systems: places, lanes: cut }]) =>
      `    ${JSON.stringify(name)}: {\n      "year": ${JSON.stringify(year)},\n` +
      `      "systems": ${list(places, 8)},\n      "lanes": ${list(cut, 8)}\n    }`,
  );
  return (
    `{\n  "systems": ${list(systems, 4)},\n  "lanes": ${list(lanes, 4)},\n` +
    `  "theatres": {\n${named.join(',\n')}\n  }\n}\n`
  );
}

function list(items, indent) {
  const pad = ' '.repeat(indent);
  const body = items.map((item) => `${pad}${JSON.stringify(item)}`).join(',\n');
  return `[\n${body}\n${' '.repeat(indent - 2)}]`;
}
