import { words } from '../../../text';
import { ScreenFrame } from '../ScreenFrame';
import { LawsSection } from './laws/LawsSection';
import './PeoplesScreen.css';

/** The peoples of a realm: what the law makes of them. */
export function PeoplesScreen() {
  return (
    <ScreenFrame title={words.shell.screens.peoples} summary={words.laws.summary}>
      <div className="ra-peoples">
        <LawsSection />
      </div>
    </ScreenFrame>
  );
}
