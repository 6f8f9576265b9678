const files = import.meta.glob<string>('../../../assets/emblems/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const emblems: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -4), svg]),
);

/** The SVG text of a culture's emblem. */
export function emblemDrawing(culture: string): string {
  return emblems[culture] ?? emblems.independent ?? '';
}
