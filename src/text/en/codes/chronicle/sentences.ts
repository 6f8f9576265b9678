import type { ChronicleKind } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { phrase, type Sentence } from '../../../segments';
import { treatyNames } from '../politics/treaties';
import {
  allianceEnded,
  allianceFounded,
  allianceJoined,
  allianceLeft,
  operation,
} from './allianceWords';
import { battle, capitalTaken, conquests, settled, worldsCeded } from './conquestWords';
import { warCourse } from './courseWords';
import { courtierLost, spiesFound } from './covertStories';
import { decision } from './decisionStories';
import type { EntryOf } from './entryOf';
import {
  aimMet,
  gameEnded,
  leadChanged,
  mutiny,
  pactSigned,
  powerFell,
  treatyBroken,
  unrest,
} from './fateWords';
import { strike, uprising } from './movementStories';
import { warBegun, warEnded, worlds } from './warWords';

/** What a chronicle tells of each kind of story, with its causes. The month it begins in stands beside it. */
export const chronicleSentences: {
  readonly [K in ChronicleKind]: (entry: EntryOf<K>, chronicler: Chronicler) => Sentence;
} = {
  warBegun,
  war: warCourse,
  warEnded,
  capitalTaken,
  conquests,
  settled,
  battle,
  allianceFounded,
  allianceJoined,
  allianceLeft,
  allianceEnded,
  operation,
  powerFell,
  leadChanged,
  treatyBroken: (entry, chronicler) => treatyBroken(entry, chronicler, treatyNames[entry.treaty]),
  pactSigned,
  worldsCeded,
  unrest,
  strike,
  uprising,
  spiesFound,
  courtierLost,
  decision,
  mutiny,
  peopleFreed: (entry, chronicler) =>
    phrase`${chronicler.names.faction(entry.faction)} freed people it held in bondage on ${worlds(entry.worlds, chronicler)}.`,
  aimMet,
  gameEnded,
};
