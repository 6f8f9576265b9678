/** JSON with one system or lane to a line: small, and a change of one shows as one line. */
export function toJson({ systems, lanes }) {
  const list = (items) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `{\n  "systems": [\n${list(systems)}\n  ],\n  "lanes": [\n${list(lanes)}\n  ]\n}\n`;
}
