import { hashState } from '../lib/hash';
import { type Issue, issue } from '../scenario/issue';
import { type FileKind, isNoJson, meantAs } from '../scenario/meantAs';
import { checkScenario } from '../scenario/parseScenario';
import { readSchema } from '../scenario/readSchema';
import { rulesFor } from '../scenario/rulesFor';
import { scanJson } from '../scenario/scanJson';
import type { Ruleset } from '../state/ruleset';
import { checkHashes } from './checkHashes';
import { checkState } from './checkState';
import type { Codec } from './codec';
import { fileSchema } from './fileSchema';
import { fileLimits, formatVersion, type GameFile, oldestFormat, packedLimit } from './gameFile';
import { migrate } from './migrate';

/** A whole file that may be opened; or everything that is wrong at the step that failed. */
export type Decoded =
  | { readonly file: GameFile; readonly seal: Seal }
  | { readonly issues: readonly Issue[] };

/** How far a file is checked while it is read. */
export interface DecodeOptions {
  /**
   * Whether its hashes must hold (the usual case). Who plays the game again anyway leaves them to
   * `verify`, which names the first turn that differs, and then asks `checkSeal`.
   */
  readonly hashes?: boolean;
}

/** Reads a packed or plain game file. Sizes are checked before anything is unpacked or parsed. */
export async function decode(
  bytes: Uint8Array,
  rules: Ruleset,
  codec: Codec,
  options: DecodeOptions = {},
): Promise<Decoded> {
  if (bytes.byteLength > packedLimit) {
    return refused(issue('', 'tooLarge', { found: bytes.byteLength, most: packedLimit }));
  }
  const unpacked = await codec.unpack(bytes, fileLimits.length);
  if ('problem' in unpacked)
    return refused(issue('', unpacked.problem, { most: fileLimits.length }));
  return decodeText(unpacked.text, rules, options);
}

/**
 * Reads a game file's text: limits, then shape, then references, then hashes; the first step that
 * fails ends it, so nothing is ever half loaded.
 */
export function decodeText(
  text: string,
  rules: Ruleset,
  { hashes = true }: DecodeOptions = {},
): Decoded {
  const kind = meantAs(text);
  if (isNoJson(kind) || kind === 'scenario') return refused(otherFile(kind));
  const wrong = scanJson(text, fileLimits);
  if (wrong) return refused(wrong);
  const opened = unseal(JSON.parse(text), kind);
  if ('issues' in opened) return opened;
  const { sealed, checksum, format } = opened;
  const read = readSchema(fileSchema, migrate(sealed, format));
  if ('issues' in read) return { issues: withTurns(read.issues, sealed) };
  const file = read.value;
  const references = checkReferences(file, rules);
  if (references.length > 0) return { issues: withTurns(references, sealed) };
  const seal: Seal = { checksum, found: hashState(sealed) };
  if (!hashes) return { file, seal };
  const broken = checkHashes(file, rules) ?? checkSeal(seal);
  return broken ? refused(broken) : { file, seal };
}

/** Tells what a file is that is no game. */
function otherFile(kind: FileKind): Issue {
  return issue('', 'otherFile', { is: kind, wanted: 'game' });
}

/** Issues in the record or the kept state of a turn say which turn it is. */
function withTurns(issues: readonly Issue[], { keyframes }: Record<string, unknown>): Issue[] {
  return issues.map((each) => {
    const [, list, index] = /^(turns|keyframes)\[(\d+)\]/.exec(each.path) ?? [];
    if (index === undefined) return each;
    const kept: unknown = Array.isArray(keyframes) ? keyframes[Number(index)]?.after : undefined;
    const turn = list === 'turns' ? Number(index) + 1 : kept;
    return typeof turn === 'number' ? { ...each, values: { ...each.values, turn } } : each;
  });
}

/** The fingerprint a file carries, and the one it has: also covers what no turn's hash does. */
export interface Seal {
  readonly checksum: unknown;
  readonly found: string;
}

/** The issue of a file whose fingerprint does not hold; null when it does. */
export function checkSeal({ checksum, found }: Seal): Issue | null {
  return found === checksum ? null : issue('checksum', 'hashDiffers', { found });
}

function refused(...issues: Issue[]): Decoded {
  return { issues };
}

interface Unsealed {
  readonly sealed: Record<string, unknown>;
  readonly checksum: unknown;
  readonly format: number;
}

/** The file of whatever format, its fingerprint taken off. */
function unseal(data: unknown, kind: FileKind): Unsealed | { issues: readonly Issue[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { issues: [otherFile(kind)] };
  }
  const { checksum, ...sealed } = data as Record<string, unknown>;
  const { format } = sealed;
  if (typeof format !== 'number' || !('scenario' in sealed) || !('turns' in sealed)) {
    return { issues: [otherFile(kind)] };
  }
  if (format < 1) return { issues: [issue('format', 'tooSmall', { found: format, least: 1 })] };
  if (format < oldestFormat) {
    return { issues: [issue('format', 'olderFormat', { found: format, least: oldestFormat })] };
  }
  if (format > formatVersion) {
    return { issues: [issue('format', 'newerFormat', { found: format, most: formatVersion })] };
  }
  return { sealed, checksum, format };
}

function checkReferences(file: GameFile, rules: Ruleset): Issue[] {
  const issues = checkScenario(file.scenario, rules)
    .filter(({ severity }) => severity === 'error')
    .map((each) => ({ ...each, path: each.path === '' ? 'scenario' : `scenario.${each.path}` }));
  const factions = new Set(file.scenario.factions.map(({ id }) => id));
  const known = (path: string, id: string) => {
    if (!factions.has(id))
      issues.push(issue(path, 'unknownReference', { kind: 'faction', value: id }));
  };
  if (file.setup.scenario !== file.scenario.id) {
    const values = { kind: 'scenario', value: file.setup.scenario };
    issues.push(issue('setup.scenario', 'unknownReference', values, file.scenario.id));
  }
  for (const id of Object.keys(file.setup.players)) known(`setup.players.${id}`, id);
  for (const id of Object.keys(file.draft)) known(`draft.${id}`, id);
  for (const [index, { orders, views }] of file.turns.entries()) {
    for (const id of Object.keys(orders)) known(`turns[${index}].orders.${id}`, id);
    for (const id of Object.keys(views ?? {})) known(`turns[${index}].views.${id}`, id);
  }
  if (issues.length > 0) return issues;
  return file.keyframes.flatMap(({ state }, index) =>
    checkState(state, file.scenario, rulesFor(file.scenario, rules), `keyframes[${index}].state`),
  );
}
