import type { Tone } from './cues';

/** Seconds in which a tone swells, so that it does not click. */
const swell = 0.008;
/** Gain that cannot be heard; an exponential fade never reaches zero. */
const silence = 0.0001;

/** Plays tones, all through one volume. */
export interface Synthesiser {
  /** `volume` 0 to 1. */
  play(tones: readonly Tone[], volume: number): void;
}

/** A synthesiser on the browser's audio; to be made only after the person's first press. */
export function createSynthesiser(context: AudioContext): Synthesiser {
  const master = context.createGain();
  master.connect(context.destination);
  const hiss = noise(context);
  return {
    play: (tones, volume) => {
      // Ears hear loudness by its square root: half the slider should sound half as loud.
      master.gain.value = volume * volume;
      for (const tone of tones) sound(context, master, hiss, tone);
    },
  };
}

function sound(context: AudioContext, master: AudioNode, hiss: AudioBuffer, tone: Tone): void {
  const start = context.currentTime + tone.at;
  const end = start + tone.length;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(silence, start);
  envelope.gain.exponentialRampToValueAtTime(tone.loudness, start + swell);
  envelope.gain.exponentialRampToValueAtTime(silence, end);
  envelope.connect(master);
  const source =
    tone.wave === 'noise'
      ? hissing(context, hiss, tone, envelope)
      : ringing(context, tone.wave, tone, envelope);
  source.start(start);
  source.stop(end);
  source.onended = () => envelope.disconnect();
}

function ringing(
  context: AudioContext,
  wave: OscillatorType,
  tone: Tone,
  into: AudioNode,
): AudioScheduledSourceNode {
  const source = context.createOscillator();
  source.type = wave;
  glide(source.frequency, tone, context.currentTime + tone.at);
  source.connect(into);
  return source;
}

/** Noise through a filter that closes as the tone glides. */
function hissing(
  context: AudioContext,
  hiss: AudioBuffer,
  tone: Tone,
  into: AudioNode,
): AudioScheduledSourceNode {
  const source = context.createBufferSource();
  source.buffer = hiss;
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = 'lowpass';
  glide(filter.frequency, tone, context.currentTime + tone.at);
  source.connect(filter).connect(into);
  return source;
}

function glide(frequency: AudioParam, { from, to = from, length }: Tone, start: number): void {
  frequency.setValueAtTime(from, start);
  frequency.exponentialRampToValueAtTime(to, start + length);
}

/** A second of white noise. */
function noise(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) samples[index] = Math.random() * 2 - 1;
  return buffer;
}
