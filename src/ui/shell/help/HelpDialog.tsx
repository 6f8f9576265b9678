import { useUi } from '../../../store';
import { words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { KeyCap } from '../../kit/KeyCap';
import { shortcuts } from '../shortcuts';
import './HelpDialog.css';

const groups = ['turn', 'map', 'screens', 'theatre'] as const;

/** Every shortcut there is. */
export function HelpDialog() {
  const t = words.shell.help;
  return (
    <Dialog
      open
      size="large"
      onClose={useUi.getState().closeDialog}
      title={t.title}
      closeLabel={words.shell.close}
    >
      <div className="ra-help">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="ra-eyebrow">{t.groups[group]}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, text }) => (
                  <div key={`${keys.join()}${text}`}>
                    <dt>
                      {keys.map((key) => (
                        <KeyCap key={key}>{key}</KeyCap>
                      ))}
                    </dt>
                    <dd>{text}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
