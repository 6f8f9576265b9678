/** Red, green and blue, each 0 to 255; of what takes their place, a figure for each. */
type Channels = readonly [number, number, number];

const white: Channels = [255, 255, 255];
const black: Channels = [0, 0, 0];
/** For what is all but grey and has no hue to turn. */
const warm: Channels = [255, 150, 40];
const cool: Channels = [70, 140, 255];

/**
 * How far apart two colours `#rrggbb` look, in whole numbers: 0 for equals, 764 from black to white. The
 * weights are those of eyes on a screen, lighter on red where there is little of it.
 */
export function distance(one: string, other: string): number {
  return between(channelsOf(one), channelsOf(other));
}

/** The same, to whichever eyes without red or without green the two look nearer. */
export function dimDistance(one: string, other: string): number {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  return Math.min(...impaired.map((sight) => between(seenWith(sight, a), seenWith(sight, b))));
}

type Sight = readonly [Channels, Channels, Channels];

/** Protanopia and deuteranopia in permille of light: Machado, Oliveira and Fernandes (2009), full severity. */
const impaired: readonly Sight[] = [
  [
    [152, 1053, -205],
    [115, 786, 99],
    [-4, -48, 1052],
  ],
  [
    [367, 861, -228],
    [280, 673, 47],
    [-12, 43, 969],
  ],
];

/** What is left of a colour. Screens give light by about the square of a channel. */
function seenWith(sight: Sight, [red, green, blue]: Channels): Channels {
  const seen = ([ofRed, ofGreen, ofBlue]: Channels) => {
    const given = ofRed * red * red + ofGreen * green * green + ofBlue * blue * blue;
    return Math.floor(Math.sqrt(Math.min(255 * 255, Math.max(0, Math.floor(given / 1000)))));
  };
  return [seen(sight[0]), seen(sight[1]), seen(sight[2])];
}

function between(a: Channels, b: Channels): number {
  const red = Math.floor((a[0] + b[0]) / 2);
  const [dr, dg, db] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  const weighed = (512 + red) * dr * dr + 1024 * dg * dg + (767 - red) * db * db;
  return Math.floor(Math.sqrt(Math.floor(weighed / 256)));
}

/** Colours akin to one, the nearest kin first, each bright enough for a dark ground. */
export function shadesOf(colour: string): string[] {
  const own = channelsOf(colour);
  const [red, green, blue] = own;
  const turned = [blend(own, [green, blue, red], 450), blend(own, [blue, red, green], 450)];
  const shades = [
    blend(own, white, 550),
    blend(own, black, 400),
    ...turned,
    ...turned.map((shade) => blend(shade, white, 450)),
    blend(own, warm, 500),
    blend(own, cool, 500),
    ...turned.map((shade) => blend(shade, black, 350)),
  ];
  return shades.map((shade) => hexOf(lit(shade)));
}

/** Light given off, in millionths of white's, below which a colour drowns in a dark ground. */
const dimmest = 260_000;

function lit(shade: Channels): Channels {
  return light(shade) >= dimmest ? shade : lit(blend(shade, white, 100));
}

function light([red, green, blue]: Channels): number {
  const weighed = 2126 * red * red + 7152 * green * green + 722 * blue * blue;
  return Math.floor((weighed * 100) / (255 * 255));
}

/** `permille` 0 gives `one`, 1000 gives `other`. */
function blend(one: Channels, other: Channels, permille: number): Channels {
  const part = (index: 0 | 1 | 2) =>
    one[index] + Math.floor(((other[index] - one[index]) * permille) / 1000);
  return [part(0), part(1), part(2)];
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
