const files = import.meta.glob<string>('../../../assets/ships/*.svg', {
  query: '?raw',
  import: 'default',
});

const fallback = 'other-cruiser';
const loaded = new Map<string, Promise<string>>();

/**
 * The SVG text of a hull seen from above, nose up, loaded on first use.
 * Cultures: klingon, cardassian, bajoran, terran, romulan, other. Roles: scout, raider, escort,
 * cruiser, battleship, carrier, transport, settler, station. Unknown pairs give the plain cruiser.
 */
export function shipDrawing(culture: string, role: string): Promise<string> {
  const path = (name: string) => `../../../assets/ships/${name}.svg`;
  const wanted = [`${culture}-${role}`, `other-${role}`, fallback].find(
    (name) => path(name) in files,
  );
  const name = wanted ?? fallback;
  const drawn = loaded.get(name);
  if (drawn) return drawn;
  const fetched = files[path(name)]?.() ?? Promise.resolve('');
  loaded.set(name, fetched);
  // What did not arrive is fetched again by whoever asks next.
  fetched.catch(() => loaded.delete(name));
  return fetched;
}
