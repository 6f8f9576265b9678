import { classes } from './classes';
import { drawing } from './drawing';
import './Icon.css';

const files = import.meta.glob<string>('../../../assets/emblems/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const emblems: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -4), svg]),
);

/** The SVG text of a culture's emblem. */
function emblemSvg(culture: string): string {
  return emblems[culture] ?? emblems.independent ?? '';
}

export interface EmblemProps {
  /** Whose device; a culture without a drawing of its own flies the independents' ring. */
  culture: string;
  /** Said by screen readers; leave out beside the faction's name. */
  label?: string | undefined;
  className?: string | undefined;
  /** CSS colour; the power's livery as a rule. Inherits the text colour when left out. */
  colour?: string | undefined;
}

/** A power's device, one em tall. */
export function Emblem({ culture, label, className, colour }: EmblemProps) {
  return (
    <span
      className={classes('ra-emblem', className)}
      style={colour ? { color: colour } : undefined}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, bundled at build time
      dangerouslySetInnerHTML={drawing(emblemSvg(culture))}
    />
  );
}
