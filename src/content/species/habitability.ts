import type { WorldClass } from '../../sim';

/** How much of a world's full capacity a kind of body can use, in permille by class of world. */
type Habitability = Partial<Record<WorldClass, number>>;

/**
 * Most humanoids.
 * @source invented
 */
export const temperate: Habitability = {
  temperate: 1000,
  ocean: 700,
  jungle: 650,
  arid: 600,
  desert: 300,
  ice: 300,
  volcanic: 100,
  barren: 120,
  asteroid: 150,
  station: 400,
  gas: 50,
};

/** Peoples of dry, hot worlds. */
export const dry: Habitability = {
  temperate: 750,
  ocean: 350,
  jungle: 450,
  arid: 1000,
  desert: 850,
  ice: 150,
  volcanic: 250,
  barren: 150,
  asteroid: 150,
  station: 400,
  gas: 50,
};

/** Peoples of the ice. */
export const cold: Habitability = {
  temperate: 650,
  ocean: 600,
  jungle: 200,
  arid: 300,
  desert: 100,
  ice: 1000,
  barren: 250,
  asteroid: 250,
  station: 450,
  gas: 80,
};

/** Peoples of rain and seas. */
export const wet: Habitability = {
  temperate: 750,
  ocean: 1000,
  jungle: 900,
  arid: 250,
  desert: 50,
  ice: 300,
  barren: 80,
  asteroid: 100,
  station: 350,
  gas: 50,
};

/** Peoples of hot, wet or sunny worlds. */
export const warm: Habitability = {
  temperate: 700,
  ocean: 500,
  jungle: 1000,
  arid: 750,
  desert: 500,
  ice: 50,
  volcanic: 300,
  barren: 120,
  asteroid: 120,
  station: 350,
  gas: 50,
};

/** Peoples who live almost anywhere that has air. */
export const hardy: Habitability = {
  temperate: 1000,
  ocean: 600,
  jungle: 850,
  arid: 850,
  desert: 500,
  ice: 450,
  volcanic: 350,
  barren: 200,
  asteroid: 200,
  station: 450,
  gas: 50,
};

/** Those who need an oven to live in. */
export const fire: Habitability = {
  temperate: 50,
  jungle: 50,
  arid: 200,
  desert: 350,
  volcanic: 1000,
  barren: 500,
  asteroid: 350,
  station: 400,
  gas: 250,
};

/** Peoples of stone, dust and tunnels. */
export const rock: Habitability = {
  temperate: 200,
  ocean: 50,
  jungle: 100,
  arid: 400,
  desert: 400,
  ice: 300,
  volcanic: 700,
  barren: 900,
  asteroid: 800,
  station: 400,
  gas: 50,
};

/** Those who need no world at all. */
export const any: Habitability = {
  temperate: 900,
  ocean: 900,
  jungle: 900,
  arid: 900,
  desert: 900,
  ice: 900,
  volcanic: 900,
  barren: 900,
  asteroid: 900,
  station: 1000,
  gas: 500,
};
