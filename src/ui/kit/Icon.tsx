import { classes } from './classes';
import { drawing } from './drawing';
import './Icon.css';

const files = import.meta.glob<string>('../../../assets/icons/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const icons: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -4), svg]),
);

export interface IconProps {
  /** File name in assets/icons without `.svg`; an unknown name shows the `info` mark. */
  name: string;
  /** Said by screen readers; an icon beside its own word needs none and is hidden. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A line drawing one em tall, in the colour of the text around it. */
export function Icon({ name, label, className }: IconProps) {
  return (
    <span
      className={classes('ra-icon', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, bundled at build time
      dangerouslySetInnerHTML={drawing(icons[name] ?? icons.info ?? '')}
    />
  );
}
