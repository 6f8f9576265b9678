import type { OperationStage } from '../../store/mapPort';
import type { Point } from '../geometry/cells';
import type { Mark } from '../gpu/builders';
import { markKinds } from '../gpu/markShader';
import { brass, ember, mix, parchment, type Rgb } from './colour';
import type { IntentMark, OperationMark, Statecraft } from './statecraft';

/** How strongly each stage of an operation is drawn: what is only moved is a thought. */
export const stageStrength: Readonly<Record<OperationStage, number>> = {
  proposed: 0.5,
  gathering: 0.95,
  striking: 1,
};

/** Fleets lie above a system and its name below: intents stand to its left, a pennant to its right. */
const berths = [172, 143, 201, 114].map((degrees) => (degrees * Math.PI) / 180);
const pennant = { direction: Math.PI / 9, distance: 22 } as const;
const intentAway = 27;
/** Pixels that both stand further out where the chevrons of an operation are. */
const besideSign = 20;

/** Every mark beside or around a system; `own` is the colour in which the viewer's aims are flown. */
export function statecraftMarks({ operations, intents, goals }: Statecraft, own: Rgb): Mark[] {
  const signed = new Set(operations.flatMap(({ staging, target }) => [staging, target].map(keyOf)));
  const pushed = (at: Point) => (signed.has(keyOf(at)) ? besideSign : 0);
  return [
    ...goals.map((goal) => goalMark(goal, mix(own, parchment, 0.2), pushed(goal))),
    ...intents.map((intent) => intentMark(intent, pushed(intent))),
    ...operations.flatMap(operationSigns),
  ];
}

const keyOf = ({ x, y }: Point) => `${x},${y}`;

function goalMark({ x, y }: Point, colour: Rgb, pushed: number): Mark {
  const { direction, distance } = pennant;
  const kind = markKinds.pennant;
  return { x, y, size: 9, kind, colour, alpha: 0.95, direction, distance: distance + pushed };
}

function intentMark({ x, y, colour, kind, place }: IntentMark, pushed: number): Mark {
  return {
    x,
    y,
    size: 8,
    kind: markKinds[kind],
    colour: mix(colour, parchment, 0.15),
    alpha: 0.8,
    direction: berths[place % berths.length] ?? 0,
    distance: intentAway + pushed,
  };
}

/** Where fleets have set out the rallying sign fades. */
function operationSigns({ staging, target, stage }: OperationMark): Mark[] {
  const alpha = stageStrength[stage];
  const rallied = stage === 'striking' ? 0.45 : alpha;
  const light = mix(brass, parchment, 0.25);
  return [
    { ...staging, size: 40, kind: markKinds.rally, colour: light, alpha: rallied },
    { ...target, size: 40, kind: markKinds.strike, colour: ember, alpha },
  ];
}
