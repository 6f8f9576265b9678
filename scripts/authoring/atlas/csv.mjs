/**
 * Parses comma-separated text with a header line into records. Fields may be quoted; a doubled
 * quote inside a quoted field stands for one quote. Throws when a row's width differs.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
export function parseCsv(text) {
  const [header, ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(splitLine);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`csv: bad width in row "${row.join(',')}"`);
    return Object.fromEntries(header.map((name, index) => [name, row[index]]));
  });
}

function splitLine(line) {
  const fields = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/gy;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    fields.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === '') break;
  }
  return fields;
}
