import { type DecisionEffect, type EffectFigures, type EffectWord, effectOf } from '../sim';
import { type EffectWording, effectWords } from './en/codes/effectWords';
import type { Names } from './names';
import type { Sentence } from './segments';
import { spoken } from './spoken';

/** What an effect of a decision does, with the figures that it comes to as things stand. */
export function decisionEffect(
  effect: DecisionEffect,
  figures: EffectFigures,
  names: Names,
): Sentence {
  const { word, asked } = effectOf(effect);
  return wordingOf(word)(asked, figures, names);
}

function wordingOf<W extends EffectWord>(word: W): EffectWording<W> {
  return spoken(effectWords)[word];
}
