import { useEffect, useState } from 'react';
import { words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { Slider } from '../../kit/Slider';
import { Segments } from '../Segments';
import { BattleField } from './BattleField';
import type { Playback } from './playback';

/** Acts a second. */
const speeds = ['4', '12', '40'] as const;
type Speed = (typeof speeds)[number];
const speedNames: Readonly<Record<Speed, string>> = { '4': '1 ×', '12': '3 ×', '40': '10 ×' };

interface BattleWatchProps {
  playback: Playback;
  step: number;
  onStep: (step: number) => void;
}

/** The field with its controls. */
export function BattleWatch({ playback, step, onStep }: BattleWatchProps) {
  const t = words.screens.battle;
  const last = playback.frames.length;
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('12');
  useEffect(() => {
    if (!playing) return;
    if (step >= last) return setPlaying(false);
    const timer = setTimeout(() => onStep(step + 1), 1000 / Number(speed));
    return () => clearTimeout(timer);
  }, [playing, step, last, speed, onStep]);
  const toggle = () => {
    if (!playing && step >= last) onStep(0);
    setPlaying(!playing);
  };
  const jump = (to: number) => {
    setPlaying(false);
    onStep(Math.min(last, Math.max(0, to)));
  };
  const round = playback.frames[step - 1]?.round ?? 0;
  return (
    <>
      <BattleField playback={playback} step={step} />
      <div className="ra-battle-controls">
        <IconButton icon="previous" label={t.back} onClick={() => jump(step - 1)} />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={playing ? t.pause : t.play}
          onClick={toggle}
        />
        <IconButton icon="next" label={t.step} onClick={() => jump(step + 1)} />
        <Slider
          aria-label={t.scrub}
          min={0}
          max={last}
          value={step}
          text={t.round(round, playback.record.rounds.length)}
          onChange={jump}
        />
        <Segments
          label={t.speed}
          value={speed}
          onChange={setSpeed}
          options={speeds.map((value) => ({ value, label: speedNames[value] }))}
        />
      </div>
    </>
  );
}
